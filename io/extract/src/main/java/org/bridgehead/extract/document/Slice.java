package org.bridgehead.extract.document;

/**
 * A half-open range {@code [from, to)} of units of an {@link AlignedText}; may be empty.
 *
 * @param from the first unit, at least 0
 * @param to the unit after the last, not below {@code from}
 */
public record Slice(int from, int to) {

    /** Checks the bounds. */
    public Slice {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a slice must satisfy 0 <= from <= to but is " + from + " to " + to);
        }
    }

    /** Returns the slice {@code [from, to)}. */
    public static Slice of(int from, int to) {
        return new Slice(from, to);
    }

    /** The number of units. */
    public int length() {
        return to - from;
    }

    /** Tells whether there is no unit. */
    public boolean isEmpty() {
        return from == to;
    }

    /** Tells whether {@code other} is inside or equal. */
    public boolean contains(Slice other) {
        return from <= other.from && other.to <= to;
    }

    /** Tells whether at least one unit is shared. */
    public boolean overlaps(Slice other) {
        return from < other.to && other.from < to;
    }
}
