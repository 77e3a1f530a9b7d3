package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * Grey relational analysis 灰色关联分析 (Deng 1989, Journal of Grey System 1(1): 1–24): with min–max n, the gap {@code Δ_ij = 1 −
 * n_ij} to the best value of each criterion, coefficient {@code ξ_ij = (Δmin + ρΔmax)/(Δ_ij + ρΔmax)} with the least and the greatest
 * gap of the whole matrix, grade {@code Σ_j w_j ξ_ij} in [ρ/(1 + ρ), 1], more is better.
 *
 * <p>Constant criteria are left out and the weights renormalized; without any other all grades are 1.
 */
final class GreyRelation implements RankingMethod<GreyRelationDetails> {

    private final double rho;

    GreyRelation(double rho) {
        this.rho = checked(rho);
    }

    static double checked(double rho) {
        if (!(rho > 0 && rho <= 1)) {
            throw new IllegalArgumentException("rho of gra must lie above 0 and not above 1 but is " + rho);
        }
        return rho;
    }

    @Override
    public String name() {
        return "gra";
    }

    @Override
    public Ranking<GreyRelationDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.minMax());
        double[] grades = new double[matrix.size()];
        ImmutableList.Builder<ImmutableDoubleArray> coefficients = ImmutableList.builder();
        for (int i = 0; i < grades.length; i++) {
            double[] row = new double[matrix.width()];
            for (int k = 0; k < scaled.width(); k++) {
                int j = scaled.column(k);
                // Each criterion kept has a gap of 0 at its best and of 1 at its worst: Δmin is 0 and Δmax 1.
                row[j] = rho / (1 - scaled.transform(k).apply(matrix.value(i, j)) + rho);
                grades[i] += scaled.weight(k) * row[j];
            }
            grades[i] = scaled.width() == 0 ? 1 : grades[i];
            coefficients.add(ImmutableDoubleArray.copyOf(row));
        }
        return new Ranking<>(
                name(), grades, ScoreDirection.HIGHER, new GreyRelationDetails(coefficients.build()), scaled.advice());
    }
}
