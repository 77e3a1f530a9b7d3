package org.bridgehead.scoring.rubric;

import org.bridgehead.core.text.Checks;

/**
 * Identifies an indicator of a rubric.
 *
 * @param value a name that is not blank, for instance {@code "I1"}
 */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    /** Checks the name. */
    public IndicatorCode {
        Checks.name("indicator code", value);
    }

    /** Returns the id with this name. */
    public static IndicatorCode of(String value) {
        return new IndicatorCode(value);
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
