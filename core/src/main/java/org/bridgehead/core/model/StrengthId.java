package org.bridgehead.core.model;

import org.bridgehead.core.text.Checks;

/**
 * Identifies a strength of a proposal.
 *
 * @param value a name that is not blank, for instance {@code "D2.S1"}
 */
public record StrengthId(String value) implements Comparable<StrengthId> {

    /** Checks the name. */
    public StrengthId {
        Checks.name("strength id", value);
    }

    /** Returns the id with this name. */
    public static StrengthId of(String value) {
        return new StrengthId(value);
    }

    @Override
    public int compareTo(StrengthId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
