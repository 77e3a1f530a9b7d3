package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws that PROMETHEE and ELECTRE keep, over random problems on whole numbers, with many ties. */
class OutrankingProperties {

    private static final List<RankingMethod<FlowDetails>> PROMETHEE = Arrays.stream(PreferenceShape.values())
            .map(shape -> RankingMethods.promethee2(shape, Thresholds.none()))
            .toList();

    private static final List<RankingMethod<?>> METHODS = Stream.concat(
                    PROMETHEE.stream(),
                    Stream.of(
                            RankingMethods.promethee1(PreferenceShape.LINEAR, Thresholds.none()),
                            RankingMethods.electre1(),
                            RankingMethods.electre3(Thresholds.none())))
            .<RankingMethod<?>>map(method -> method)
            .toList();

    /** A problem by columns, so that laws can change one. */
    private record Problem(List<Criterion> criteria, List<double[]> columns, Weights weights) {

        static Problem random(long seed, int m, int n) {
            Random random = new Random(seed);
            List<Criterion> criteria = new ArrayList<>();
            List<double[]> columns = new ArrayList<>();
            double[] weights = new double[n];
            for (int j = 0; j < n; j++) {
                criteria.add(Criterion.of("C" + j, random.nextBoolean() ? Direction.BENEFIT : Direction.COST));
                columns.add(random.ints(m, -20, 21).asDoubleStream().toArray());
                weights[j] = 0.05 + random.nextDouble();
            }
            return new Problem(criteria, columns, Weights.normalizing(weights));
        }

        DecisionMatrix matrix() {
            return DecisionMatrix.wrapping(
                    criteria, columns.stream().map(double[]::clone).toArray(double[][]::new));
        }

        Problem withColumn(int j, Criterion criterion, double[] column) {
            List<Criterion> nextCriteria = new ArrayList<>(criteria);
            List<double[]> nextColumns = new ArrayList<>(columns);
            nextCriteria.set(j, criterion);
            nextColumns.set(j, column);
            return new Problem(nextCriteria, nextColumns, weights);
        }

        Problem scaled(int j, double factor, double shift) {
            return withColumn(
                    j,
                    criteria.get(j),
                    Arrays.stream(columns.get(j))
                            .map(value -> value * factor + shift)
                            .toArray());
        }

        Problem withRows(int... rows) {
            List<double[]> next = columns.stream()
                    .map(column ->
                            Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
                    .toList();
            return new Problem(criteria, next, weights);
        }

        Ranking<?> rank(RankingMethod<?> method) {
            return method.rank(matrix(), weights);
        }

        /** Two profiles inside the ranges. */
        RankingMethod<SortingDetails> sorting() {
            List<ImmutableDoubleArray> profiles = Stream.of(-5.0, 7.0)
                    .map(level -> ImmutableDoubleArray.copyOf(criteria.stream()
                            .mapToDouble(criterion -> criterion.direction() == Direction.BENEFIT ? level : -level)))
                    .toList();
            double[] ones = criteria.stream().mapToDouble(criterion -> 1).toArray();
            double[] fours = criteria.stream().mapToDouble(criterion -> 4).toArray();
            double[] thirties = criteria.stream().mapToDouble(criterion -> 30).toArray();
            return RankingMethods.electreTriB(
                    profiles, Thresholds.none().withQ(ones).withP(fours).withV(thirties), 0.7);
        }

        List<RankingMethod<?>> methods() {
            List<RankingMethod<?>> methods = new ArrayList<>(METHODS);
            methods.add(sorting());
            return methods;
        }
    }

    @Property(tries = 200)
    void scoresFollowAlternativesWhereverTheyStand(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int m) {
        Problem problem = Problem.random(seed, m, 4);
        List<Integer> order = new ArrayList<>(IntStream.range(0, m).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Problem shuffled =
                problem.withRows(order.stream().mapToInt(Integer::intValue).toArray());
        for (RankingMethod<?> method : problem.methods()) {
            Ranking<?> before = problem.rank(method);
            Ranking<?> after = shuffled.rank(method);
            for (int i = 0; i < m; i++) {
                assertThat(after.scores().get(i)).isCloseTo(before.scores().get(order.get(i)), within(1e-12));
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfCriteriaDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int m) {
        Problem problem = Problem.random(seed, m, 3);
        Problem turned = new Problem(
                List.of(
                        problem.criteria().get(2),
                        problem.criteria().get(0),
                        problem.criteria().get(1)),
                List.of(
                        problem.columns().get(2),
                        problem.columns().get(0),
                        problem.columns().get(1)),
                Weights.normalizing(
                        problem.weights().get(2),
                        problem.weights().get(0),
                        problem.weights().get(1)));
        for (RankingMethod<?> method : METHODS) {
            assertSame(turned.rank(method), problem.rank(method), 1e-12);
        }
        assertSame(turned.rank(turned.sorting()), problem.rank(problem.sorting()), 0);
    }

    @Property(tries = 200)
    void equalAlternativesTie(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int m) {
        int[] rows = IntStream.rangeClosed(0, m).map(i -> i % m).toArray();
        Problem problem = Problem.random(seed, m, 4).withRows(rows);
        for (RankingMethod<?> method : problem.methods()) {
            Ranking<?> ranking = problem.rank(method);
            assertThat(ranking.scores().get(m)).isEqualTo(ranking.scores().get(0));
            assertThat(ranking.ranks().get(m)).isEqualTo(ranking.ranks().get(0));
        }
    }

    /** The distillations of ELECTRE III do not keep dominance; its credibilities do. */
    @Property(tries = 300)
    void aDominatedAlternativeIsNeverAhead(@ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int m) {
        Problem problem = Problem.random(seed, m, 2);
        DecisionMatrix matrix = problem.matrix();
        DistillationDetails credible = RankingMethods.electre3(Thresholds.none())
                .rank(matrix, problem.weights())
                .details();
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < m; b++) {
                if (matrix.dominates(a, b)) {
                    assertNotBehind(problem, a, b);
                    assertThat(credible.credibility().get(a).get(b)).isEqualTo(1);
                    for (int c = 0; c < m; c++) {
                        assertThat(credible.credibility().get(a).get(c))
                                .isGreaterThanOrEqualTo(
                                        credible.credibility().get(b).get(c));
                    }
                }
            }
        }
    }

    private static void assertNotBehind(Problem problem, int better, int worse) {
        for (RankingMethod<?> method : problem.methods()) {
            if (!method.name().equals("electre_iii")) {
                Ranking<?> ranking = problem.rank(method);
                assertThat(ranking.ranks().get(better))
                        .as(method.name())
                        .isLessThanOrEqualTo(ranking.ranks().get(worse));
            }
        }
    }

    @Property(tries = 200)
    void aCriterionOfWeightZeroIsAbsent(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int m) {
        Problem three = Problem.random(seed, m, 3);
        Weights two =
                Weights.normalizing(three.weights().get(0), three.weights().get(1));
        Problem with = new Problem(three.criteria(), three.columns(), Weights.of(two.get(0), two.get(1), 0));
        Problem without =
                new Problem(three.criteria().subList(0, 2), three.columns().subList(0, 2), two);
        for (RankingMethod<?> method : METHODS) {
            assertSame(with.rank(method), without.rank(method), 0);
        }
        assertSame(with.rank(with.sorting()), without.rank(without.sorting()), 0);
    }

    @Property(tries = 200)
    void flowsAreSharesAndNetFlowsTheirDifferenceThatSumsToZero(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int m) {
        Problem problem = Problem.random(seed, m, 4);
        for (RankingMethod<FlowDetails> method : PROMETHEE) {
            Ranking<FlowDetails> ranking = method.rank(problem.matrix(), problem.weights());
            ImmutableDoubleArray plus = ranking.details().plus();
            ImmutableDoubleArray minus = ranking.details().minus();
            for (int i = 0; i < m; i++) {
                assertThat(plus.get(i)).isBetween(0.0, 1 + 1e-12);
                assertThat(minus.get(i)).isBetween(0.0, 1 + 1e-12);
                assertThat(ranking.scores().get(i)).isEqualTo(plus.get(i) - minus.get(i));
            }
            assertThat(ranking.scores().stream().sum()).isCloseTo(0, within(1e-10));
        }
    }

    /** Powers of two and whole shifts are exact; thresholds taken from ranges scale along. */
    @Property(tries = 200)
    void unitAndOriginOfACriterionDoNotMatter(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int m,
            @ForAll @IntRange(min = -300, max = 300) int exponent,
            @ForAll @IntRange(min = -50, max = 50) int shift) {
        Problem problem = Problem.random(seed, m, 3);
        for (RankingMethod<?> method : METHODS) {
            Ranking<?> before = problem.rank(method);
            assertSame(problem.scaled(1, 1, shift).rank(method), before, 1e-10);
            if (!method.name().equals("electre_i")) {
                assertSame(problem.scaled(1, Math.scalb(1.0, exponent), 0).rank(method), before, 1e-10);
            }
        }
    }

    @Property(tries = 200)
    void magnitudesFromOneOverAGoogolToAGoogolAreAnswered(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 120) int m,
            @ForAll @IntRange(min = -100, max = 100) int exponent) {
        Problem problem = Problem.random(seed, m, 3).scaled(1, Math.pow(10, exponent), 0);
        for (RankingMethod<?> method : METHODS) {
            assertThat(problem.rank(method).scores().asList())
                    .allSatisfy(score -> assertThat(score).isBetween(-1 - 1e-12, 1.0 + m));
        }
        assertThat(problem.rank(problem.sorting()).scores().asList())
                .allSatisfy(score -> assertThat(score).isBetween(1.0, 3.0));
    }

    @Property(tries = 200)
    void aCostIsABenefitNegated(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int m) {
        Problem problem = Problem.random(seed, m, 3);
        Criterion given = problem.criteria().get(1);
        Problem negated = problem.withColumn(
                1,
                Criterion.of(given.id(), given.direction().opposite()),
                Arrays.stream(problem.columns().get(1)).map(value -> -value).toArray());
        for (RankingMethod<?> method : METHODS) {
            assertSame(negated.rank(method), problem.rank(method), 0);
        }
        assertSame(negated.rank(negated.sorting()), problem.rank(problem.sorting()), 0);
    }

    @Property(tries = 200)
    void credibilityIsAShareAndNoMoreThanConcordance(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int m) {
        Problem problem = Problem.random(seed, m, 4);
        Thresholds thresholds =
                Thresholds.none().withQ(1, 0, 2, 3).withP(5, 0, 2, 9).withV(9, 15, 20, 9);
        DistillationDetails details = RankingMethods.electre3(thresholds)
                .rank(problem.matrix(), problem.weights())
                .details();
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < m; b++) {
                assertThat(details.concordance().get(a).get(b)).isBetween(0.0, 1.0);
                assertThat(details.credibility().get(a).get(b))
                        .isBetween(0.0, details.concordance().get(a).get(b));
            }
        }
        assertThat(DistillationDetails.positions(details.descending()))
                .hasSize(m)
                .doesNotContain(0);
        assertThat(DistillationDetails.positions(details.ascending()))
                .hasSize(m)
                .doesNotContain(0);
    }

    @Property(tries = 300)
    void theOptimisticCategoryIsNeverLessThanThePessimistic(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int m) {
        Problem problem = Problem.random(seed, m, 4);
        SortingDetails details =
                problem.sorting().rank(problem.matrix(), problem.weights()).details();
        for (int i = 0; i < m; i++) {
            assertThat(details.optimistic().get(i))
                    .isGreaterThanOrEqualTo(details.pessimistic().get(i));
        }
    }

    private static void assertSame(Ranking<?> actual, Ranking<?> expected, double tolerance) {
        for (int i = 0; i < expected.scores().length(); i++) {
            assertThat(actual.scores().get(i))
                    .as(expected.method())
                    .isCloseTo(expected.scores().get(i), within(tolerance));
        }
    }
}
