package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws that the ranking methods keep, over random problems of 1 to 8 alternatives and 1 to 5 criteria. */
class RankingProperties {

    private static final List<RankingMethod<?>> METHODS = List.of(
            RankingMethods.weightedSum(Normalizations.minMax()),
            RankingMethods.weightedSum(Normalizations.vector()),
            RankingMethods.topsis(),
            RankingMethods.topsis(Normalizations.minMax()));

    private record Problem(DecisionMatrix matrix, Weights weights) {

        static Problem random(long seed, int m, int n) {
            Random random = new Random(seed);
            List<Criterion> criteria = new ArrayList<>();
            double[] weights = new double[n];
            for (int j = 0; j < n; j++) {
                criteria.add(Criterion.of("C" + j, random.nextBoolean() ? Direction.BENEFIT : Direction.COST));
                weights[j] = 0.05 + random.nextDouble();
            }
            double[][] rows = new double[m][n];
            for (double[] row : rows) {
                for (int j = 0; j < n; j++) {
                    row[j] = 1 + 99 * random.nextDouble();
                }
            }
            return new Problem(DecisionMatrix.of(criteria, rows), Weights.normalizing(weights));
        }

        List<Criterion> criteria() {
            return matrix.criteria();
        }

        /** A copy of the rows, to be changed into another problem. */
        double[][] rows() {
            double[][] rows = new double[matrix.size()][matrix.width()];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] = matrix.value(i, j);
                }
            }
            return rows;
        }
    }

    @Property(tries = 200)
    void scoresFollowAlternativesWhereverTheyStand(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        Problem problem = Problem.random(seed, m, 4);
        List<Integer> order = new ArrayList<>(IntStream.range(0, m).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        double[][] given = problem.rows();
        double[][] rows = order.stream().map(i -> given[i]).toArray(double[][]::new);
        for (RankingMethod<?> method : METHODS) {
            Ranking<?> before = method.rank(problem.matrix(), problem.weights());
            Ranking<?> after = method.rank(DecisionMatrix.of(problem.criteria(), rows), problem.weights());
            for (int i = 0; i < m; i++) {
                assertThat(after.scores().get(i)).isCloseTo(before.scores().get(order.get(i)), within(1e-12));
            }
        }
    }

    @Property(tries = 200)
    void aDominatedAlternativeIsNeverAheadAndADuplicateTies(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int m) {
        Problem problem = Problem.random(seed, m, 3);
        double[][] rows = problem.rows();
        rows[m - 1] = rows[0];
        DecisionMatrix matrix = DecisionMatrix.of(problem.criteria(), rows);
        for (RankingMethod<?> method : METHODS) {
            Ranking<?> ranking = method.rank(matrix, problem.weights());
            assertThat(ranking.ranks().get(m - 1)).isEqualTo(ranking.ranks().get(0));
            for (int a = 0; a < m; a++) {
                for (int b = 0; b < m; b++) {
                    if (matrix.dominates(a, b)) {
                        assertThat(ranking.ranks().get(a))
                                .isLessThanOrEqualTo(ranking.ranks().get(b));
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void aCriterionOfWeightZeroIsAbsent(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        Problem problem = Problem.random(seed, m, 3);
        Weights two =
                Weights.normalizing(problem.weights().get(0), problem.weights().get(1));
        double[][] rows = problem.rows();
        for (int i = 0; i < m; i++) {
            rows[i] = new double[] {rows[i][0], rows[i][1]};
        }
        for (RankingMethod<?> method : METHODS) {
            Ranking<?> with = method.rank(problem.matrix(), Weights.of(two.get(0), two.get(1), 0));
            Ranking<?> without =
                    method.rank(DecisionMatrix.of(problem.criteria().subList(0, 2), rows), two);
            assertThat(with.scores()).isEqualTo(without.scores());
        }
    }

    @Property(tries = 200)
    void closenessAndNormalizedSumsStayInTheUnitInterval(
            @ForAll long seed,
            @ForAll @IntRange(min = -100, max = 100) int exponent,
            @ForAll @IntRange(min = 1, max = 8) int m) {
        Problem problem = Problem.random(seed, m, 3);
        double[][] rows = problem.rows();
        for (double[] row : rows) {
            row[0] *= Math.pow(10, exponent);
        }
        DecisionMatrix matrix = DecisionMatrix.of(problem.criteria(), rows);
        for (RankingMethod<?> method : METHODS) {
            assertThat(method.rank(matrix, problem.weights()).scores().asList())
                    .allSatisfy(score -> assertThat(score).isBetween(-1e-12, 1 + 1e-12));
        }
    }
}
