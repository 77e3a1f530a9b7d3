package org.bridgehead.core.model;

import org.bridgehead.core.text.Checks;

/**
 * Identifies a bottleneck, or a part of one, of a proposal.
 *
 * @param value a name that is not blank, for instance {@code "D2.B1.2"}
 */
public record BottleneckId(String value) implements Comparable<BottleneckId> {

    /** Checks the name. */
    public BottleneckId {
        Checks.name("bottleneck id", value);
    }

    /** Returns the id with this name. */
    public static BottleneckId of(String value) {
        return new BottleneckId(value);
    }

    @Override
    public int compareTo(BottleneckId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
