package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.Optional;

/**
 * SPOTIS, stable preference ordering towards ideal solution (Dezert, Tchamova, Han and Tacnet 2020, FUSION): score the
 * weighted normalized distance {@code Σ_j w_j |x_ij − s_j|/(high_j − low_j)} in [0, 1] to the solution point s, which is the
 * better end of each scale unless an expected solution point is given; less is better.
 *
 * <p>Scales are fixed, so that adding or removing an alternative never reverses two others. Values and the expected solution
 * point must lie on the scale. A constant criterion adds the same to every score.
 */
final class Spotis implements RankingMethod<AdditiveDetails> {

    private final Scales scales;
    private final Optional<ImmutableDoubleArray> expected;

    Spotis(Scales scales, Optional<ImmutableDoubleArray> expected) {
        this.scales = scales;
        this.expected = expected;
    }

    private static final class Distances implements AdditiveDetails {
        private final DecisionMatrix matrix;
        private final double[] solution;
        private final double[] factors;

        Distances(DecisionMatrix matrix, double[] solution, double[] factors) {
            this.matrix = matrix;
            this.solution = solution;
            this.factors = factors;
        }

        @Override
        public double contribution(int row, int column) {
            return Math.abs(matrix.value(row, column) - solution[column]) * factors[column];
        }
    }

    @Override
    public String name() {
        return "spotis";
    }

    @Override
    public Ranking<AdditiveDetails> rank(DecisionMatrix matrix, Weights weights) {
        scales.checkedFor(matrix);
        expected.ifPresent(point -> Present.onePerCriterion(matrix, point.length(), "expected value"));
        Present present = Present.of(matrix, weights);
        double[] solution = new double[matrix.width()];
        double[] factors = new double[matrix.width()];
        double[] scores = new double[matrix.size()];
        for (int k = 0; k < present.width(); k++) {
            int j = present.column(k);
            Bounds scale = scales.of(matrix, j);
            solution[j] = solution(matrix, j, scale);
            factors[j] = present.weight(k) / scale.range();
            add(matrix.raw(j), solution[j], factors[j], scores);
        }
        List<String> advice = Present.constants(matrix, weights, "adds the same to all of them");
        return new Ranking<>(name(), scores, ScoreDirection.LOWER, new Distances(matrix, solution, factors), advice);
    }

    private static void add(double[] values, double solution, double factor, double[] scores) {
        for (int i = 0; i < values.length; i++) {
            scores[i] += Math.abs(values[i] - solution) * factor;
        }
    }

    private double solution(DecisionMatrix matrix, int column, Bounds scale) {
        double point = expected.map(values -> values.get(column))
                .orElseGet(() -> matrix.criterion(column).direction().better(scale.low(), scale.high()));
        if (!scale.contains(point)) {
            throw new DecisionException(DecisionException.Fault.column(
                    "the expected value of criterion "
                            + matrix.criterion(column).id() + " (column " + column + ") must lie on its scale from "
                            + scale.low() + " to " + scale.high() + " but is " + point,
                    column));
        }
        return point;
    }
}
