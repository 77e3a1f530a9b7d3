package org.bridgehead.scoring.decision;

/**
 * 0 up to the difference q and 1 above p; between, ½ or linear.
 *
 * @param q up to what difference two alternatives count as equal, at least 0
 * @param p above what difference the better one is preferred fully, at least q
 * @param isLinear whether preference grows linearly between, otherwise it is ½
 */
record PiecewisePreference(double q, double p, boolean isLinear) implements PreferenceFunction {

    PiecewisePreference {
        if (!(q >= 0 && q <= p && p < Double.POSITIVE_INFINITY)) {
            throw new DecisionException("thresholds must be finite with 0 <= q <= p but q is " + q + " and p is " + p
                    + "\nMaybe q and p are interchanged.");
        }
    }

    @Override
    public double of(double difference) {
        if (difference <= q) {
            return 0;
        }
        if (difference <= p) {
            return isLinear ? (difference - q) / (p - q) : 0.5;
        }
        return 1;
    }
}
