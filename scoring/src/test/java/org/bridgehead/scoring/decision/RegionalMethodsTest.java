package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Grey relation, rank-sum ratio, coupling coordination and obstacle degree, worked by hand. */
class RegionalMethodsTest {

    private static final List<Criterion> TWO = List.of(Criterion.benefit("gain"), Criterion.cost("price"));
    private static final DecisionMatrix SMALL = DecisionMatrix.of(TWO, new double[][] {{10, 8}, {20, 6}, {15, 4}});
    private static final RankingMethod<CouplingDetails> PAIR =
            RankingMethods.coupling(List.of(ImmutableIntArray.of(0), ImmutableIntArray.of(1)));

    /** n = (0, 0), (1, ½), (½, 1); gaps 1 − n; ξ = ½/(gap + ½): (⅓, ⅓), (1, ½), (½, 1). */
    @Test
    void greyRelationByHand() {
        Ranking<GreyRelationDetails> ranking = RankingMethods.greyRelation().rank(SMALL, Weights.of(0.75, 0.25));
        assertThat(ranking.details().coefficients().get(0).get(1)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(ranking.details().coefficients().get(1).asList()).containsExactly(1.0, 0.5);
        assertThat(ranking.scores().get(0)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(ranking.scores().get(1)).isCloseTo(0.75 + 0.125, within(1e-15));
        assertThat(ranking.scores().get(2)).isCloseTo(0.375 + 0.25, within(1e-15));
    }

    /**
     * Towards gain 25 and price 6: ranges 25 − 10 and 8 − 4; gaps (1, ½), (⅓, 0), (⅔, ½), least 0, greatest 1, so that ξ =
     * ½/(gap + ½): (⅓, ½), (3/5, 1), (3/7, ½).
     */
    @Test
    void greyRelationTowardsAReferenceByHand() {
        Ranking<GreyRelationDetails> ranking =
                RankingMethods.greyRelation(0.5, ImmutableDoubleArray.of(25, 6)).rank(SMALL, Weights.of(0.75, 0.25));
        assertThat(ranking.details().coefficients().get(1).get(0)).isCloseTo(0.6, within(1e-15));
        assertThat(ranking.scores().get(0)).isCloseTo(0.25 + 0.125, within(1e-15));
        assertThat(ranking.scores().get(1)).isCloseTo(0.45 + 0.25, within(1e-15));
        assertThat(ranking.scores().get(2)).isCloseTo(0.75 * 3 / 7 + 0.125, within(1e-15));
    }

    /** With no alternative at the reference the least gap counts: one criterion, gaps 1 and ½, ξ = 1/(gap + ½): ⅔ and 1. */
    @Test
    void theNearestOfAllHasGradeOneThoughItMissesTheReference() {
        DecisionMatrix two = DecisionMatrix.of(List.of(Criterion.cost("price")), new double[][] {{8}, {6}});
        Ranking<GreyRelationDetails> ranking =
                RankingMethods.greyRelation(0.5, ImmutableDoubleArray.of(4)).rank(two, Weights.equal(1));
        assertThat(ranking.scores().get(0)).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(ranking.scores().get(1)).isEqualTo(1);
    }

    @Test
    void theBestValuesAsReferenceGiveTheSameGrades() {
        Weights weights = Weights.of(0.75, 0.25);
        assertThat(RankingMethods.greyRelation(0.3, ImmutableDoubleArray.of(20, 4))
                        .rank(SMALL, weights)
                        .scores())
                .isEqualTo(RankingMethods.greyRelation(0.3).rank(SMALL, weights).scores());
    }

    @Test
    void aReferenceMustHaveOneFiniteValueACriterion() {
        Weights weights = Weights.equal(2);
        assertThatThrownBy(() -> RankingMethods.greyRelation(0.5, ImmutableDoubleArray.of(20))
                        .rank(SMALL, weights))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("one reference value a criterion");
        assertThatThrownBy(() -> RankingMethods.greyRelation(0.5, ImmutableDoubleArray.of(20, Double.NaN))
                        .rank(SMALL, weights))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("price (column 1)")
                .hasMessageContaining("NaN");
        assertThat(RankingMethods.greyRelation(0.5, ImmutableDoubleArray.of(3, 4))
                        .rank(DecisionMatrix.of(TWO, new double[][] {{3, 4}}), weights)
                        .scores()
                        .asList())
                .containsExactly(1.0);
    }

    /** Three grades end at Probit 4 and 6; of two alternatives the worse has p = ½ and the better 1 − 1/8. */
    @Test
    void gradesDivideTheProbitEvenly() {
        DecisionMatrix two = DecisionMatrix.of(List.of(Criterion.cost("price")), new double[][] {{8}, {6}});
        RankSumDistribution distribution =
                RankSumDistribution.of(RankingMethods.rankSumRatio().rank(two, Weights.equal(1)));
        assertThat(distribution.probits().get(0)).isCloseTo(5, within(1e-9));
        assertThat(distribution.probits().get(1)).isCloseTo(6.1503493803760, within(1e-7));
        assertThat(distribution.grade(0, 2)).isEqualTo(1);
        assertThat(distribution.grade(0, 3)).isEqualTo(2);
        assertThat(distribution.grade(1, 3)).isEqualTo(1);
        assertThat(distribution.fitted(0)).isCloseTo(0.5, within(1e-12));
        assertThatThrownBy(() -> distribution.grade(0, 1)).hasMessageContaining("2 to 10");
        assertThatThrownBy(() -> RankSumDistribution.of(RankingMethods.rankSumRatio()
                        .rank(DecisionMatrix.of(TWO, new double[][] {{3, 4}, {3, 4}}), Weights.equal(2))))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("all alternatives tie");
    }

    /** Places know only the order: any rising function of a criterion leaves them alone. */
    @Property(tries = 200)
    void risingFunctionsLeaveRankSumRatiosAlone(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        Random random = new Random(seed);
        double[][] rows = new double[m][2];
        double[][] risen = new double[m][2];
        for (int i = 0; i < m; i++) {
            rows[i] = new double[] {random.nextInt(20) / 4.0, random.nextInt(5)};
            risen[i] = new double[] {Math.exp(rows[i][0]), Math.pow(rows[i][1], 3) - 7};
        }
        assertThat(RankingMethods.rankSumRatio()
                        .rank(DecisionMatrix.of(TWO, risen), Weights.of(0.4, 0.6))
                        .scores())
                .isEqualTo(RankingMethods.rankSumRatio()
                        .rank(DecisionMatrix.of(TWO, rows), Weights.of(0.4, 0.6))
                        .scores());
    }

    /** Places from the worst: gain 1, 3, 2; price 1, 2, 3. Sums 1, 0.75·3 + 0.25·2 = 2.75, 0.75·2 + 0.25·3 = 2.25. */
    @Test
    void rankSumRatioByHand() {
        Ranking<RankSumDetails> ranking = RankingMethods.rankSumRatio().rank(SMALL, Weights.of(0.75, 0.25));
        assertThat(ranking.details().rankSums().asList()).containsExactly(1.0, 2.75, 2.25);
        assertThat(ranking.scores().get(1)).isCloseTo(2.75 / 3, within(1e-15));
    }

    @Test
    void equalValuesShareTheMeanOfTheirPlaces() {
        DecisionMatrix ties = DecisionMatrix.of(List.of(Criterion.cost("price")), new double[][] {{5}, {7}, {5}, {9}});
        assertThat(RankingMethods.rankSumRatio()
                        .rank(ties, Weights.equal(1))
                        .details()
                        .rankSums()
                        .asList())
                .containsExactly(3.5, 2.0, 3.5, 1.0);
    }

    /** Non-integral places 1 + 2n: gain 1, 3, 2; price 1, 2, 3 here, and 1 + 2·0.3 for a gain of 13. */
    @Test
    void nonIntegralPlacesKeepDistances() {
        DecisionMatrix matrix =
                DecisionMatrix.of(List.of(Criterion.benefit("gain")), new double[][] {{10}, {20}, {13}});
        assertThat(RankingMethods.rankSumRatioNonIntegral()
                        .rank(matrix, Weights.equal(1))
                        .details()
                        .rankSums()
                        .get(2))
                .isCloseTo(1.6, within(1e-15));
    }

    /**
     * Levels (0, 0), (1, ½), (½, 1): for the second the gap is ½ and the product (1/1)(½/1), so that C = √(½·½) = ½; T = 0.75·1
     * + 0.25·½ = 0.875; D = √0.4375.
     */
    @Test
    void couplingCoordinationByHand() {
        Ranking<CouplingDetails> ranking = PAIR.rank(SMALL, Weights.of(0.75, 0.25));
        assertThat(ranking.details().levels().get(1).asList()).containsExactly(1.0, 0.5);
        assertThat(ranking.details().degrees().get(1)).isCloseTo(0.5, within(1e-15));
        assertThat(ranking.details().developments().get(1)).isCloseTo(0.875, within(1e-15));
        assertThat(ranking.scores().get(1)).isCloseTo(Math.sqrt(0.4375), within(1e-15));
        assertThat(ranking.scores().get(0)).isZero();
        assertThat(ranking.details().degrees().get(0)).isEqualTo(1);
    }

    /** Three subsystems at 1, ½ and ½: gaps ½ + ½ + 0 over 3 pairs, product ¼, root of n − 1 = 2: C = √(⅔·½). */
    @Test
    void couplingOfThreeSubsystemsByHand() {
        List<Criterion> three = List.of(Criterion.benefit("a"), Criterion.benefit("b"), Criterion.benefit("c"));
        DecisionMatrix matrix = DecisionMatrix.of(three, new double[][] {{0, 0, 0}, {2, 1, 1}, {2, 2, 2}});
        Ranking<CouplingDetails> ranking = RankingMethods.coupling(
                        List.of(ImmutableIntArray.of(0), ImmutableIntArray.of(1), ImmutableIntArray.of(2)))
                .rank(matrix, Weights.equal(3));
        assertThat(ranking.details().degrees().get(1)).isCloseTo(Math.sqrt(1.0 / 3), within(1e-15));
        assertThat(ranking.scores().get(2)).isCloseTo(1, within(1e-15));
    }

    @Test
    void subsystemsMustHoldEveryCriterionOnceAndTellAlternativesApart() {
        Weights weights = Weights.equal(2);
        assertThatThrownBy(() -> RankingMethods.coupling(List.of(ImmutableIntArray.of(0))))
                .hasMessageContaining("at least 2");
        assertThatThrownBy(() -> RankingMethods.coupling(List.of(ImmutableIntArray.of(0), ImmutableIntArray.of(0)))
                        .rank(SMALL, weights))
                .hasMessageContaining("subsystem 1 names 0");
        assertThatThrownBy(() -> RankingMethods.coupling(List.of(ImmutableIntArray.of(0), ImmutableIntArray.of()))
                        .rank(SMALL, weights))
                .hasMessageContaining("price (column 1)");
        assertThatThrownBy(() -> PAIR.rank(DecisionMatrix.of(TWO, new double[][] {{1, 7}, {3, 7}}), weights))
                .hasMessageContaining("subsystem 1");
    }

    /** Lacks of the second: gain 0, price 0.25·½; of the third gain 0.75·½, price 0. */
    @Test
    void obstaclesByHand() {
        Ranking<ObstacleDetails> ranking = RankingMethods.obstacle().rank(SMALL, Weights.of(0.75, 0.25));
        assertThat(ranking.details().obstacles().get(0).asList()).containsExactly(0.75, 0.25);
        assertThat(ranking.details().obstacles().get(1).asList()).containsExactly(0.0, 1.0);
        assertThat(ranking.scores().get(2)).isCloseTo(0.625, within(1e-15));
    }

    /** The inverse of 2.14 − 0.76 rounds, so that the best min–max value is just below 1. */
    @Test
    void theBestOfAllHasNoObstacleThoughItsValueRounds() {
        DecisionMatrix two = DecisionMatrix.of(List.of(Criterion.benefit("gain")), new double[][] {{0.76}, {2.14}});
        assertThat(RankingMethods.obstacle()
                        .rank(two, Weights.equal(1))
                        .details()
                        .obstacles()
                        .get(1)
                        .asList())
                .containsExactly(0.0);
    }

    @Test
    void oneAlternativeOrIdenticalOnesTie() {
        DecisionMatrix same = DecisionMatrix.of(TWO, new double[][] {{3, 4}, {3, 4}});
        for (RankingMethod<?> method :
                List.of(RankingMethods.greyRelation(), RankingMethods.rankSumRatio(), RankingMethods.obstacle())) {
            Ranking<?> ranking = method.rank(same, Weights.equal(2));
            assertThat(ranking.groups()).containsExactly(ImmutableIntArray.of(0, 1));
            assertThat(ranking.advice()).hasSize(2);
        }
    }

    @Property(tries = 200)
    void aDominatedAlternativeIsNeverAheadAndScoresStayInTheUnitInterval(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 8) int m,
            @ForAll @IntRange(min = -100, max = 100) int e) {
        Random random = new Random(seed);
        double[][] rows = new double[m][2];
        for (double[] row : rows) {
            row[0] = random.nextDouble() * Math.pow(10, e);
            row[1] = random.nextInt(6);
        }
        rows[0][1] = 9;
        rows[m - 1] = rows[1];
        DecisionMatrix matrix = DecisionMatrix.of(TWO, rows);
        for (RankingMethod<?> method : List.of(
                RankingMethods.greyRelation(0.3),
                RankingMethods.rankSumRatio(),
                RankingMethods.rankSumRatioNonIntegral(),
                PAIR,
                RankingMethods.obstacle())) {
            Ranking<?> ranking = method.rank(matrix, Weights.of(0.4, 0.6));
            assertThat(ranking.ranks().get(m - 1)).isEqualTo(ranking.ranks().get(1));
            assertThat(ranking.scores().asList())
                    .allSatisfy(score -> assertThat(score).isBetween(0.0, 1 + 1e-12));
            for (int a = 0; a < m && !method.name().equals("coupling"); a++) {
                for (int b = 0; b < m; b++) {
                    assertThat(matrix.dominates(a, b)
                                    && ranking.ranks().get(a) > ranking.ranks().get(b))
                            .as(method.name())
                            .isFalse();
                }
            }
        }
    }
}
