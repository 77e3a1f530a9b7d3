package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * MABAC, multi-attributive border approximation area comparison (Pamučar and Ćirović 2015, Expert Systems with Applications
 * 42(6)): {@code v_ij = w_j (n_ij + 1)} with min–max n, border {@code G_j} the geometric mean of {@code v_ij} over the
 * alternatives, score {@code Σ_j (v_ij − G_j)} in [−1, 1], more is better.
 *
 * <p>Constant criteria are left out and the weights renormalized; without any other all score 0.
 */
final class Mabac implements RankingMethod<BorderDetails> {

    /** Factors lie in [1, 2], so that a product of this many stays finite. */
    private static final int FACTORS = 512;

    @Override
    public String name() {
        return "mabac";
    }

    @Override
    public Ranking<BorderDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.minMax());
        double[] scores = new double[matrix.size()];
        double[] border = new double[matrix.width()];
        for (int k = 0; k < scaled.width(); k++) {
            double[] values = matrix.raw(scaled.column(k));
            ColumnTransform transform = scaled.transform(k);
            double weight = scaled.weight(k);
            double mean = geometricMean(values, transform);
            border[scaled.column(k)] = weight * mean;
            double level = mean - 1;
            for (int i = 0; i < values.length; i++) {
                scores[i] += weight * (transform.apply(values[i]) - level);
            }
        }
        BorderDetails details = new BorderDetails(ImmutableDoubleArray.copyOf(border));
        return new Ranking<>(name(), scores, ScoreDirection.HIGHER, details, scaled.advice());
    }

    /** The geometric mean of 1 + n, its logarithm summed over products of {@value #FACTORS} factors. */
    private static double geometricMean(double[] values, ColumnTransform transform) {
        double logs = 0;
        for (int from = 0; from < values.length; from += FACTORS) {
            int to = Math.min(values.length, from + FACTORS);
            double product = 1;
            for (int i = from; i < to; i++) {
                product *= 1 + transform.apply(values[i]);
            }
            logs += Math.log(product);
        }
        return Math.exp(logs / values.length);
    }
}
