package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingMethodsTest {

    private static final List<Criterion> TWO = List.of(Criterion.benefit("gain"), Criterion.cost("price"));

    @Test
    void weightedSumAddsWhatItsContributionsSay() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{1, 10}, {3, 30}, {2, 10}});
        Ranking<? extends AdditiveDetails> ranking =
                RankingMethods.weightedSum(Normalizations.minMax()).rank(matrix, Weights.of(0.4, 0.6));
        assertThat(ranking.scores().asList()).containsExactly(0.6, 0.4, 0.8);
        assertThat(ranking.details().contribution(2, 0) + ranking.details().contribution(2, 1))
                .isEqualTo(0.8);
        assertThat(ranking.ranks().asList()).containsExactly(2, 3, 1);
        assertThat(ranking.order()).containsExactly(2, 0, 1);
    }

    @Test
    void aConstantCriterionIsLeftOutWithAdvice() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{1, 7}, {3, 7}});
        Ranking<? extends AdditiveDetails> ranking =
                RankingMethods.weightedSum(Normalizations.minMax()).rank(matrix, Weights.of(0.4, 0.6));
        assertThat(ranking.scores().asList()).containsExactly(0.0, 1.0);
        assertThat(ranking.details().contribution(1, 1)).isZero();
        assertThat(ranking.advice())
                .singleElement()
                .asString()
                .contains("price")
                .contains("left out");
    }

    /** Two alternatives that are each other's ideal and anti-ideal: closeness by hand from d⁺ = w·|Δ|/‖x‖. */
    @Test
    void topsisDistancesAreThoseWorkedByHand() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{3, 4}, {4, 3}});
        Ranking<TopsisDetails> ranking = RankingMethods.topsis().rank(matrix, Weights.equal(2));
        double distance = Math.sqrt(2 * 0.1 * 0.1);
        assertThat(ranking.details().toIdeal().get(0)).isCloseTo(distance, within(1e-15));
        assertThat(ranking.details().toAntiIdeal().get(1)).isCloseTo(distance, within(1e-15));
        assertThat(ranking.scores().asList()).containsExactly(0.0, 1.0);
    }

    @Test
    void topsisAnswersForOneAlternativeAndForIdenticalOnes() {
        assertThat(RankingMethods.topsis()
                        .rank(DecisionMatrix.of(TWO, new double[][] {{3, 4}}), Weights.equal(2))
                        .scores()
                        .asList())
                .containsExactly(0.5);
        Ranking<TopsisDetails> same =
                RankingMethods.topsis().rank(DecisionMatrix.of(TWO, new double[][] {{0, 4}, {0, 4}}), Weights.equal(2));
        assertThat(same.groups()).containsExactly(ImmutableIntArray.of(0, 1));
    }

    @Test
    void tiesShareTheCompetitionRank() {
        DecisionMatrix matrix =
                DecisionMatrix.of(List.of(Criterion.benefit("a")), new double[][] {{0.5}, {0.9}, {0.5}, {0.1}});
        assertThat(RankingMethods.weightedSum()
                        .rank(matrix, Weightings.equal())
                        .ranks()
                        .asList())
                .containsExactly(2, 1, 2, 4);
    }

    @Test
    void costsOnACommonScaleCountAgainst() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{0.5, 0.2}, {0.5, 0.1}});
        assertThat(RankingMethods.weightedSum()
                        .rank(matrix, Weights.equal(2))
                        .ranks()
                        .asList())
                .containsExactly(2, 1);
    }

    @Test
    void aScoreThatIsNotFiniteIsAnErrorNotARank() {
        assertThatThrownBy(() -> new Ranking<>(
                        "mine", new double[] {Double.NaN}, ScoreDirection.HIGHER, Details.none(), List.of()))
                .hasMessageContaining("row 0")
                .hasMessageContaining("NaN");
    }

    @Test
    void lowScoresCanBeBest() {
        assertThat(new Ranking<>("mine", new double[] {2, 1, 3}, ScoreDirection.LOWER, Details.none(), List.of())
                        .order())
                .containsExactly(1, 0, 2);
    }
}
