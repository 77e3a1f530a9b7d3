package org.bridgehead.scoring.decision;

/**
 * A closed interval of wanted values, which may be a single point.
 *
 * @param from finite
 * @param to finite, at least {@code from}
 */
public record Interval(double from, double to) {

    /** Checks the ends. */
    public Interval {
        if (!Double.isFinite(from) || !Double.isFinite(to) || from > to) {
            throw new IllegalArgumentException(
                    "an interval must be finite with from <= to but goes from " + from + " to " + to);
        }
    }

    /** Returns the interval {@code from} to {@code to}. */
    public static Interval of(double from, double to) {
        return new Interval(from, to);
    }

    /** Returns the interval of one value. */
    public static Interval point(double value) {
        return new Interval(value, value);
    }

    /** Returns how far {@code value} is from this interval; 0 inside. */
    public double distance(double value) {
        return Math.max(0, Math.max(from - value, value - to));
    }
}
