package org.bridgehead.scoring.decision;

import java.util.Arrays;

/**
 * The weighted product model: {@code score_i = Π_j n_ij^w_j} (Bridgman 1922; Miller and Starr 1969), n normalized, by default
 * linearly (x/max, min/x); above 0, with linear normalization at most 1, more is better.
 *
 * <p>Computed as the exponential of a sum of logarithms, so that products of many criteria neither overflow nor vanish. Every
 * normalized value must be above 0: one that is not is rejected by name. A criterion that the normalization has no scale for
 * is left out; a constant one multiplies every score with the same factor.
 */
final class WeightedProduct implements RankingMethod<MultiplicativeDetails> {

    private final Normalization normalization;

    WeightedProduct(Normalization normalization) {
        this.normalization = normalization;
    }

    private record Factors(Scaled scaled) implements MultiplicativeDetails {
        @Override
        public double factor(int row, int column) {
            for (int k = 0; k < scaled.width(); k++) {
                if (scaled.column(k) == column) {
                    double value = scaled.matrix().value(row, column);
                    return Math.pow(scaled.transform(k).apply(value), scaled.weight(k));
                }
            }
            return 1;
        }
    }

    @Override
    public String name() {
        return "wpm";
    }

    @Override
    public Ranking<MultiplicativeDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, normalization);
        double[] scores = products(scaled, name());
        return new Ranking<>(name(), scores, ScoreDirection.HIGHER, new Factors(scaled), scaled.advice());
    }

    /** The weighted products of the scaled values, one an alternative; 1 where no criterion is left. */
    static double[] products(Scaled scaled, String method) {
        double[] logarithms = logarithms(scaled, method);
        Arrays.setAll(logarithms, i -> Math.exp(logarithms[i]));
        return logarithms;
    }

    /** The logarithms of the weighted products. */
    private static double[] logarithms(Scaled scaled, String method) {
        double[] sums = new double[scaled.matrix().size()];
        for (int k = 0; k < scaled.width(); k++) {
            double[] values = scaled.matrix().raw(scaled.column(k));
            ColumnTransform transform = scaled.transform(k);
            double weight = scaled.weight(k);
            for (int i = 0; i < values.length; i++) {
                double at = transform.apply(values[i]);
                if (!(at > 0)) {
                    throw notPositive(scaled, i, k, method);
                }
                sums[i] += weight * Math.log(at);
            }
        }
        return sums;
    }

    private static DecisionException notPositive(Scaled scaled, int row, int k, String method) {
        int column = scaled.column(k);
        double normalized = scaled.transform(k).apply(scaled.matrix().value(row, column));
        return new DecisionException(Present.fault(
                scaled.matrix(),
                row,
                column,
                method + " multiplies normalized values, which must be above 0, and it becomes " + normalized
                        + "\nMaybe shift the criterion to a scale that starts above 0, or rank by the weighted sum."));
    }
}
