package org.bridgehead.scoring.elicit;

/** The consistency index that random judgements have on average; the ratio to it is the consistency ratio. */
final class RandomIndex {

    /** What files call the table. */
    static final String TABLE = "Saaty 1980 (.58,.90,1.12,1.24,1.32,1.41,1.45,1.49,1.51,1.48,1.56,1.57,1.59)";

    private static final double[] BY_SIZE = {
        0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    private RandomIndex() {}

    /**
     * Returns the index of n items with some pairs not compared.
     *
     * <p>Up to 15 items Saaty's table (1980), beyond it the line {@code λ = 2.7699 n − 4.3513} of Alonso and Lamata (2006,
     * International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14(4)). Missing pairs shrink it by the
     * share of independent circles that they break, {@code 1 − 2m/((n − 1)(n − 2))} (Ágoston and Csató 2022, Omega 108): a
     * tree of comparisons cannot contradict itself, its index is 0.
     */
    static double of(int n, int missing) {
        if (n < 3) {
            return 0;
        }
        double complete = n < BY_SIZE.length ? BY_SIZE[n] : (2.7699 * n - 4.3513 - n) / (n - 1);
        return complete * Math.max(0, 1 - 2.0 * missing / ((n - 1.0) * (n - 2.0)));
    }
}
