package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NormalizationsTest {

    private static final List<Criterion> TWO = List.of(Criterion.benefit("gain"), Criterion.cost("price"));

    private static double[] benefit(Normalization normalization, double... values) {
        return normalized(normalization, Direction.BENEFIT, values);
    }

    private static double[] cost(Normalization normalization, double... values) {
        return normalized(normalization, Direction.COST, values);
    }

    private static double[] normalized(Normalization normalization, Direction direction, double... values) {
        DecisionMatrix matrix = DecisionMatrix.wrapping(List.of(Criterion.of("C", direction)), values);
        return Stream.of(normalization.rows(matrix)).mapToDouble(row -> row[0]).toArray();
    }

    @Test
    void zScoresCountDeviationsOfThePopulation() {
        // Mean 5, squared distances 9 + 1 + 1 + 9 = 20, σ = √(20/4).
        double sigma = Math.sqrt(5);
        assertThat(benefit(Normalizations.zScore(), 2, 4, 6, 8))
                .containsExactly(new double[] {-3 / sigma, -1 / sigma, 1 / sigma, 3 / sigma}, within(1e-15));
        assertThat(cost(Normalizations.zScore(), 2, 4, 6, 8))
                .containsExactly(new double[] {3 / sigma, 1 / sigma, -1 / sigma, -3 / sigma}, within(1e-15));
    }

    @Test
    void zScoresOfFiveValuesUseAllFive() {
        // Mean 3, squared distances 4 + 1 + 0 + 1 + 4 = 10, σ = √2.
        double sigma = Math.sqrt(2);
        assertThat(benefit(Normalizations.zScore(), 1, 2, 3, 4, 5))
                .containsExactly(new double[] {-2 / sigma, -1 / sigma, 0, 1 / sigma, 2 / sigma}, within(1e-15));
    }

    @Test
    void zScoresSeeSmallDifferencesOnALargeOffset() {
        double sigma = Math.sqrt(2.0 / 3);
        assertThat(benefit(Normalizations.zScore(), 1e15, 1e15 + 1, 1e15 + 2))
                .containsExactly(new double[] {-1 / sigma, 0, 1 / sigma}, within(1e-12));
    }

    @Test
    void targetsMeasureTheDistanceToWhatIsWanted() {
        // Wanted 4 to 6 among values from 1 to 9: the scale runs from 1 to 9, length 8.
        Normalization inside = Normalizations.target(List.of(Interval.of(4, 6)));
        assertThat(benefit(inside, 1, 3, 5, 9)).containsExactly(1 - 3 / 8.0, 1 - 1 / 8.0, 1, 1 - 3 / 8.0);
        assertThat(cost(inside, 1, 3, 5, 9)).containsExactly(1 - 3 / 8.0, 1 - 1 / 8.0, 1, 1 - 3 / 8.0);
        // Wanted 11 beyond all values: the scale runs from 1 to 11.
        assertThat(benefit(Normalizations.target(List.of(Interval.point(11))), 1, 6))
                .containsExactly(0, 0.5);
        // Wanted -1 below all values: from -1 to 9.
        assertThat(benefit(Normalizations.target(List.of(Interval.point(-1))), 4, 9))
                .containsExactly(0.5, 0);
    }

    @Test
    void aTargetAtTheBetterEndIsMinMax() {
        assertThat(benefit(Normalizations.target(List.of(Interval.point(9))), 1, 3, 9))
                .containsExactly(benefit(Normalizations.minMax(), 1, 3, 9), within(1e-15));
    }

    @Test
    void targetsMustBeOneACriterion() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{1, 2}, {3, 4}});
        assertThatThrownBy(
                        () -> Normalizations.target(List.of(Interval.point(1))).rows(matrix))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("one target a criterion, 2 in all");
    }

    @Test
    void topsisFindsTheIdealOfATargetInsideTheScale() {
        DecisionMatrix matrix =
                DecisionMatrix.of(List.of(Criterion.benefit("warmth")), new double[][] {{10}, {20}, {30}, {22}});
        Ranking<TopsisDetails> ranking = RankingMethods.topsis(Normalizations.target(List.of(Interval.point(20))))
                .rank(matrix, Weights.equal(1));
        assertThat(ranking.ranks().asList()).containsExactly(3, 1, 3, 2);
        assertThat(ranking.scores().get(1)).isEqualTo(1);
        assertThat(ranking.scores().get(3)).isCloseTo(0.8, within(1e-15));
    }

    @Test
    void logarithmsOfValuesWhoseProductIsBelowOneAreRefusedSinceTheyTurnTheOrderRound() {
        assertThatThrownBy(() -> benefit(Normalizations.logarithmic(), 0.1, 0.5, 2))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("C (column 0)")
                .hasMessageContaining("\nMaybe give the values in a smaller unit");
        assertThatThrownBy(() -> benefit(Normalizations.logarithmic(), 0.5, 2)).hasMessageContaining("is 0.0");
        assertThatThrownBy(() -> benefit(Normalizations.logarithmic(), 3, 0, -2))
                .hasMessageContaining("row 1")
                .hasMessageContaining("row 2");
    }

    @Test
    void equalLogarithmsShareEquallyWhateverTheirSign() {
        assertThat(benefit(Normalizations.logarithmic(), 0.5, 0.5)).containsExactly(0.5, 0.5);
        assertThat(cost(Normalizations.logarithmic(), 0.5, 0.5)).containsExactly(0.5, 0.5);
        assertThat(benefit(Normalizations.logarithmic(), 3)).containsExactly(1);
        assertThatThrownBy(() -> cost(Normalizations.logarithmic(), 3)).hasMessageContaining("no scale");
        assertThatThrownBy(() -> benefit(Normalizations.logarithmic(), 1, 1)).hasMessageContaining("no scale");
    }

    @Test
    void degenerateColumnsHaveNoRows() {
        DecisionMatrix constant = DecisionMatrix.of(TWO, new double[][] {{1, 7}, {3, 7}});
        for (Normalization normalization : List.of(
                Normalizations.minMax(),
                Normalizations.enhancedAccuracy(),
                Normalizations.zScore(),
                Normalizations.target(List.of(Interval.point(1), Interval.point(2))))) {
            assertThatThrownBy(() -> normalization.rows(constant))
                    .as(normalization.name())
                    .isInstanceOf(DecisionException.class)
                    .hasMessageContaining(normalization.name() + " has no scale for criterion price (column 1)")
                    .hasMessageContaining("\nMaybe");
        }
    }

    @Test
    void columnsOfZeroAreDegenerateForWhatDividesByThem() {
        DecisionMatrix zeros = DecisionMatrix.of(TWO, new double[][] {{0, 1}, {0, 3}});
        DecisionMatrix same = DecisionMatrix.of(TWO, new double[][] {{2, 1}, {2, 3}});
        for (Normalization normalization : List.of(
                Normalizations.vector(),
                Normalizations.max(),
                Normalizations.sum(),
                Normalizations.linear(),
                Normalizations.nonlinear(),
                Normalizations.zavadskasTurskis())) {
            assertThat(normalization.isDegenerate(zeros, 0))
                    .as(normalization.name())
                    .isTrue();
            assertThat(normalization.isDegenerate(zeros, 1))
                    .as(normalization.name())
                    .isFalse();
            assertThat(normalization.isDegenerate(same, 0))
                    .as(normalization.name())
                    .isFalse();
        }
        assertThat(Normalizations.none().isDegenerate(zeros, 0)).isFalse();
    }

    @Test
    void aMaximumThatIsNotAboveZeroIsRefusedByName() {
        for (Normalization normalization :
                List.of(Normalizations.max(), Normalizations.linear(), Normalizations.zavadskasTurskis())) {
            assertThatThrownBy(() -> benefit(normalization, -3, 0))
                    .as(normalization.name())
                    .isInstanceOf(DecisionException.class)
                    .hasMessageContaining(normalization.name() + " divides by the greatest value")
                    .hasMessageContaining("C (column 0) is 0.0");
            assertThat(benefit(normalization, -3, 1)).hasSize(2);
        }
    }

    @Test
    void valuesThatAFormulaCannotTakeAreRefusedByCell() {
        for (Normalization normalization : List.of(
                Normalizations.sum(),
                Normalizations.linear(),
                Normalizations.nonlinear(),
                Normalizations.zavadskasTurskis())) {
            assertThatThrownBy(() -> cost(normalization, 3, 0))
                    .as(normalization.name())
                    .hasMessageContaining("A2 (row 1) on C (column 0) is 0.0 but " + normalization.name())
                    .hasMessageContaining("\nMaybe");
        }
        assertThatThrownBy(() -> benefit(Normalizations.sum(), 3, -1)).hasMessageContaining("none may be below 0");
        assertThatThrownBy(() -> benefit(Normalizations.nonlinear(), 3, -1))
                .hasMessageContaining("none may be below 0");
        assertThat(benefit(Normalizations.sum(), 3, 0)).containsExactly(1, 0);
        assertThat(benefit(Normalizations.nonlinear(), 3, 0)).containsExactly(1, 0);
    }

    @Test
    void onlyTheFirstTwentyFaultsAreListed() {
        double[] values = new double[50];
        Arrays.fill(values, -1);
        DecisionMatrix matrix = DecisionMatrix.wrapping(List.of(Criterion.cost("C")), values);
        assertThatThrownBy(() -> Normalizations.linear().rows(matrix))
                .isInstanceOfSatisfying(
                        DecisionException.class, e -> assertThat(e.faults()).hasSize(20));
    }

    @Test
    void columnsTooSmallOrTooLargeToBeDividedByAreNamed() {
        assertThatThrownBy(() -> benefit(Normalizations.minMax(), -1.7e308, 1.7e308))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("too large")
                .hasMessageContaining("larger unit");
        assertThatThrownBy(() -> benefit(Normalizations.minMax(), 0, 1e-310))
                .hasMessageContaining("too small")
                .hasMessageContaining("smaller unit");
        assertThat(benefit(Normalizations.sum(), 1e308, 1e308)).containsExactly(new double[] {0.5, 0.5}, within(1e-15));
    }

    @Test
    void namesAreThoseOfFiles() {
        assertThat(Stream.of(
                                Normalizations.none(),
                                Normalizations.zScore(),
                                Normalizations.target(List.of(Interval.point(1))))
                        .map(Normalization::name))
                .containsExactly("none", "z_score", "target");
        assertThat(Normalizations.zScore()).hasToString("Normalization[z_score]");
    }

    @Test
    void intervalsMeasureHowFarAValueIs() {
        Interval interval = Interval.of(2, 5);
        assertThat(interval.distance(1)).isEqualTo(1);
        assertThat(interval.distance(2)).isZero();
        assertThat(interval.distance(5)).isZero();
        assertThat(interval.distance(9)).isEqualTo(4);
    }
}
