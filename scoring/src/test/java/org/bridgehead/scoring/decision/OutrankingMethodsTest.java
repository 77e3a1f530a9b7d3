package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutrankingMethodsTest {

    private static final List<Criterion> TWO = List.of(Criterion.benefit("gain"), Criterion.benefit("reach"));

    /**
     * By hand with q = 1 on both criteria of weight ½: A beats B and C on gain and is beaten on reach, B and C differ by no
     * more than q, all beat D on both. φ⁺ = (½+½+1, ½+0+1, ½+0+1, 0)/3, φ⁻ = (½+½, ½, ½, 3)/3.
     */
    @Test
    void promethee1LeavesIncomparableWhatEachFlowOrdersOtherwise() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{4, 0}, {2, 2}, {2, 2.5}, {-2, -2}});
        Ranking<PartialOrderDetails> ranking = RankingMethods.promethee1(
                        PreferenceShape.U_SHAPE, Thresholds.none().withQ(1, 1))
                .rank(matrix, Weights.equal(2));
        PartialOrderDetails details = ranking.details();
        assertThat(details.plus().asList()).containsExactly(2.0 / 3, 1.5 / 3, 1.5 / 3, 0.0);
        assertThat(details.minus().asList()).containsExactly(1.0 / 3, 0.5 / 3, 0.5 / 3, 1.0);
        assertThat(details.entries().get("relation"))
                .isEqualTo(List.of(
                        List.of("I", "R", "R", "P+"),
                        List.of("R", "I", "I", "P+"),
                        List.of("R", "I", "I", "P+"),
                        List.of("P-", "P-", "P-", "I")));
        assertThat(ranking.scores().get(3)).isEqualTo(-1);
    }

    @Test
    void preferenceFunctionsMeetTheirThresholdsFromBelow() {
        assertThat(PreferenceFunction.usual().of(0)).isZero();
        assertThat(PreferenceFunction.usual().of(Double.MIN_VALUE)).isEqualTo(1);
        assertThat(PreferenceFunction.ushape(2).of(2)).isZero();
        assertThat(PreferenceFunction.ushape(2).of(Math.nextUp(2.0))).isEqualTo(1);
        assertThat(PreferenceFunction.vshape(4).of(1)).isEqualTo(0.25);
        assertThat(PreferenceFunction.level(1, 2).of(1)).isZero();
        assertThat(PreferenceFunction.level(1, 2).of(2)).isEqualTo(0.5);
        assertThat(PreferenceFunction.level(1, 2).of(2.1)).isEqualTo(1);
        assertThat(PreferenceFunction.linear(1, 3).of(2.5)).isEqualTo(0.75);
        assertThat(PreferenceFunction.linear(1, 1).of(1)).isZero();
        assertThat(PreferenceFunction.gaussian(3).of(3)).isCloseTo(1 - Math.exp(-0.5), within(1e-15));
        assertThat(PreferenceFunction.gaussian(0).of(1e-9)).isEqualTo(1);
        assertThat(PreferenceFunction.gaussian(0).of(0)).isZero();
        assertThat(PreferenceFunction.gaussian(1e-200).of(1e200)).isEqualTo(1);
        assertThat(PreferenceFunction.gaussian(3).of(-1)).isZero();
    }

    @Test
    void preferenceFunctionsMayDifferByCriterion() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{4, 0}, {2, 1}});
        assertThat(RankingMethods.promethee2(List.of(PreferenceFunction.vshape(4), PreferenceFunction.usual()))
                        .rank(matrix, Weights.equal(2))
                        .scores()
                        .asList())
                .containsExactly(0.25 - 0.5, 0.5 - 0.25);
        assertThatThrownBy(() -> RankingMethods.promethee1(List.of(PreferenceFunction.usual()))
                        .rank(matrix, Weights.equal(2)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("one preference function a criterion");
    }

    @Test
    void shapesAreFoundByTheirNames() {
        for (PreferenceShape shape : PreferenceShape.values()) {
            assertThat(PreferenceShape.named(shape.code())).isEqualTo(shape);
        }
        assertThat(PreferenceShape.named("u_shape")).isEqualTo(PreferenceShape.U_SHAPE);
        assertThatThrownBy(() -> PreferenceShape.named("bell"))
                .hasMessageContaining("\"bell\"")
                .hasMessageContaining("\nMaybe you mean one of [usual, ushape");
    }

    /** Ranges are 10 and 20: q = 0.5 and 1, p = 4 and 8, s = 2.5 and 5. */
    @Test
    void thresholdsThatAreMissingAreTakenFromRangesAndSaidSo() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{0, 0}, {1.5, 7}, {10, 20}});
        Ranking<FlowDetails> missing = RankingMethods.promethee2(PreferenceShape.LINEAR, Thresholds.none())
                .rank(matrix, Weights.equal(2));
        Ranking<FlowDetails> given = RankingMethods.promethee2(
                        PreferenceShape.LINEAR, Thresholds.none().withQ(0.5, 1).withP(4, 8))
                .rank(matrix, Weights.equal(2));
        assertThat(missing.scores()).isEqualTo(given.scores());
        assertThat(given.advice()).isEmpty();
        assertThat(missing.advice())
                .containsExactly(
                        "threshold q was not given and is 0.05 of the range of each criterion",
                        "threshold p was not given and is 0.4 of the range of each criterion");
        assertThat(RankingMethods.promethee2(PreferenceShape.GAUSSIAN, Thresholds.none())
                        .rank(matrix, Weights.equal(2))
                        .scores())
                .isEqualTo(RankingMethods.promethee2(
                                PreferenceShape.GAUSSIAN, Thresholds.none().withS(2.5, 5))
                        .rank(matrix, Weights.equal(2))
                        .scores());
    }

    @Test
    void aThresholdThatIsMissingGivesWayToThoseThatAreThere() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{0, 0}, {10, 20}});
        Thresholds narrow = Thresholds.none().withP(0.1, 3);
        assertThat(narrow.indifference(matrix, 0)).isEqualTo(0.1);
        assertThat(narrow.indifference(matrix, 1)).isEqualTo(1);
        assertThat(Thresholds.none().withQ(6, 6).preference(matrix, 0)).isEqualTo(6);
        assertThat(Thresholds.none().withV(0.2, 9).preference(matrix, 0)).isEqualTo(0.2);
        assertThat(Thresholds.none().withV(0.2, 9).indifference(matrix, 0)).isEqualTo(0.2);
    }

    @Test
    void thresholdsOutOfOrderAreNamed() {
        assertThatThrownBy(() -> Thresholds.none().withQ(1, -2))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("threshold q of column 1")
                .hasMessageContaining("-2.0");
        assertThatThrownBy(() -> Thresholds.none().withQ(1, 2).withP(1, 1))
                .hasMessageContaining("column 1 must have q <= p but q is 2.0 and p is 1.0\nMaybe");
        assertThatThrownBy(() -> Thresholds.none().withP(1, 2).withV(0, 2))
                .hasMessageContaining("column 0 must have p <= v");
        assertThatThrownBy(() -> PreferenceFunction.linear(2, 1)).hasMessageContaining("q is 2.0 and p is 1.0");
        assertThatThrownBy(() -> PreferenceFunction.gaussian(-1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> RankingMethods.electre3(Thresholds.none().withV(1))
                        .rank(DecisionMatrix.of(TWO, new double[][] {{0, 0}}), Weights.equal(2)))
                .hasMessageContaining("one threshold v a criterion, 2 in all, but there are 1");
        assertThatThrownBy(() -> RankingMethods.electre3(
                                Thresholds.none().withQ(0, 5).withV(1, 3))
                        .rank(DecisionMatrix.of(TWO, new double[][] {{0, 0}}), Weights.equal(2)))
                .hasMessageContaining("criterion reach (column 1) must be finite with q <= p <= v")
                .hasMessageContaining("\nMaybe");
    }

    /** A circle: on three criteria of weight 1/3 each alternative is ahead of the next on two of them. */
    @Test
    void aCircleLeavesTheKernelEmptyAndSaysSo() {
        List<Criterion> three = List.of(Criterion.benefit("a"), Criterion.benefit("b"), Criterion.benefit("c"));
        DecisionMatrix matrix = DecisionMatrix.of(three, new double[][] {{3, 2, 1}, {1, 3, 2}, {2, 1, 3}});
        Ranking<KernelDetails> ranking = RankingMethods.electre1(0.6, 1).rank(matrix, Weights.equal(3));
        assertThat(ranking.details().outranks())
                .containsExactly(
                        ImmutableIntArray.of(0, 0, 1), ImmutableIntArray.of(1, 0, 0), ImmutableIntArray.of(0, 1, 0));
        assertThat(ranking.details().kernel().isEmpty()).isTrue();
        assertThat(ranking.ranks().asList()).containsExactly(1, 1, 1);
        assertThat(ranking.advice()).singleElement().asString().contains("kernel is empty");
    }

    /** Seven weights of 0.1 add up to a little less than 0.7 in binary. */
    @Test
    void roundingDoesNotKeepAnAlternativeFromAThreshold() {
        List<Criterion> ten =
                IntStream.range(0, 10).mapToObj(j -> Criterion.benefit("C" + j)).toList();
        double[][] rows = {{2, 2, 2, 2, 2, 2, 2, 1, 1, 1}, {1, 1, 1, 1, 1, 1, 1, 2, 2, 2}};
        DecisionMatrix matrix = DecisionMatrix.of(ten, rows);
        assertThat(RankingMethods.electre1(0.7, 1)
                        .rank(matrix, Weights.equal(10))
                        .details()
                        .outranks())
                .containsExactly(ImmutableIntArray.of(0, 1), ImmutableIntArray.of(0, 0));
    }

    /**
     * By hand with s(λ) = 0.3 − 0.15·λ: the first cut is the greatest credibility below 0.9 − s(0.9) = 0.735, which is 0.5;
     * above it alternative 0 outranks both others, so that it is best alone and they are worst together. Among those two
     * the next cut is 0 and 0.5 − 0.45 is less than s(0.5).
     */
    @Test
    void distillationsDrawClassesAtFallingCuts() {
        ImmutableList<ImmutableDoubleArray> credibility = ImmutableList.of(
                ImmutableDoubleArray.of(1, 0.9, 0.8),
                ImmutableDoubleArray.of(0.2, 1, 0.5),
                ImmutableDoubleArray.of(0.1, 0.45, 1));
        Distillation distillation = new Distillation(credibility, -0.15, 0.3);
        assertThat(distillation.descending()).containsExactly(ImmutableIntArray.of(0), ImmutableIntArray.of(1, 2));
        assertThat(distillation.ascending()).containsExactly(ImmutableIntArray.of(0), ImmutableIntArray.of(1, 2));
        assertThat(new Distillation(credibility, 0, 0).descending())
                .as("without discrimination the least difference counts")
                .containsExactly(ImmutableIntArray.of(0), ImmutableIntArray.of(1), ImmutableIntArray.of(2));
    }

    /** Loss 3 between q = 1 and p = 5 agrees half; loss 3 between p = 2 and v = 4 objects half, beyond v wholly. */
    @Test
    void limitsAgreeAndObjectLinearly() {
        Limits limits = new Limits(1, 5, Double.POSITIVE_INFINITY);
        assertThat(limits.concordance(1)).isEqualTo(1);
        assertThat(limits.concordance(3)).isEqualTo(0.5);
        assertThat(limits.concordance(5)).isZero();
        assertThat(limits.discordance(Double.POSITIVE_INFINITY)).isZero();
        Limits vetoed = new Limits(1, 2, 4);
        assertThat(vetoed.discordance(2)).isZero();
        assertThat(vetoed.discordance(3)).isEqualTo(0.5);
        assertThat(vetoed.discordance(4)).isEqualTo(1);
        assertThat(new Limits(0, 0, 0).concordance(1e-300)).isZero();
    }

    @Test
    void parametersOutOfRangeAreNamed() {
        assertThatThrownBy(() -> RankingMethods.electre1(65, 0.35))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("c_hat must lie in 0 to 1 but is 65.0\nMaybe");
        assertThatThrownBy(() -> RankingMethods.electre1(0.65, Double.NaN)).hasMessageContaining("d_hat");
        assertThatThrownBy(() -> RankingMethods.electre3(Thresholds.none(), -0.5, 0.3))
                .hasMessageContaining("s_alpha is -0.5 and s_beta is 0.3\nMaybe");
        assertThatThrownBy(() -> RankingMethods.electre3(Thresholds.none(), 0.3, -0.15))
                .hasMessageContaining("s_beta is -0.15");
        assertThatThrownBy(
                        () -> RankingMethods.electreTriB(List.of(ImmutableDoubleArray.of(1, 1)), Thresholds.none(), 70))
                .hasMessageContaining("cut must lie above 0 and at most at 1 but is 70.0\nMaybe");
        assertThatThrownBy(() -> RankingMethods.electreTriB(List.of(), Thresholds.none(), 0.7))
                .hasMessageContaining("at least one profile");
    }

    @Test
    void profilesMustRunFromWorstToBest() {
        List<Criterion> criteria = List.of(Criterion.benefit("gain"), Criterion.cost("price"));
        DecisionMatrix matrix = DecisionMatrix.of(criteria, new double[][] {{4, 2}});
        List<ImmutableDoubleArray> profiles = List.of(ImmutableDoubleArray.of(1, 5), ImmutableDoubleArray.of(3, 6));
        assertThatThrownBy(() -> RankingMethods.electreTriB(profiles, Thresholds.none(), 0.7)
                        .rank(matrix, Weights.equal(2)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("profile 1 has 6.0 on price (column 1) after 5.0\nMaybe");
        assertThatThrownBy(() -> RankingMethods.electreTriB(List.of(ImmutableDoubleArray.of(1)), Thresholds.none(), 0.7)
                        .rank(matrix, Weights.equal(2)))
                .hasMessageContaining("one value of each profile a criterion");
    }

    @Test
    void tablesOfPairsAreKeptForTwoThousandAlternativesAtMost() {
        DecisionMatrix large = DecisionMatrix.columnMajor(List.of(Criterion.benefit("gain")), new double[2001]);
        for (RankingMethod<?> method : List.of(RankingMethods.electre1(), RankingMethods.electre3(Thresholds.none()))) {
            assertThatThrownBy(() -> method.rank(large, Weights.equal(1)))
                    .isInstanceOf(DecisionException.class)
                    .hasMessageContaining(method.name())
                    .hasMessageContaining("2000 alternatives but there are 2001\nMaybe");
        }
    }

    @Test
    void valuesAtTheEndOfTheRangeOfDoublesAreAnsweredOrRejectedByName() {
        double huge = Double.MAX_VALUE;
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{huge, 1}, {-huge, 2}, {0, 3}});
        assertThat(RankingMethods.electre1(0.5, 1)
                        .rank(matrix, Weights.equal(2))
                        .details()
                        .discordance()
                        .get(1))
                .isEqualTo(ImmutableDoubleArray.of(1, 0, 0.5));
        assertThat(RankingMethods.promethee2()
                        .rank(matrix, Weights.of(0.6, 0.4))
                        .ranks()
                        .asList())
                .as("net flows 0.6 - 0.4, -0.6 and 0.4")
                .containsExactly(2, 3, 1);
        for (PreferenceShape shape : PreferenceShape.values()) {
            assertThat(RankingMethods.promethee2(shape, Thresholds.none())
                            .rank(matrix, Weights.of(0.6, 0.4))
                            .scores()
                            .asList())
                    .allSatisfy(score -> assertThat(score).isBetween(-1.0, 1.0));
        }
        assertThat(RankingMethods.electre3(Thresholds.none())
                        .rank(matrix, Weights.equal(2))
                        .details()
                        .concordance()
                        .get(1)
                        .get(0))
                .isEqualTo(0.5);
    }
}
