package org.bridgehead.scoring.decision;

/**
 * The ends of a criterion's scale.
 *
 * @param low finite
 * @param high finite, above {@code low}
 */
public record Bounds(double low, double high) {

    /** Checks the ends. */
    public Bounds {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low >= high) {
            throw new IllegalArgumentException("bounds must be finite with low < high but are " + low + " and " + high);
        }
    }

    /** Returns the bounds {@code low} to {@code high}. */
    public static Bounds of(double low, double high) {
        return new Bounds(low, high);
    }

    /** The length of the scale, above 0. */
    public double range() {
        return high - low;
    }

    /** Tells whether {@code value} is on the scale, its ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
