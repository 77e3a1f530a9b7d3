package org.bridgehead.scoring.decision;

/**
 * Simple additive weighting: {@code score_i = Σ_j w_j n_ij} (Churchman and Ackoff 1954). With {@code n = x/‖x‖} for benefits
 * and {@code −x/‖x‖} for costs it is the ratio system of MOORA.
 *
 * <p>Runs over blocks of alternatives so that the scores of a block stay in the cache; each inner loop uses one index for
 * all arrays, which the compiler turns into vector instructions.
 */
final class WeightedSum implements RankingMethod<WeightedSum.Contributions> {

    private static final int BLOCK = 2048;

    private final String name;
    private final Normalization normalization;

    WeightedSum(String name, Normalization normalization) {
        this.name = name;
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
        return name;
    }

    @Override
    public Ranking<Contributions> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, normalization);
        return new Ranking<>(name, sums(scaled), ScoreDirection.HIGHER, new Contributions(scaled), scaled.advice());
    }

    /** The weighted sums of the scaled values, one an alternative; 0 where no criterion is left. */
    static double[] sums(Scaled scaled) {
        double[] sums = new double[scaled.matrix().size()];
        for (int from = 0; from < sums.length; from += BLOCK) {
            int to = Math.min(sums.length, from + BLOCK);
            for (int k = 0; k < scaled.width(); k++) {
                add(scaled, k, sums, from, to);
            }
        }
        return sums;
    }

    /** Adds the weighted scaled values of the kept column {@code k} to {@code out}. */
    static void add(Scaled scaled, int k, double[] out) {
        add(scaled, k, out, 0, out.length);
    }

    private static void add(Scaled scaled, int k, double[] out, int from, int to) {
        double[] values = scaled.matrix().raw(scaled.column(k));
        ColumnTransform transform = scaled.transform(k);
        double weight = scaled.weight(k);
        if (transform instanceof ColumnTransform.Shifted shifted) {
            double origin = shifted.origin();
            double scale = shifted.scale() * weight;
            for (int i = from; i < to; i++) {
                out[i] += (values[i] - origin) * scale;
            }
        } else if (transform instanceof ColumnTransform.Reciprocal reciprocal) {
            double scale = reciprocal.scale();
            for (int i = from; i < to; i++) {
                out[i] += scale / values[i] * weight;
            }
        } else {
            for (int i = from; i < to; i++) {
                out[i] += transform.apply(values[i]) * weight;
            }
        }
    }
}
