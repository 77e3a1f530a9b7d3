package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * ARAS, additive ratio assessment (Zavadskas and Turskis 2010, Technological and Economic Development of Economy 16(2)): an
 * optimal alternative of the best values joins the matrix, costs are inverted, every column is divided by its sum; {@code S_i =
 * Σ_j w_j n_ij}, score the utility degree {@code K_i = S_i/S_0} in [0, 1], S_0 that of the optimal alternative; more is better.
 *
 * <p>With the linear n of a column (x/max, min/x) the share of an alternative is {@code n_i/(1 + Σn)} and that of the optimal
 * one {@code 1/(1 + Σn)}. No benefit may be below 0, costs must be above 0. A criterion that is 0 throughout is left out and
 * the weights renormalized; a constant one adds the same to all. One alternative scores 1, identical ones tie; where no
 * criterion is left all score 1.
 */
final class Aras implements RankingMethod<ArasDetails> {

    @Override
    public String name() {
        return "aras";
    }

    @Override
    public Ranking<ArasDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.linear());
        double[] sums = new double[matrix.size()];
        double optimal = 0;
        for (int k = 0; k < scaled.width(); k++) {
            Columns.checkNotNegative(matrix, scaled.column(k), "aras takes shares of the values");
            optimal += add(matrix.raw(scaled.column(k)), scaled.transform(k), scaled.weight(k), sums);
        }
        double[] degrees = new double[sums.length];
        for (int i = 0; i < degrees.length; i++) {
            degrees[i] = optimal == 0 ? 1 : sums[i] / optimal;
        }
        ArasDetails details = new ArasDetails(ImmutableDoubleArray.copyOf(sums), optimal);
        return new Ranking<>(name(), degrees, ScoreDirection.HIGHER, details, scaled.advice());
    }

    /** Adds the weighted shares of a column and returns that of the optimal alternative. */
    private static double add(double[] values, ColumnTransform transform, double weight, double[] sums) {
        double total = 1;
        for (double value : values) {
            total += transform.apply(value);
        }
        double factor = weight / total;
        for (int i = 0; i < values.length; i++) {
            sums[i] += transform.apply(values[i]) * factor;
        }
        return factor;
    }
}
