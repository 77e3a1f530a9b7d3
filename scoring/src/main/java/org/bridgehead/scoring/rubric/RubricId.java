package org.bridgehead.scoring.rubric;

import org.bridgehead.core.text.Checks;

/**
 * Identifies a rubric.
 *
 * @param value a name that is not blank, for instance {@code "bridgehead-standard"}
 */
public record RubricId(String value) implements Comparable<RubricId> {

    /** Checks the name. */
    public RubricId {
        Checks.name("rubric id", value);
    }

    /** Returns the id with this name. */
    public static RubricId of(String value) {
        return new RubricId(value);
    }

    @Override
    public int compareTo(RubricId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
