package org.bridgehead.scoring.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Weights;
import org.junit.jupiter.api.Test;

class GroupComparisonTest {

    private static final PairwiseComparison TWICE = PairwiseComparison.ofUpperTriangle(2);
    private static final PairwiseComparison EIGHT_TIMES = PairwiseComparison.ofUpperTriangle(8);

    @Test
    void theGroupJudgesByTheGeometricMean() {
        // √(2·8) = 4; with three votes to one 2^¾·8^¼ = 2^1.5
        assertThat(GroupComparison.of(List.of(TWICE, EIGHT_TIMES))
                        .byJudgements()
                        .get(0, 1))
                .isCloseTo(4, within(1e-14));
        assertThat(GroupComparison.of(List.of(TWICE, EIGHT_TIMES), Weights.of(0.75, 0.25))
                        .byJudgements()
                        .get(0, 1))
                .isCloseTo(Math.pow(2, 1.5), within(1e-14));
    }

    @Test
    void prioritiesOfAGroupAreTheGeometricMeanOfItsMembers() {
        // (2/3, 1/3) and (8/9, 1/9): ratio √(2·8) = 4, so 4/5 and 1/5; a member without say changes nothing.
        GroupPriorities equal = GroupComparison.of(List.of(TWICE, EIGHT_TIMES)).byPriorities();
        assertThat(equal.weights().get(0)).isCloseTo(0.8, within(1e-14));
        assertThat(equal.members()).hasSize(2);
        assertThat(equal.entries())
                .containsEntry("weights", equal.weights().values())
                .containsEntry("member_weights", ImmutableDoubleArray.of(0.5, 0.5))
                .containsKey("members");
        GroupPriorities single = GroupComparison.of(List.of(TWICE, EIGHT_TIMES), Weights.of(0, 1))
                .byPriorities();
        assertThat(single.weights().get(0)).isCloseTo(8 / 9.0, within(1e-14));
    }

    @Test
    void aPairIsJudgedByThoseWhoJudgedIt() {
        PairwiseComparison left =
                PairwiseComparison.builder(3).judge(0, 1, 2).judge(1, 2, 4).build();
        PairwiseComparison right =
                PairwiseComparison.builder(3).judge(0, 1, 8).judge(0, 2, 5).build();
        PairwiseComparison group = GroupComparison.of(List.of(left, right)).byJudgements();
        assertThat(group.get(0, 1)).isCloseTo(4, within(1e-14));
        assertThat(group.get(1, 2)).isCloseTo(4, within(1e-14));
        assertThat(group.get(0, 2)).isCloseTo(5, within(1e-14));
    }

    @Test
    void thoseWithoutSayJudgeNothing() {
        PairwiseComparison chain =
                PairwiseComparison.builder(3).judge(0, 1, 2).judge(1, 2, 4).build();
        PairwiseComparison full = PairwiseComparison.ofUpperTriangle(2, 6, 3);
        PairwiseComparison group =
                GroupComparison.of(List.of(chain, full), Weights.of(1, 0)).byJudgements();
        assertThat(group.isJudged(0, 2)).isFalse();
    }

    @Test
    void contradictionsAreAdvisedOfByMember() {
        PairwiseComparison torn = PairwiseComparison.ofUpperTriangle(2, 1, 4);
        PairwiseComparison whole = PairwiseComparison.ofUpperTriangle(1, 1, 1);
        assertThat(GroupComparison.of(List.of(whole, torn)).byPriorities().advice())
                .singleElement()
                .asString()
                .startsWith("member 1: the judgements contradict each other");
    }

    @Test
    void membersMustCompareTheSameItemsAndHaveAWeightEach() {
        PairwiseComparison three = PairwiseComparison.ofUpperTriangle(1, 1, 1);
        assertThatThrownBy(() -> GroupComparison.of(List.of(TWICE, three)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("member 0 compares 2 and member 1 compares 3");
        assertThatThrownBy(() -> GroupComparison.of(List.of(TWICE), Weights.equal(2)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("1 members and 2 weights");
        assertThatThrownBy(() -> GroupComparison.of(List.of()))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("at least one member");
    }
}
