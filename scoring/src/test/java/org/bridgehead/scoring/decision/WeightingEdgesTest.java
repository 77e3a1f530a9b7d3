package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the weightings do where values tie, hardly differ, cancel out or span many magnitudes. */
class WeightingEdgesTest {

    private static DecisionMatrix benefits(double[]... rows) {
        List<Criterion> criteria = IntStream.range(0, rows[0].length)
                .mapToObj(j -> Criterion.benefit("C" + j))
                .toList();
        return DecisionMatrix.of(criteria, rows);
    }

    static List<Weighting> objective() {
        return WeightingsTest.objective().toList();
    }

    /**
     * Both first alternatives are best on C0. Losses: where C0 is best, C1 loses ½(2/3 + 1/3) = ½, C2 as much; where C1 or C2 is
     * best (the third), C0 loses 2/3 and the other nothing. Balance: ½q₁ + ½q₂ = q₀·4/3, ⅔q₀ = ½q₁, ⅔q₀ = ½q₂, so that q = 3 : 4
     * : 4.
     */
    @Test
    void tiedBestAlternativesCountAlikeInCilos() {
        double[][] rows = {{3, 1, 2}, {3, 2, 1}, {1, 3, 3}, {2, 2, 1}, {1, 1, 1}};
        Weights weights = Weightings.cilos().weigh(benefits(rows));
        assertThat(weights.get(0)).isCloseTo(3.0 / 11, within(1e-14));
        assertThat(weights.get(1)).isCloseTo(4.0 / 11, within(1e-14));
        assertThat(weights.get(2)).isCloseTo(4.0 / 11, within(1e-14));
    }

    @Property(tries = 300)
    void gradesWeighTheSameInAnyOrderOfAlternatives(@ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int m) {
        Random random = new Random(seed);
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < m; i++) {
            rows.add(random.doubles(4).map(u -> 1 + Math.floor(3 * u)).toArray());
        }
        DecisionMatrix given = benefits(rows.toArray(double[][]::new));
        Collections.shuffle(rows, random);
        DecisionMatrix moved = benefits(rows.toArray(double[][]::new));
        for (Weighting weighting : objective()) {
            Weights before = weighting.weigh(given);
            Weights after = weighting.weigh(moved);
            for (int j = 0; j < 4; j++) {
                assertThat(after.get(j)).as(weighting.name()).isCloseTo(before.get(j), within(1e-9));
            }
        }
    }

    /** Passing is met wherever another criterion is at its best, so that it never loses. */
    @Test
    void aCriterionThatNeverLosesTakesAllAndTheOthersAreNamed() {
        DecisionMatrix matrix = benefits(
                new double[] {1, 1, 9},
                new double[] {1, 9, 1},
                new double[] {0, 2, 3},
                new double[] {0, 3, 2},
                new double[] {1, 4, 4});
        for (Weighting weighting : List.of(Weightings.cilos(), Weightings.idocriw())) {
            assertThat(weighting.weigh(matrix)).isEqualTo(Weights.of(1, 0, 0));
            assertThat(weighting.advice(matrix))
                    .containsExactly(
                            "criterion C1 tells alternatives apart but gets no weight by " + weighting.name(),
                            "criterion C2 tells alternatives apart but gets no weight by " + weighting.name());
        }
    }

    @Test
    void whereOneAlternativeIsBestOnAllCilosFindsNothingAndIdocriwIsEntropy() {
        DecisionMatrix matrix = benefits(
                new double[] {9, 9, 9},
                new double[] {1, 2, 3},
                new double[] {2, 2, 3},
                new double[] {2, 3, 2},
                new double[] {1, 4, 4});
        assertThat(Weightings.cilos().weigh(matrix)).isEqualTo(Weights.equal(3));
        assertThat(Weightings.cilos().advice(matrix)).singleElement().asString().contains("all weigh the same");
        for (int j = 0; j < 3; j++) {
            assertThat(Weightings.idocriw().weigh(matrix).get(j))
                    .isCloseTo(Weightings.entropy().weigh(matrix).get(j), within(1e-15));
        }
    }

    @ParameterizedTest
    @MethodSource("objective")
    void whereAllCriteriaAreConstantAllWeighTheSameWithAdvice(Weighting weighting) {
        double[][] rows = new double[6][];
        Arrays.fill(rows, new double[] {7, 3, 5});
        assertThat(weighting.weigh(benefits(rows))).isEqualTo(Weights.equal(3));
        assertThat(weighting.advice(benefits(rows))).singleElement().asString().contains("all weigh the same");
    }

    /** Deviations δ and 2δ from a common level: measures of squares weigh 1 : 4, measures of differences 1 : 2. */
    @Test
    void valuesThatHardlyDifferStillWeigh() {
        double delta = 1e-9;
        double[][] rows = new double[5][];
        for (int i = 0; i < 5; i++) {
            rows[i] = new double[] {1 + i * delta, 1 + 2 * i * delta};
        }
        DecisionMatrix matrix = benefits(rows);
        assertThat(Weightings.entropy().weigh(matrix).get(1)).isCloseTo(4.0 / 5, within(1e-5));
        for (Weighting weighting : List.of(
                Weightings.standardDeviation(),
                Weightings.coefficientOfVariation(),
                Weightings.gini(),
                Weightings.angle(),
                Weightings.merec())) {
            assertThat(weighting.weigh(matrix).get(1)).as(weighting.name()).isCloseTo(2.0 / 3, within(1e-5));
        }
    }

    /** The terms cancel but for their rounding: −1 + 0.1 + 0.2 + 0.3 + 0.4 gives 5.6e-17. */
    @Test
    void aMeanOfNothingButRoundingIsNamed() {
        DecisionMatrix matrix = benefits(
                new double[] {-1, 1},
                new double[] {0.1, 2},
                new double[] {0.2, 3},
                new double[] {0.3, 4},
                new double[] {0.4, 5});
        assertThat(-1 + 0.1 + 0.2 + 0.3 + 0.4).isNotZero();
        for (Weighting weighting : List.of(Weightings.gini(), Weightings.coefficientOfVariation())) {
            assertThatThrownBy(() -> weighting.weigh(matrix))
                    .isInstanceOf(DecisionException.class)
                    .hasMessageContaining("criterion C0 (column 0) is 0")
                    .hasMessageContaining("\nMaybe");
        }
    }

    @Property(tries = 200)
    void valuesOfAllMagnitudesInOneColumnGiveFiniteWeights(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int m) {
        Random random = new Random(seed);
        double[][] rows = new double[m][3];
        for (double[] row : rows) {
            Arrays.setAll(row, j -> 1 + random.nextDouble());
            row[1] *= Math.pow(10, random.nextInt(201) - 100);
        }
        for (Weighting weighting : objective()) {
            Weights weights = weighting.weigh(benefits(rows));
            assertThat(weights.values().stream().sum()).as(weighting.name()).isCloseTo(1, within(1e-9));
            assertThat(weights.values().asList()).allMatch(weight -> weight >= 0);
        }
    }

    @Test
    void everyRefusalEndsInAdvice() {
        DecisionMatrix negative = benefits(new double[] {-1, 1}, new double[] {2, 3});
        DecisionMatrix free =
                DecisionMatrix.of(List.of(Criterion.cost("a"), Criterion.cost("b")), new double[][] {{0, 1}, {2, 3}});
        for (Weighting weighting : List.of(Weightings.entropy(), Weightings.angle(), Weightings.cilos())) {
            assertThatThrownBy(() -> weighting.weigh(negative)).hasMessageContaining("\nMaybe");
        }
        for (Weighting weighting : List.of(Weightings.merec(), Weightings.cilos(), Weightings.idocriw())) {
            assertThatThrownBy(() -> weighting.weigh(free)).hasMessageContaining("\nMaybe");
        }
    }

    /**
     * A column of one 1 and m − 1 zeros has root mean square √(1/m) and sample deviation √((1 − 1/m)/(m − 1)) = √(1/m), the
     * logarithm of their quotient 0.
     */
    @Property(tries = 20)
    void aSingleHighValueIsNothingToLopcowButNamed(@ForAll @IntRange(min = 5, max = 60) int m) {
        double[][] rows = new double[m][2];
        for (int i = 0; i < m; i++) {
            rows[i] = new double[] {i == 1 ? 1 : 0, i};
        }
        assertThat(Weightings.lopcow().weigh(benefits(rows))).isEqualTo(Weights.of(0, 1));
        assertThat(Weightings.lopcow().advice(benefits(rows)))
                .singleElement()
                .asString()
                .contains("C0", "no weight");
    }

    private static final DecisionMatrix TWO = benefits(new double[] {1, 2}, new double[] {3, 4});

    /** ½(1, 0) + ¼(0, 1) + ¼(0.5, 0.5) = (0.625, 0.375). */
    @Test
    void aMixtureOfThreeByHand() {
        Weighting mixture = Weightings.linear(
                Weights.of(0.5, 0.25, 0.25),
                Weightings.given(Weights.of(1, 0)),
                Weightings.given(Weights.of(0, 1)),
                Weightings.equal());
        assertThat(mixture.weigh(TWO).get(0)).isCloseTo(0.625, within(1e-15));
        assertThat(mixture.weigh(TWO).get(1)).isCloseTo(0.375, within(1e-15));
        assertThatThrownBy(() -> Weightings.linear(Weights.equal(2), Weightings.equal()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 in all, but there are 2");
    }

    /**
     * w₁ = (0.55, 0.45), w₂ = (0.9, 0.1): w₁·w₁ = 0.505, w₁·w₂ = 0.54, w₂·w₂ = 0.82, determinant 0.1225: α₁ = 0.82(0.505 −
     * 0.54)/0.1225 = −0.0287/0.1225, α₂ = 0.505(0.82 − 0.54)/0.1225 = 0.1414/0.1225; magnitudes 287 : 1414.
     */
    @Test
    void aNegativeCoefficientOfTheGameIsNamed() {
        Weighting game = Weightings.gameTheoretic(
                Weightings.given(Weights.of(0.55, 0.45)), Weightings.given(Weights.of(0.9, 0.1)));
        assertThat(game.weigh(TWO).get(0)).isCloseTo((287 * 0.55 + 1414 * 0.9) / 1701, within(1e-12));
        assertThat(game.advice(TWO))
                .singleElement()
                .asString()
                .contains("weighting 1 (given)")
                .contains("-0.234");
    }

    @Test
    void equalWeightsHaveNoSayInAGameOfTwo() {
        Weights other = Weights.of(0.9, 0.1);
        Weighting game = Weightings.gameTheoretic(Weightings.equal(), Weightings.given(other));
        assertThat(game.weigh(TWO).get(0)).isCloseTo(0.9, within(1e-12));
        assertThat(game.advice(TWO)).isEqualTo(ImmutableList.of());
    }
}
