package org.bridgehead.scoring.decision;

/**
 * How strongly a difference between two alternatives on a criterion speaks for the better one, from 0 to 1 (Brans and Vincke
 * 1985, Management Science 31(6)). A difference of at most 0 speaks for nothing.
 */
public sealed interface PreferenceFunction permits PiecewisePreference, GaussianPreference {

    /**
     * Returns the preference, in [0, 1].
     *
     * @param difference by how much the first alternative is better, negative where it is worse
     */
    double of(double difference);

    /** Returns the function that is 1 above 0. */
    static PreferenceFunction usual() {
        return ushape(0);
    }

    /** Returns the function that is 1 above {@code q}. */
    static PreferenceFunction ushape(double q) {
        return new PiecewisePreference(q, q, false);
    }

    /** Returns the function that grows from 0 at 0 to 1 at {@code p}. */
    static PreferenceFunction vshape(double p) {
        return linear(0, p);
    }

    /** Returns the function that is ½ above {@code q} and 1 above {@code p}. */
    static PreferenceFunction level(double q, double p) {
        return new PiecewisePreference(q, p, false);
    }

    /** Returns the function that grows from 0 at {@code q} to 1 at {@code p}. */
    static PreferenceFunction linear(double q, double p) {
        return new PiecewisePreference(q, p, true);
    }

    /** Returns {@code 1 − exp(−d²/2s²)}, with its point of inflection at {@code s}; at s = 0 the usual function. */
    static PreferenceFunction gaussian(double s) {
        return new GaussianPreference(s);
    }
}
