package org.bridgehead.core.model;

import org.bridgehead.core.text.Checks;

/**
 * Identifies a measure of a proposal.
 *
 * @param value a name that is not blank, for instance {@code "D2.P1.1"}
 */
public record MeasureId(String value) implements Comparable<MeasureId> {

    /** Checks the name. */
    public MeasureId {
        Checks.name("measure id", value);
    }

    /** Returns the id with this name. */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
