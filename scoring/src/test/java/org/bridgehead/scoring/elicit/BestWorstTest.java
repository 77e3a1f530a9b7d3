package org.bridgehead.scoring.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Weights;
import org.junit.jupiter.api.Test;

class BestWorstTest {

    private static BestWorst judged(double[] bestToOthers, double[] othersToWorst) {
        return BestWorst.of(bestToOthers, othersToWorst);
    }

    private static double[] list(double... values) {
        return values;
    }

    @Test
    void consistentJudgementsAreMetExactly() {
        // 8 : 4 : 1, so 8/13, 4/13, 1/13.
        BestWorstWeights weights = judged(list(1, 2, 8), list(8, 4, 1)).elicit();
        assertThat(weights.linear().ksi()).isCloseTo(0, within(1e-14));
        assertThat(weights.nonlinear().ksi()).isZero();
        assertThat(weights.nonlinear().consistencyRatio()).isZero();
        assertThat(weights.inputBasedConsistencyRatio()).isZero();
        double[] expected = {8 / 13.0, 4 / 13.0, 1 / 13.0};
        for (int j = 0; j < 3; j++) {
            assertThat(weights.weights().get(j)).isCloseTo(expected[j], within(1e-14));
            assertThat(weights.nonlinear().weights().get(j)).isCloseTo(expected[j], within(1e-6));
            assertThat(weights.nonlinear().intervals().get(j).from()).isBetween(expected[j] - 1e-6, expected[j]);
            assertThat(weights.nonlinear().intervals().get(j).to()).isBetween(expected[j], expected[j] + 1e-6);
        }
        assertThat(weights.advice()).isEmpty();
    }

    @Test
    void rezaeisFirstExampleHasItsKsi() {
        // Rezaei (2015): ξ* = 0.26 and CR = 0.26/4.47 = 0.058; exactly (2 − ξ)(5 − ξ) = 8 + ξ, so ξ = 4 − √14.
        NonlinearBestWorst answer = judged(list(8, 2, 1), list(1, 5, 8)).nonlinear();
        assertThat(answer.ksi()).isCloseTo(4 - Math.sqrt(14), within(1e-14));
        assertThat(answer.consistencyIndex()).isEqualTo(4.47);
        assertThat(answer.consistencyRatio()).isCloseTo(0.058, within(5e-4));
    }

    @Test
    void theConsistencyIndexContinuesItsTable() {
        for (int a = 1; a <= 9; a++) {
            double exact = NonlinearBestWorstModel.consistencyIndex(a + 1e-9);
            assertThat(NonlinearBestWorstModel.consistencyIndex(a)).isCloseTo(exact, within(0.005));
        }
        // a = 10: (21 − 9)/2
        assertThat(NonlinearBestWorstModel.consistencyIndex(10)).isEqualTo(6);
    }

    @Test
    void bestAndWorstAreFoundWhereTheyStand() {
        BestWorst judgements = judged(list(2, 1, 4, 3, 8), list(4, 8, 2, 3, 1));
        assertThat(judgements.best()).isEqualTo(1);
        assertThat(judgements.worst()).isEqualTo(4);
        assertThat(judgements.bestOverWorst()).isEqualTo(8);
        assertThat(judgements.size()).isEqualTo(5);
    }

    @Test
    void amongSeveralRatedBestOrWorstThePairThatBothListsAgreeOnCounts() {
        BestWorst judgements = judged(list(1, 1, 3, 4), list(3, 4, 1, 1));
        assertThat(judgements.best()).isEqualTo(0);
        assertThat(judgements.worst()).isEqualTo(2);
        BestWorst second = judged(list(1, 1, 4), list(3, 4, 1));
        assertThat(second.best()).isEqualTo(1);
    }

    @Test
    void itemsAllRatedEqualWeighTheSame() {
        BestWorstWeights equal = judged(list(1, 1, 1), list(1, 1, 1)).elicit();
        for (int j = 0; j < 3; j++) {
            assertThat(equal.weights().get(j)).isCloseTo(1.0 / 3, within(1e-14));
            assertThat(equal.nonlinear().weights().get(j)).isCloseTo(1.0 / 3, within(1e-11));
        }
        assertThat(equal.nonlinear().consistencyRatio()).isZero();
        BestWorstWeights one = judged(list(1), list(1)).elicit();
        assertThat(one.weights()).isEqualTo(Weights.of(1));
        assertThat(one.nonlinear().weights()).isEqualTo(Weights.of(1));
        assertThat(one.nonlinear().ksi()).isZero();
    }

    @Test
    void numbersBeyondTheScaleOrTheSpanAreAdvisedOf() {
        assertThat(judged(list(1, 12), list(12, 1)).linear().advice())
                .containsExactly(
                        "item 0 is rated 12.0, beyond the scale of 1 to 9",
                        "item 1 is rated 12.0, beyond the scale of 1 to 9");
        assertThat(judged(list(1, 5, 3), list(3, 2, 1)).nonlinear().advice())
                .containsExactly("item 1 is rated 5.0, beyond the 3.0 that the best has over the worst");
    }

    @Test
    void numbersOutOfRangeAreNamedWithTheirPlace() {
        assertThatThrownBy(() -> judged(list(1, 0.5, 3), list(3, 2, 1)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("best_to_others")
                .hasMessageContaining("0.5 stands in column 1")
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> judged(list(1, 2, 3), list(3, Double.NaN, 1)))
                .hasMessageContaining("others_to_worst")
                .hasMessageContaining("NaN stands in column 1");
        assertThatThrownBy(() -> judged(list(1, 1001), list(1001, 1)))
                .hasMessageContaining("1001.0 stands in column 1");
        assertThatThrownBy(() -> judged(list(), list())).hasMessageContaining("is empty");
    }

    @Test
    void bothListsMustFitEachOther() {
        assertThatThrownBy(() -> judged(list(1, 2), list(3, 2, 1)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("best_to_others has 2 and others_to_worst has 3");
        assertThatThrownBy(() -> judged(list(2, 2), list(2, 1)))
                .hasMessageContaining("best_to_others must have a 1 for the best item");
        assertThatThrownBy(() -> judged(list(1, 2), list(2, 2)))
                .hasMessageContaining("others_to_worst must have a 1 for the worst item");
        assertThatThrownBy(() -> judged(list(1, 2, 8), list(7, 4, 1)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("best_to_others has 8.0 in column 2 and others_to_worst has 7.0 in column 0")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void aWorstAsGoodAsTheBestLeavesNoRoomForOthers() {
        assertThatThrownBy(() -> judged(list(1, 3, 1), list(1, 3, 1)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("item 1 is rated 3.0 against the best and 3.0 against the worst");
    }

    @Test
    void judgementsAreEqualByTheirNumbers() {
        BestWorst a = judged(list(1, 2), list(2, 1));
        assertThat(a).isEqualTo(judged(list(1, 2), list(2, 1)));
        assertThat(a).hasSameHashCodeAs(judged(list(1, 2), list(2, 1)));
        assertThat(a).isNotEqualTo(judged(list(1, 3), list(3, 1)));
        assertThat(a).isNotEqualTo(judged(list(1, 2, 2), list(2, 2, 1)));
        assertThat(a).hasToString("BestWorst[best to others [1.0, 2.0], others to worst [2.0, 1.0]]");
    }
}
