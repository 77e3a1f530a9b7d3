package org.bridgehead.scoring.decision;

/**
 * Simple additive weighting: {@code score_i = Σ_j w_j n_ij} (Churchman and Ackoff 1954).
 *
 * <p>Runs over blocks of alternatives so that the scores of a block stay in the cache; each inner loop uses one index for
 * all arrays, which the compiler turns into vector instructions.
 */
final class WeightedSum implements RankingMethod<WeightedSum.Contributions> {

    private static final int BLOCK = 2048;

    private final Normalization normalization;

    WeightedSum(Normalization normalization) {
        this.normalization = normalization;
    }

    /** What each criterion adds to each score. */
    public static final class Contributions implements AdditiveDetails {
        private final Scaled scaled;

        Contributions(Scaled scaled) {
            this.scaled = scaled;
        }

        @Override
        public double contribution(int row, int column) {
            for (int k = 0; k < scaled.width(); k++) {
                if (scaled.column(k) == column) {
                    double value = scaled.matrix().value(row, column);
                    return scaled.weight(k) * scaled.transform(k).apply(value);
                }
            }
            return 0;
        }
    }

    @Override
    public String name() {
        return "wsm";
    }

    @Override
    public Ranking<Contributions> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, normalization);
        double[] scores = new double[matrix.size()];
        for (int from = 0; from < scores.length; from += BLOCK) {
            int to = Math.min(scores.length, from + BLOCK);
            for (int k = 0; k < scaled.width(); k++) {
                add(scaled.transform(k), scaled.weight(k), matrix.raw(scaled.column(k)), scores, from, to);
            }
        }
        return new Ranking<>(name(), scores, ScoreDirection.HIGHER, new Contributions(scaled), scaled.advice());
    }

    private static void add(ColumnTransform transform, double weight, double[] values, double[] out, int from, int to) {
        if (transform instanceof ColumnTransform.Shifted shifted) {
            double origin = shifted.origin();
            double scale = shifted.scale() * weight;
            for (int i = from; i < to; i++) {
                out[i] += (values[i] - origin) * scale;
            }
        } else {
            for (int i = from; i < to; i++) {
                out[i] += transform.apply(values[i]) * weight;
            }
        }
    }
}
