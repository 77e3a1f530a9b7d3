package org.bridgehead.scoring.decision;

import java.util.Arrays;

/** The six shapes of preference functions of Brans and Vincke 1985; a shape says which thresholds it reads. */
public enum PreferenceShape {
    /** Any difference above 0 is a full preference. */
    USUAL("usual"),
    /** A difference above q is a full preference. */
    U_SHAPE("ushape"),
    /** Preference grows with the difference up to p. */
    V_SHAPE("vshape"),
    /** A difference above q is half a preference, above p a full one. */
    LEVEL("level"),
    /** Preference grows with the difference from q to p. */
    LINEAR("linear"),
    /** Preference grows along a bell curve with its point of inflection at s. */
    GAUSSIAN("gaussian");

    private final String code;

    PreferenceShape(String code) {
        this.code = code;
    }

    /** The name in files and on the command line. */
    public String code() {
        return code;
    }

    /**
     * Returns the shape of this name; an underscore may part its words.
     *
     * @throws DecisionException if there is none
     */
    public static PreferenceShape named(String name) {
        return Arrays.stream(values())
                .filter(shape -> shape.code.equals(name.replace("_", "")))
                .findFirst()
                .orElseThrow(() -> new DecisionException("there is no preference function \"" + name
                        + "\"\nMaybe you mean one of "
                        + Arrays.stream(values()).map(PreferenceShape::code).toList()));
    }
}
