package org.bridgehead.scoring.decision;

/**
 * The weighted distances {@code w_j·(best_j − n_ij)} of the alternatives to the best value of each criterion, for linear
 * normalizations: their sum and their largest, over blocks of alternatives that stay in the cache; each inner loop uses one
 * index for all arrays, which the compiler turns into vector instructions.
 */
final class Gaps {

    private static final int BLOCK = 1024;

    private final Scaled scaled;
    private final double[] bests;
    private final double[] factors;

    private Gaps(Scaled scaled, double[] bests, double[] factors) {
        this.scaled = scaled;
        this.bests = bests;
        this.factors = factors;
    }

    /** Prepares the distances of columns whose transforms are all {@link ColumnTransform.Shifted}. */
    static Gaps of(Scaled scaled) {
        double[] bests = new double[scaled.width()];
        double[] factors = new double[scaled.width()];
        for (int k = 0; k < bests.length; k++) {
            if (!(scaled.transform(k) instanceof ColumnTransform.Shifted shifted)) {
                throw new IllegalArgumentException("gaps are measured on linear normalizations only");
            }
            bests[k] = scaled.matrix().best(scaled.column(k));
            factors[k] = shifted.scale() * scaled.weight(k);
        }
        return new Gaps(scaled, bests, factors);
    }

    /** The weighted distance of an alternative on a matrix column; 0 where that was left out. */
    double at(int row, int column) {
        for (int k = 0; k < bests.length; k++) {
            if (scaled.column(k) == column) {
                return (bests[k] - scaled.matrix().value(row, column)) * factors[k];
            }
        }
        return 0;
    }

    /** Writes the sum of the distances of each alternative to {@code sums} and the largest to {@code greatest}. */
    void sumAndGreatest(double[] sums, double[] greatest) {
        for (int from = 0; from < sums.length; from += BLOCK) {
            int to = Math.min(sums.length, from + BLOCK);
            int k = 0;
            for (; k + 1 < bests.length; k += 2) {
                addTwo(k, sums, greatest, from, to);
            }
            if (k < bests.length) {
                addOne(k, sums, greatest, from, to);
            }
        }
    }

    private void addTwo(int k, double[] sums, double[] greatest, int from, int to) {
        double[] first = scaled.matrix().raw(scaled.column(k));
        double[] second = scaled.matrix().raw(scaled.column(k + 1));
        double best1 = bests[k];
        double best2 = bests[k + 1];
        double factor1 = factors[k];
        double factor2 = factors[k + 1];
        for (int i = from; i < to; i++) {
            double gap1 = (best1 - first[i]) * factor1;
            double gap2 = (best2 - second[i]) * factor2;
            sums[i] += gap1 + gap2;
            greatest[i] = Math.max(greatest[i], Math.max(gap1, gap2));
        }
    }

    private void addOne(int k, double[] sums, double[] greatest, int from, int to) {
        double[] values = scaled.matrix().raw(scaled.column(k));
        double best = bests[k];
        double factor = factors[k];
        for (int i = from; i < to; i++) {
            double gap = (best - values[i]) * factor;
            sums[i] += gap;
            greatest[i] = Math.max(greatest[i], gap);
        }
    }

    /** Returns the largest distance of each alternative. */
    double[] greatest() {
        double[] greatest = new double[scaled.matrix().size()];
        for (int k = 0; k < bests.length; k++) {
            double[] values = scaled.matrix().raw(scaled.column(k));
            double best = bests[k];
            double factor = factors[k];
            for (int i = 0; i < greatest.length; i++) {
                greatest[i] = Math.max(greatest[i], (best - values[i]) * factor);
            }
        }
        return greatest;
    }
}
