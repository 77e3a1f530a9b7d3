package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * COPRAS, complex proportional assessment (Zavadskas, Kaklauskas and Sarka 1994, Technological and Economic Development of
 * Economy 1(3)): with the weighted shares {@code d_ij = w_j x_ij/Σ_k x_kj} summed to S⁺ over benefits and to S⁻ over costs,
 * {@code Q_i = S⁺_i + ΣS⁻/(S⁻_i Σ_k 1/S⁻_k)}; score the utility degree {@code Q_i/max Q} in [0, 1], more is better.
 *
 * <p>No value may be below 0, and an alternative whose costs are all 0 is rejected by name: its second term would be endless.
 * Without costs that term is 0. A criterion that is 0 throughout is left out and the weights renormalized; a constant one
 * adds the same to S⁺ or S⁻ of all. One alternative scores 1, identical ones tie.
 */
final class Copras implements RankingMethod<CoprasDetails> {

    @Override
    public String name() {
        return "copras";
    }

    @Override
    public Ranking<CoprasDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.share());
        double[] significance = new double[matrix.size()];
        double[] costs = new double[matrix.size()];
        boolean anyCost = false;
        for (int k = 0; k < scaled.width(); k++) {
            boolean cost = Columns.isCost(matrix, scaled.column(k));
            WeightedSum.add(scaled, k, cost ? costs : significance);
            anyCost |= cost;
        }
        if (anyCost) {
            addRelief(matrix, costs, significance);
        }
        return new Ranking<>(
                name(),
                degrees(significance),
                ScoreDirection.HIGHER,
                new CoprasDetails(ImmutableDoubleArray.copyOf(significance)),
                scaled.advice());
    }

    /** Adds {@code ΣS⁻·(min S⁻/S⁻_i)/Σ_k(min S⁻/S⁻_k)}, in which no quotient exceeds 1. */
    private static void addRelief(DecisionMatrix matrix, double[] costs, double[] significance) {
        int leastAt = 0;
        for (int i = 1; i < costs.length; i++) {
            leastAt = costs[i] < costs[leastAt] ? i : leastAt;
        }
        double least = costs[leastAt];
        if (least <= 0) {
            throw new DecisionException(Present.row(
                    matrix,
                    leastAt,
                    "costs nothing on any criterion, the sum of its shares of costs being " + least
                            + ", which copras divides by\nMaybe shift a cost to a scale that starts above 0, or rank"
                            + " with another method."));
        }
        double factor = ColumnSums.sum(costs, 1) / ColumnSums.sumOfQuotients(costs, least);
        for (int i = 0; i < costs.length; i++) {
            significance[i] += factor * (least / costs[i]);
        }
    }

    private static double[] degrees(double[] significance) {
        double greatest = ColumnScan.of(significance).greatest();
        double[] degrees = new double[significance.length];
        for (int i = 0; i < degrees.length; i++) {
            degrees[i] = greatest == 0 ? 1 : significance[i] / greatest;
        }
        return degrees;
    }
}
