package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightingsTest {

    private static final List<Criterion> THREE =
            List.of(Criterion.benefit("gain"), Criterion.cost("price"), Criterion.benefit("reach"));

    static Stream<Weighting> objective() {
        return Stream.of(
                Weightings.entropy(),
                Weightings.critic(),
                Weightings.standardDeviation(),
                Weightings.variance(),
                Weightings.gini(),
                Weightings.merec(),
                Weightings.cilos(),
                Weightings.idocriw(),
                Weightings.angle(),
                Weightings.lopcow(),
                Weightings.coefficientOfVariation());
    }

    private static DecisionMatrix matrix(double[]... rows) {
        return DecisionMatrix.of(THREE, rows);
    }

    private static final double[][] ROWS = {{3, 40, 1}, {5, 20, 4}, {2, 30, 9}, {8, 60, 3}, {6, 10, 2}};

    private static double[][] rows() {
        return Stream.of(ROWS).map(double[]::clone).toArray(double[][]::new);
    }

    @ParameterizedTest
    @MethodSource("objective")
    void aConstantCriterionGetsNoWeightOrInCilosAllAndIsNamed(Weighting weighting) {
        double[][] rows = rows();
        for (double[] row : rows) {
            row[1] = 7;
        }
        DecisionMatrix matrix = matrix(rows);
        boolean takesAll = weighting.name().equals("cilos");
        assertThat(weighting.weigh(matrix).get(1) == 0).isEqualTo(!takesAll);
        assertThat(weighting.advice(matrix))
                .anyMatch(
                        advice -> advice.contains("price") && advice.contains(takesAll ? "never loses" : "no weight"));
    }

    @ParameterizedTest
    @MethodSource("objective")
    void aSingleAlternativeGivesEqualWeightsWithAdvice(Weighting weighting) {
        DecisionMatrix matrix = matrix(new double[] {3, 40, 1});
        assertThat(weighting.weigh(matrix)).isEqualTo(Weights.equal(3));
        assertThat(weighting.advice(matrix))
                .anyMatch(advice -> advice.contains("chance"))
                .anyMatch(advice -> advice.contains("all weigh the same"));
    }

    @ParameterizedTest
    @MethodSource("objective")
    void aZeroAmongCostsIsAnsweredOrNamed(Weighting weighting) {
        double[][] rows = rows();
        rows[3][1] = 0;
        answersOrNames(weighting, matrix(rows), List.of("merec", "cilos", "idocriw"), "row 3) on price (column 1)");
    }

    @ParameterizedTest
    @MethodSource("objective")
    void aNegativeValueIsAnsweredOrNamed(Weighting weighting) {
        double[][] rows = rows();
        rows[2][0] = -4;
        answersOrNames(
                weighting,
                matrix(rows),
                List.of("entropy", "merec", "cilos", "idocriw", "angle"),
                "row 2) on gain (column 0)");
    }

    private static void answersOrNames(
            Weighting weighting, DecisionMatrix matrix, List<String> refusing, String place) {
        if (refusing.contains(weighting.name())) {
            assertThatThrownBy(() -> weighting.weigh(matrix))
                    .isInstanceOf(DecisionException.class)
                    .hasMessageContaining(place);
        } else {
            assertThat(weighting.weigh(matrix).values().stream().sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aValueThatIsNotANumberNeverReachesAWeighting() {
        double[][] rows = rows();
        rows[1][2] = Double.NaN;
        assertThatThrownBy(() -> matrix(rows)).hasMessageContaining("row 1").hasMessageContaining("column 2");
    }

    @ParameterizedTest
    @MethodSource("objective")
    void fewAlternativesMeasureChance(Weighting weighting) {
        double[][] few = {ROWS[0], ROWS[1], ROWS[2], ROWS[3]};
        assertThat(weighting.advice(matrix(few))).singleElement().asString().contains("chance");
        assertThat(weighting.advice(matrix(ROWS))).isEmpty();
    }

    @Test
    void advicePassesIntoTheRanking() {
        DecisionMatrix matrix = matrix(ROWS[0], ROWS[1]);
        Ranking<?> ranking = RankingMethods.topsis().rank(matrix, Weightings.critic());
        assertThat(ranking.advice()).anyMatch(advice -> advice.contains("chance"));
        assertThat(ranking.scores())
                .isEqualTo(RankingMethods.topsis()
                        .rank(matrix, Weightings.critic().weigh(matrix))
                        .scores());
    }

    /** Column 2, 4, 9 has mean 5 and sample variance ½(9 + 1 + 16) = 13; column 5, 10, 15 mean 10, variance 25. */
    @Test
    void theCoefficientOfVariationByHand() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.benefit("a"), Criterion.cost("b")), new double[][] {{2, 5}, {4, 10}, {9, 15}});
        double first = Math.sqrt(13) / 5;
        double second = 5.0 / 10;
        assertThat(Weightings.coefficientOfVariation().weigh(matrix).get(0))
                .isCloseTo(first / (first + second), within(1e-14));
    }

    private static final Weighting FIRST = Weightings.given(Weights.of(0.5, 0.3, 0.2));
    private static final Weighting SECOND = Weightings.given(Weights.of(0.2, 0.3, 0.5));

    /** 0.10, 0.09, 0.10 sum to 0.29. */
    @Test
    void productsAndMixturesByHand() {
        DecisionMatrix matrix = matrix(ROWS);
        Weights product = Weightings.multiplicative(FIRST, SECOND).weigh(matrix);
        assertThat(product.get(1)).isCloseTo(0.09 / 0.29, within(1e-15));
        Weights mixed = Weightings.linear(0.75, FIRST, SECOND).weigh(matrix);
        assertThat(mixed.get(0)).isCloseTo(0.75 * 0.5 + 0.25 * 0.2, within(1e-15));
    }

    /**
     * w₁ = (0.6, 0.4), w₂ = (0.3, 0.7): w₁·w₁ = 0.52, w₁·w₂ = 0.46, w₂·w₂ = 0.58; from 0.52α + 0.46β = 0.52 and 0.46α +
     * 0.58β = 0.58, determinant 0.09: α = (0.3016 − 0.2668)/0.09, β = (0.3016 − 0.2392)/0.09, so that α : β = 348 : 624.
     */
    @Test
    void theGameOfTwoWeightingsByHand() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.benefit("a"), Criterion.cost("b")), new double[][] {{2, 5}, {4, 10}});
        Weights weights = Weightings.gameTheoretic(
                        Weightings.given(Weights.of(0.6, 0.4)), Weightings.given(Weights.of(0.3, 0.7)))
                .weigh(matrix);
        double alpha = 348.0 / (348 + 624);
        assertThat(weights.get(0)).isCloseTo(0.6 * alpha + 0.3 * (1 - alpha), within(1e-12));
    }

    @Test
    void weightingsThatCoincideShareAlike() {
        Weights weights = Weightings.gameTheoretic(FIRST, FIRST, FIRST).weigh(matrix(ROWS));
        assertThat(weights.get(0)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void combinationsThatLeaveNothingAreRefused() {
        assertThatThrownBy(() -> Weightings.multiplicative(
                                Weightings.given(Weights.of(1, 0, 0)), Weightings.given(Weights.of(0, 1, 0)))
                        .weigh(matrix(ROWS)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("0 for every criterion");
        assertThatThrownBy(() -> Weightings.linear(1.5, FIRST, SECOND)).hasMessageContaining("1.5");
        assertThatThrownBy(Weightings::multiplicative).hasMessageContaining("at least one");
    }

    @Test
    void combinationsPassAdviceOn() {
        List<String> advice = new ArrayList<>(
                Weightings.linear(0.5, FIRST, Weightings.entropy()).advice(matrix(ROWS[0], ROWS[1])));
        assertThat(advice).singleElement().asString().contains("entropy").contains("chance");
    }
}
