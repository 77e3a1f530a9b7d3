package org.bridgehead.scoring.decision;

/**
 * {@code 1 − exp(−d²/2s²)} above 0.
 *
 * @param s where the curve has its point of inflection, at least 0
 */
record GaussianPreference(double s) implements PreferenceFunction {

    GaussianPreference {
        if (!(s >= 0 && s < Double.POSITIVE_INFINITY)) {
            throw new DecisionException("the threshold s must be finite and at least 0 but is " + s
                    + "\nMaybe give the standard deviation of the criterion.");
        }
    }

    @Override
    public double of(double difference) {
        if (difference <= 0) {
            return 0;
        }
        double ratio = difference / s;
        return -Math.expm1(-0.5 * ratio * ratio);
    }
}
