package org.bridgehead.core.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * A half-open, non-empty range {@code [start, end)} of UTF-16 units in the original text of a document.
 *
 * @param start the first unit, at least 0
 * @param end the unit after the last, greater than {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    private static final Comparator<TextSpan> ORDER =
            Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

    /** Checks the bounds. */
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a span must satisfy 0 <= start < end but is [" + start + ", " + end + ")");
        }
    }

    /** Returns the span {@code [start, end)}. */
    public static TextSpan of(int start, int end) {
        return new TextSpan(start, end);
    }

    /** Returns the number of UTF-16 units, at least 1. */
    public int length() {
        return end - start;
    }

    /** Tells whether the unit at {@code offset} is inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Tells whether {@code other} is inside or equal. */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether at least one unit is shared. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** Returns the shared units, or nothing. */
    public Optional<TextSpan> intersection(TextSpan other) {
        return overlaps(other)
                ? Optional.of(new TextSpan(Math.max(start, other.start), Math.min(end, other.end)))
                : Optional.empty();
    }

    /** Returns the smallest span that holds both. */
    public TextSpan cover(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * Returns the units of {@code text} in this span.
     *
     * @throws IllegalArgumentException if the text is shorter than the span's end
     */
    public String in(String text) {
        if (end > text.length()) {
            throw new IllegalArgumentException("span " + this + " ends beyond the text's length " + text.length());
        }
        return text.substring(start, end);
    }

    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
