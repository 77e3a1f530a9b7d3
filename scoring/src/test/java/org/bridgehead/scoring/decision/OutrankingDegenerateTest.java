package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the outranking methods answer to input that has led others to a silent number, NaN or a bare exception. */
class OutrankingDegenerateTest {

    private static final List<Criterion> CRITERIA =
            List.of(Criterion.benefit("gain"), Criterion.cost("price"), Criterion.benefit("reach"));
    private static final Weights WEIGHTS = Weights.of(0.5, 0.3, 0.2);

    private static final List<RankingMethod<?>> METHODS = List.of(
            RankingMethods.promethee2(),
            RankingMethods.promethee2(PreferenceShape.LINEAR, Thresholds.none()),
            RankingMethods.promethee2(PreferenceShape.GAUSSIAN, Thresholds.none()),
            RankingMethods.promethee1(),
            RankingMethods.electre1(),
            RankingMethods.electre3(Thresholds.none()),
            RankingMethods.electreTriB(
                    List.of(ImmutableDoubleArray.of(3, 4, 3)),
                    Thresholds.none().withQ(0, 0, 0).withP(1, 1, 1),
                    0.7));

    private static double[][] rows() {
        return new double[][] {{1, 5, 2}, {4, 2, 6}, {3, 3, 3}, {2, 4, 5}, {5, 6, 1}};
    }

    private static double[][] rowsWith(int row, int column, double value) {
        double[][] rows = rows();
        rows[row][column] = value;
        return rows;
    }

    private static Stream<DynamicTest> forAll(Function<RankingMethod<?>, Ranking<?>> answer, Check check) {
        return METHODS.stream()
                .map(method -> DynamicTest.dynamicTest(method.name(), () -> check.of(answer.apply(method))));
    }

    private interface Check {
        void of(Ranking<?> ranking);
    }

    @Test
    void nanInTheMatrixIsNamed() {
        assertThatThrownBy(() -> DecisionMatrix.of(CRITERIA, rowsWith(1, 2, Double.NaN)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("row 1")
                .hasMessageContaining("column 2")
                .hasMessageContaining("NaN");
    }

    @Test
    void infinityInTheMatrixIsNamed() {
        assertThatThrownBy(() -> DecisionMatrix.of(CRITERIA, rowsWith(0, 1, Double.POSITIVE_INFINITY)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("row 0")
                .hasMessageContaining("column 1")
                .hasMessageContaining("Infinity");
    }

    @TestFactory
    Stream<DynamicTest> aConstantCriterionChangesNoOrder() {
        double[][] constant = rows();
        double[][] absent = rows();
        for (int i = 0; i < constant.length; i++) {
            constant[i][2] = 3;
            absent[i][2] = 3;
        }
        DecisionMatrix matrix = DecisionMatrix.of(CRITERIA, constant);
        return METHODS.stream()
                .filter(method -> method.name().startsWith("promethee"))
                .map(method -> DynamicTest.dynamicTest(method.name(), () -> {
                    Ranking<?> ranking = method.rank(matrix, WEIGHTS);
                    assertThat(ranking.ranks())
                            .isEqualTo(method.rank(DecisionMatrix.of(CRITERIA, absent), Weights.of(0.625, 0.375, 0))
                                    .ranks());
                    assertThat(String.join("\n", ranking.advice()))
                            .contains("criterion reach is the same (3.0) for all alternatives and prefers nobody");
                }));
    }

    @Test
    void aConstantCriterionAgreesToEveryOutranking() {
        double[][] rows = {{1, 5, 3}, {4, 2, 3}};
        DecisionMatrix matrix = DecisionMatrix.of(CRITERIA, rows);
        Ranking<KernelDetails> kernel = RankingMethods.electre1(0.2, 1).rank(matrix, WEIGHTS);
        assertThat(kernel.details().concordance().get(0).get(1)).isEqualTo(0.2);
        assertThat(kernel.advice()).first().asString().contains("reach").contains("agrees");
        Ranking<DistillationDetails> classes =
                RankingMethods.electre3(Thresholds.none()).rank(matrix, WEIGHTS);
        assertThat(classes.details().credibility().get(0).get(1)).isEqualTo(0.2);
        assertThat(classes.advice()).last().asString().contains("reach").contains("agrees");
    }

    @TestFactory
    Stream<DynamicTest> aZeroInACostColumnIsAValueLikeAnother() {
        DecisionMatrix zero = DecisionMatrix.of(CRITERIA, rowsWith(1, 1, 0));
        return forAll(
                method -> method.rank(zero, WEIGHTS),
                ranking -> assertThat(ranking.ranks().get(1)).isEqualTo(1));
    }

    @TestFactory
    Stream<DynamicTest> aNegativeValueIsAValueLikeAnother() {
        DecisionMatrix negative = DecisionMatrix.of(CRITERIA, rowsWith(0, 0, -7));
        return forAll(
                method -> method.rank(negative, WEIGHTS),
                ranking -> assertThat(ranking.ranks().get(0))
                        .isGreaterThan(ranking.ranks().get(1)));
    }

    @TestFactory
    Stream<DynamicTest> oneZeroWeightLeavesItsCriterionOut() {
        Weights weights = Weights.of(0.5, 0.5, 0);
        return METHODS.stream()
                .map(method -> DynamicTest.dynamicTest(method.name(), () -> {
                    Ranking<?> ranking = method.rank(DecisionMatrix.of(CRITERIA, rows()), weights);
                    double[][] other = rowsWith(4, 2, 50);
                    assertThat(method.rank(DecisionMatrix.of(CRITERIA, other), weights)
                                    .scores())
                            .isEqualTo(ranking.scores());
                }));
    }

    @Test
    void allWeightsZeroIsAnError() {
        assertThatThrownBy(() -> Weights.normalizing(0, 0, 0))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("all 3 are 0");
    }

    @Test
    void aNegativeWeightIsNamed() {
        assertThatThrownBy(() -> Weights.normalizing(0.5, -0.3, 0.8))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("weight 1")
                .hasMessageContaining("-0.3");
    }

    @TestFactory
    Stream<DynamicTest> weightsThatSumToTwoAreRejectedOrNormalized() {
        assertThatThrownBy(() -> Weights.of(1, 0.6, 0.4))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("sum to 2.0")
                .hasMessageContaining("\nMaybe");
        DecisionMatrix matrix = DecisionMatrix.of(CRITERIA, rows());
        return METHODS.stream()
                .map(method -> DynamicTest.dynamicTest(
                        method.name(),
                        () -> assertThat(method.rank(matrix, Weights.normalizing(1, 0.6, 0.4))
                                        .ranks())
                                .isEqualTo(method.rank(matrix, WEIGHTS).ranks())));
    }

    @Test
    void aWeightThatIsNotANumberIsNamed() {
        assertThatThrownBy(() -> Weights.of(0.5, 0.5, Double.NaN))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("weight 2")
                .hasMessageContaining("NaN");
    }

    /** Flows are 0; it is outranked by none, in the only class, and sorted like any other. */
    @TestFactory
    Stream<DynamicTest> aSingleAlternativeIsFirst() {
        DecisionMatrix one = DecisionMatrix.of(CRITERIA, new double[][] {{4, 2, 6}});
        return forAll(method -> method.rank(one, WEIGHTS), ranking -> {
            assertThat(ranking.ranks().asList()).containsExactly(1);
            assertThat(ranking.scores().get(0))
                    .isEqualTo(
                            ranking.method().startsWith("promethee")
                                    ? 0
                                    : ranking.method().equals("electre_tri_b") ? 2 : 1);
        });
    }

    /** A type other than 1 and −1 cannot be written down: a direction is one of two. */
    @Test
    void aDirectionIsBenefitOrCost() {
        assertThat(Direction.values()).containsExactly(Direction.BENEFIT, Direction.COST);
    }

    @TestFactory
    Stream<DynamicTest> aWrongNumberOfWeightsIsAnError() {
        DecisionMatrix matrix = DecisionMatrix.of(CRITERIA, rows());
        return METHODS.stream()
                .map(method -> DynamicTest.dynamicTest(
                        method.name(),
                        () -> assertThatThrownBy(() -> method.rank(matrix, Weights.equal(2)))
                                .isInstanceOf(DecisionException.class)
                                .hasMessageContaining("3 in all, but there are 2")));
    }

    @TestFactory
    Stream<DynamicTest> identicalAlternativesTie() {
        DecisionMatrix same = DecisionMatrix.of(CRITERIA, new double[][] {{4, 2, 6}, {4, 2, 6}, {4, 2, 6}});
        return forAll(
                method -> method.rank(same, WEIGHTS),
                ranking -> assertThat(ranking.ranks().asList()).containsExactly(1, 1, 1));
    }
}
