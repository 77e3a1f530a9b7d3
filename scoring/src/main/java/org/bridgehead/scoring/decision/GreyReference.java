package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * Grey relational analysis 灰色关联分析 towards a reference sequence 参考数列 (Deng 1989, Journal of Grey System 1(1): 1–24): gap
 * {@code Δ_ij = |x_ij − r_j|/range_j} in [0, 1], the range spanning values and reference; coefficient {@code ξ_ij = (Δmin +
 * ρΔmax)/(Δ_ij + ρΔmax)} with the least and the greatest gap of the whole matrix, grade {@code Σ_j w_j ξ_ij} in [ρ/(1 + ρ), 1],
 * more is better.
 *
 * <p>What counts is closeness, so that the directions of the criteria do not matter. A constant criterion adds the same to every
 * grade; where all alternatives meet the reference all grades are 1.
 */
final class GreyReference implements RankingMethod<GreyRelationDetails> {

    private final double rho;
    private final ImmutableDoubleArray reference;

    GreyReference(double rho, ImmutableDoubleArray reference) {
        this.rho = GreyRelation.checked(rho);
        this.reference = reference;
    }

    @Override
    public String name() {
        return "gra";
    }

    @Override
    public Ranking<GreyRelationDetails> rank(DecisionMatrix matrix, Weights weights) {
        Present present = Present.of(matrix, weights);
        Present.onePerCriterion(matrix, reference.length(), "reference value");
        double[][] gaps = new double[matrix.size()][matrix.width()];
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        for (int k = 0; k < present.width(); k++) {
            int j = present.column(k);
            double range = range(matrix, j);
            for (int i = 0; i < gaps.length; i++) {
                gaps[i][j] = range == 0 ? 0 : Math.abs(matrix.value(i, j) - reference.get(j)) / range;
                least = Math.min(least, gaps[i][j]);
                greatest = Math.max(greatest, gaps[i][j]);
            }
        }
        return ranking(matrix, weights, gaps, new Bounding(least, greatest));
    }

    /** The least and the greatest gap. */
    private record Bounding(double least, double greatest) {}

    private Ranking<GreyRelationDetails> ranking(
            DecisionMatrix matrix, Weights weights, double[][] gaps, Bounding bounding) {
        double[] grades = new double[gaps.length];
        ImmutableList.Builder<ImmutableDoubleArray> coefficients = ImmutableList.builder();
        double far = rho * bounding.greatest();
        for (int i = 0; i < grades.length; i++) {
            double[] row = new double[matrix.width()];
            for (int j = 0; j < row.length; j++) {
                if (weights.get(j) > 0) {
                    row[j] = far == 0 ? 1 : (bounding.least() + far) / (gaps[i][j] + far);
                    grades[i] += weights.get(j) * row[j];
                }
            }
            coefficients.add(ImmutableDoubleArray.copyOf(row));
        }
        return new Ranking<>(
                name(),
                grades,
                ScoreDirection.HIGHER,
                new GreyRelationDetails(coefficients.build()),
                Present.constants(matrix, weights, "adds the same to all of them"));
    }

    private double range(DecisionMatrix matrix, int column) {
        double value = reference.get(column);
        double range = Math.max(matrix.max(column), value) - Math.min(matrix.min(column), value);
        if (!Double.isFinite(value) || !Double.isFinite(range)) {
            throw new DecisionException(DecisionException.Fault.column(
                    "the reference value of criterion "
                            + matrix.criterion(column).id() + " (column " + column
                            + ") must be a finite number at a finite distance from all values but is " + value
                            + "\nMaybe give the criterion in a larger unit.",
                    column));
        }
        return range;
    }
}
