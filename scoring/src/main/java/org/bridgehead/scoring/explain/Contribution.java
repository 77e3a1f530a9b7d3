package org.bridgehead.scoring.explain;

import org.bridgehead.core.text.Checks;

/**
 * What one part adds to a score.
 *
 * @param <P> what identifies the part: an indicator's code or a criterion's id
 * @param part the part
 * @param weight its share of the weights, on [0, 1]
 * @param value its value on the scale that is added up, on [0, 1] for indicators
 * @param amount weight times value
 */
public record Contribution<P>(P part, double weight, double value, double amount) {

    private static final double TOLERANCE = 1e-9;

    /** Checks that the amount is the product, within 1e-9. */
    public Contribution {
        Checks.finite("amount of " + part, amount);
        if (!(Math.abs(amount - weight * value) <= TOLERANCE * Math.max(1, Math.abs(amount)))) {
            throw new IllegalArgumentException(
                    "the amount of " + part + " must be weight times value, " + weight * value + ", but is " + amount);
        }
    }

    /** Returns the contribution of a part with this weight and value. */
    public static <P> Contribution<P> of(P part, double weight, double value) {
        return new Contribution<>(part, weight, value, weight * value);
    }
}
