package org.bridgehead.scoring.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Ranking;
import org.junit.jupiter.api.Test;

class AnalyticHierarchyTest {

    private static final PairwiseComparison THREE_TO_ONE = PairwiseComparison.ofUpperTriangle(3);
    private static final PairwiseComparison ONE_TO_FOUR = PairwiseComparison.ofUpperTriangle(0.25);

    @Test
    void scoresWeighTheLocalPriorities() {
        // Criteria ¾ and ¼; alternatives (¾, ¼) and (⅕, ⅘): 9/16 + 1/20 = 0.6125 and 3/16 + 1/5 = 0.3875.
        Ranking<HierarchyDetails> ranking = AnalyticHierarchy.of(THREE_TO_ONE, List.of(THREE_TO_ONE, ONE_TO_FOUR))
                .rank();
        assertThat(ranking.method()).isEqualTo("ahp_hierarchy");
        assertThat(ranking.scores().get(0)).isCloseTo(0.6125, within(1e-14));
        assertThat(ranking.scores().get(1)).isCloseTo(0.3875, within(1e-14));
        assertThat(ranking.ranks().asList()).containsExactly(1, 2);
        assertThat(ranking.details().consistencyRatio()).isZero();
        assertThat(ranking.details().entries())
                .containsEntry(
                        "criteria_weights",
                        ranking.details().criteria().weights().values())
                .containsKeys("alternative_weights", "CR");
        assertThat(ranking.advice()).isEmpty();
    }

    @Test
    void alternativesJudgedEqualThroughoutTie() {
        PairwiseComparison same = PairwiseComparison.ofUpperTriangle(1, 1, 1);
        Ranking<HierarchyDetails> ranking =
                AnalyticHierarchy.of(THREE_TO_ONE, List.of(same, same)).rank();
        assertThat(ranking.groups()).hasSize(1);
        PairwiseComparison one = PairwiseComparison.of(new double[][] {{1}});
        assertThat(AnalyticHierarchy.of(THREE_TO_ONE, List.of(one, one)).rank().scores())
                .isEqualTo(ImmutableDoubleArray.of(1));
    }

    @Test
    void theConsistencyRatioOfTheWholeWeighsTheIndices() {
        // λ = 3.5 for the circle 8, so CI = 0.25; criteria consistent with weights ¾, ¼ and random index 0:
        // (¾·0.25 + ¼·0)/(¾·0.58 + ¼·0.58) = 0.1875/0.58.
        PairwiseComparison torn = PairwiseComparison.ofUpperTriangle(2, 1, 4);
        PairwiseComparison whole = PairwiseComparison.ofUpperTriangle(1, 1, 1);
        Ranking<HierarchyDetails> ranking =
                AnalyticHierarchy.of(THREE_TO_ONE, List.of(torn, whole)).rank();
        assertThat(ranking.details().consistencyRatio()).isCloseTo(0.1875 / 0.58, within(1e-12));
        assertThat(ranking.advice())
                .singleElement()
                .asString()
                .startsWith("alternatives under criterion 0: the judgements contradict");
        assertThat(AnalyticHierarchy.of(torn, List.of(whole, whole, whole))
                        .rank()
                        .advice())
                .singleElement()
                .asString()
                .startsWith("criteria: the judgements contradict");
    }

    @Test
    void everyCriterionMustCompareTheSameAlternatives() {
        assertThatThrownBy(() -> AnalyticHierarchy.of(THREE_TO_ONE, List.of(THREE_TO_ONE)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("1 comparisons and 2 criteria");
        PairwiseComparison three = PairwiseComparison.ofUpperTriangle(1, 1, 1);
        assertThatThrownBy(() -> AnalyticHierarchy.of(THREE_TO_ONE, List.of(THREE_TO_ONE, three)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("criterion 0 compares 2 and criterion 1 compares 3");
    }
}
