package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IncompleteMatrixTest {

    private static final List<Criterion> TWO = List.of(Criterion.benefit("gain"), Criterion.cost("price"));
    private static final RankingMethod<? extends AdditiveDetails> SUM =
            RankingMethods.weightedSum(Normalizations.minMax());

    private static IncompleteMatrix matrix(List<Criterion> criteria, Double[]... rows) {
        List<List<OptionalDouble>> cells = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Double[] row : rows) {
            names.add("P" + (names.size() + 1));
            List<OptionalDouble> values = new ArrayList<>();
            for (Double value : row) {
                values.add(value.isNaN() ? OptionalDouble.empty() : OptionalDouble.of(value));
            }
            cells.add(values);
        }
        return IncompleteMatrix.of(names, criteria, cells);
    }

    private static final Double GAP = Double.NaN;

    private static final IncompleteMatrix WITH_GAP =
            matrix(TWO, new Double[] {1.0, 10.0}, new Double[] {3.0, GAP}, new Double[] {2.0, 30.0});

    @Test
    void rejectingNamesEveryMissingCell() {
        IncompleteMatrix two = matrix(TWO, new Double[] {GAP, 1.0}, new Double[] {2.0, GAP});
        assertThatThrownBy(() -> two.complete(MissingPolicy.REJECT))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("P1 (row 0) on gain (column 0)")
                .hasMessageContaining("P2 (row 1) on price (column 1)")
                .hasMessageContaining("Maybe");
        assertThat(two.isComplete()).isFalse();
    }

    @Test
    void nothingMissingIsTheSameUnderEveryPolicy() {
        IncompleteMatrix full = matrix(TWO, new Double[] {1.0, 10.0}, new Double[] {3.0, 20.0});
        for (MissingPolicy policy : MissingPolicy.values()) {
            Completion completion = full.complete(policy);
            assertThat(completion.advice()).isEmpty();
            assertThat(completion.matrix().value(1, 1)).isEqualTo(20);
            assertThat(completion.rank(SUM, Weights.of(0.7, 0.3)).scores().asList())
                    .containsExactly(0.3, 0.7);
        }
    }

    @Test
    void droppingLeavesTheCriterionOutAndSaysSo() {
        Completion completion = WITH_GAP.complete(MissingPolicy.DROP_CRITERION);
        assertThat(completion.matrix().width()).isEqualTo(1);
        Ranking<?> ranking = completion.rank(SUM, Weights.of(0.2, 0.8));
        assertThat(ranking.scores().asList()).containsExactly(0.0, 1.0, 0.5);
        assertThat(ranking.advice()).singleElement().asString().contains("price", "P2", "left out");
    }

    @Test
    void worstAndBestAreThoseOfTheDirection() {
        Completion worst = WITH_GAP.complete(MissingPolicy.PESSIMISTIC);
        Completion best = WITH_GAP.complete(MissingPolicy.OPTIMISTIC);
        assertThat(worst.matrix().value(1, 1)).isEqualTo(30);
        assertThat(best.matrix().value(1, 1)).isEqualTo(10);
        assertThat(worst.advice()).singleElement().asString().contains("worst (30.0)", "price", "P2");
    }

    @Test
    void aFixedScaleGivesTheEnds() {
        IncompleteMatrix scaled = matrix(
                List.of(Criterion.benefit("gain").within(Bounds.of(0, 4)), Criterion.cost("price")),
                new Double[] {GAP, 10.0},
                new Double[] {3.0, 20.0});
        assertThat(scaled.complete(MissingPolicy.PESSIMISTIC).matrix().value(0, 0))
                .isZero();
        assertThat(scaled.complete(MissingPolicy.OPTIMISTIC).matrix().value(0, 0))
                .isEqualTo(4);
    }

    @Test
    void aCriterionWithoutAnyValueCannotBeFilled() {
        IncompleteMatrix empty = matrix(TWO, new Double[] {1.0, GAP}, new Double[] {2.0, GAP});
        assertThatThrownBy(() -> empty.complete(MissingPolicy.OPTIMISTIC))
                .hasMessageContaining("price (column 1)")
                .hasMessageContaining("fixed scale");
        assertThatThrownBy(() -> matrix(TWO, new Double[] {GAP, GAP}).complete(MissingPolicy.DROP_CRITERION))
                .hasMessageContaining("every criterion");
    }

    @Test
    void valuesAndShapesAreCheckedWithGapsToo() {
        assertThatThrownBy(() -> matrix(TWO, new Double[] {1.0, GAP}, new Double[] {Double.POSITIVE_INFINITY, 2.0}))
                .hasMessageContaining("P2 (row 1) on gain (column 0)");
        assertThatThrownBy(() -> matrix(TWO, new Double[] {1.0})).hasMessageContaining("row 0 must have 2 values");
    }

    /** Weights ½, ½; P2 has gain 3 (n = 1) and an unknown price, n from 0 (30) to 1 (10): score ½ to 1. */
    @Test
    void intervalsLeaveOpenWhatIsOpen() {
        List<ScoreInterval> intervals = WITH_GAP.intervals(SUM, Weights.equal(2));
        assertThat(intervals.get(1)).isEqualTo(new ScoreInterval(0.5, 1, 1, 1));
        assertThat(intervals.get(0).low()).isCloseTo(0.5, within(1e-15));
        assertThat(intervals.get(0).bestRank()).isEqualTo(1);
        assertThat(intervals.get(0).worstRank()).isEqualTo(2);
        assertThat(intervals.get(2)).isEqualTo(new ScoreInterval(0.25, 0.25, 3, 3));
        assertThat(intervals.get(2).isSettled()).isTrue();
    }

    @Property(tries = 200)
    void everyCompletionWithinTheEndsScoresInsideTheInterval(@ForAll long seed) {
        Random random = new Random(seed);
        List<Criterion> scaled =
                TWO.stream().map(criterion -> criterion.within(Bounds.of(0, 1))).toList();
        Double[][] gappy = new Double[4][2];
        Double[][] full = new Double[4][2];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 2; j++) {
                full[i][j] = i == j ? 0.0 : i == j + 2 ? 1.0 : random.nextDouble();
                gappy[i][j] = i != j && i != j + 2 && random.nextBoolean() ? GAP : full[i][j];
            }
        }
        Weights weights = Weights.of(0.35, 0.65);
        List<ScoreInterval> intervals = matrix(scaled, gappy).intervals(SUM, weights);
        Ranking<?> ranking =
                SUM.rank(matrix(scaled, full).complete(MissingPolicy.REJECT).matrix(), weights);
        for (int i = 0; i < 4; i++) {
            assertThat(ranking.scores().get(i))
                    .isBetween(intervals.get(i).low() - 1e-12, intervals.get(i).high() + 1e-12);
            assertThat(ranking.ranks().get(i))
                    .isBetween(intervals.get(i).bestRank(), intervals.get(i).worstRank());
        }
    }

    @Test
    void weightsMustBeThoseOfAllCriteria() {
        Completion completion = WITH_GAP.complete(MissingPolicy.DROP_CRITERION);
        assertThat(completion.weights(Weights.of(0.2, 0.8))).isEqualTo(Weights.of(1));
        for (int wrong : new int[] {1, 3}) {
            assertThatThrownBy(() -> completion.weights(Weights.equal(wrong)))
                    .isInstanceOf(DecisionException.class)
                    .hasMessageContaining("2 in all, but there are " + wrong)
                    .hasMessageContaining("\nMaybe");
        }
    }

    @Test
    void aCompletionKeepsColumnsThatThereAre() {
        DecisionMatrix one = WITH_GAP.complete(MissingPolicy.DROP_CRITERION).matrix();
        for (ImmutableIntArray kept : List.of(ImmutableIntArray.of(2), ImmutableIntArray.of(0, 1))) {
            assertThatThrownBy(() -> new Completion(one, kept, 2, ImmutableList.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(kept.toString());
        }
    }

    @Test
    void onlyMissingCellsAreFaultsOfARejection() {
        assertThatThrownBy(() -> WITH_GAP.complete(MissingPolicy.REJECT))
                .isInstanceOfSatisfying(
                        DecisionException.class,
                        thrown -> assertThat(thrown.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.row()).hasValue(1)));
    }

    /** Grades from 0 to 10 of which the observed ones may reach neither end, so that a gap can stretch the range. */
    @Property(tries = 300)
    void scoresOverMinMaxStayInTheIntervalEvenWhereGapsStretchTheRange(@ForAll long seed) {
        Random random = new Random(seed);
        List<Criterion> scaled = TWO.stream()
                .map(criterion -> criterion.within(Bounds.of(0, 10)))
                .toList();
        Double[][] gappy = new Double[3][2];
        double[][] full = new double[3][2];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 2; j++) {
                full[i][j] = random.nextInt(11);
                gappy[i][j] = random.nextInt(3) == 0 ? GAP : (Double) full[i][j];
            }
        }
        Weights weights = Weights.of(0.4, 0.6);
        List<ScoreInterval> intervals = matrix(scaled, gappy).intervals(SUM, weights);
        Ranking<?> ranking = SUM.rank(DecisionMatrix.of(scaled, full), weights);
        for (int i = 0; i < 3; i++) {
            assertThat(ranking.scores().get(i))
                    .isBetween(intervals.get(i).low() - 1e-12, intervals.get(i).high() + 1e-12);
        }
    }

    /** On fixed scales a rank stays in its interval too. */
    @Property(tries = 300)
    void ranksOnFixedScalesStayInTheInterval(@ForAll long seed) {
        Random random = new Random(seed);
        List<Criterion> scaled = TWO.stream()
                .map(criterion -> criterion.within(Bounds.of(0, 10)))
                .toList();
        Double[][] gappy = new Double[4][2];
        double[][] full = new double[4][2];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 2; j++) {
                full[i][j] = 10 * random.nextDouble();
                gappy[i][j] = random.nextInt(3) == 0 ? GAP : (Double) full[i][j];
            }
        }
        Weights weights = Weights.of(0.4, 0.6);
        List<ScoreInterval> intervals = matrix(scaled, gappy).intervals(RankingMethods.spotis(), weights);
        Ranking<?> ranking = RankingMethods.spotis().rank(DecisionMatrix.of(scaled, full), weights);
        for (int i = 0; i < 4; i++) {
            assertThat(ranking.scores().get(i))
                    .isBetween(intervals.get(i).low() - 1e-12, intervals.get(i).high() + 1e-12);
            assertThat(ranking.ranks().get(i))
                    .isBetween(intervals.get(i).bestRank(), intervals.get(i).worstRank());
        }
    }

    /**
     * Weights 0.4 and 0.6. On b only the third is known (3); the first's 1 and the second's 2 make its range 1 to 3, and the first
     * third. At its worst by the interval, 0 beside 10, the range is 0 to 10, the third falls to 0.18 and the first stays second.
     */
    @Test
    void aRankOverMinMaxMayLieOutsideWhereAGapStretchesTheRange() {
        List<Criterion> scaled =
                List.of(Criterion.benefit("a"), Criterion.benefit("b").within(Bounds.of(0, 10)));
        IncompleteMatrix gappy =
                matrix(scaled, new Double[] {5.0, GAP}, new Double[] {7.0, GAP}, new Double[] {2.0, 3.0});
        Weights weights = Weights.of(0.4, 0.6);
        DecisionMatrix full = DecisionMatrix.of(scaled, new double[][] {{5, 1}, {7, 2}, {2, 3}});
        assertThat(gappy.intervals(SUM, weights).get(0).worstRank()).isEqualTo(2);
        assertThat(SUM.rank(full, weights).ranks().get(0)).isEqualTo(3);
    }
}
