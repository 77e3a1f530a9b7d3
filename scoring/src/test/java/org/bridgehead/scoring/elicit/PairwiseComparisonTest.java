package org.bridgehead.scoring.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.OptionalInt;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Weights;
import org.junit.jupiter.api.Test;

class PairwiseComparisonTest {

    /** Saaty's choice of a school as given by Wang and Chin (2011), inconsistent. */
    static final PairwiseComparison SCHOOLS = PairwiseComparison.ofUpperTriangle(
            4, 3, 1, 3, 4, 7, 3, 1.0 / 5, 1, 1.0 / 5, 1.0 / 5, 1.0 / 6, 1, 1.0 / 3, 3);

    @Test
    void theUpperTriangleGivesTheFullMatrix() {
        double third = 1.0 / 3;
        double[][] full = {{1, 3, 0.5}, {third, 1, 4}, {2, 0.25, 1}};
        assertThat(PairwiseComparison.ofUpperTriangle(3, 0.5, 4)).isEqualTo(PairwiseComparison.of(full));
        assertThat(PairwiseComparison.of(full).get(1, 2)).isEqualTo(4);
        assertThat(PairwiseComparison.of(full).get(2, 1)).isEqualTo(0.25);
        assertThat(PairwiseComparison.of(full).size()).isEqualTo(3);
        assertThat(PairwiseComparison.of(full))
                .hasToString("PairwiseComparison[1.0, 3.0, 0.5; 0.3333333333333333, 1.0, 4.0; 2.0, 0.25, 1.0]");
    }

    @Test
    void threeItemsHaveTheEigenvalueOfTheirOneCircle() {
        // A circle t = a01·a12/a02 gives λ = 1 + t^(1/3) + t^(−1/3): for t = 2·4/1 = 8 it is 1 + 2 + 1/2 = 3.5.
        Priorities priorities = PairwiseComparison.ofUpperTriangle(2, 1, 4).priorities();
        assertThat(priorities.lambdaMax()).isCloseTo(3.5, within(1e-14));
        assertThat(priorities.consistencyIndex()).isCloseTo(0.25, within(1e-14));
        assertThat(priorities.consistencyRatio()).isCloseTo(0.25 / 0.58, within(1e-14));
        assertThat(priorities.advice())
                .containsExactly("the judgements contradict each other: their consistency ratio 0.431 is above 0.1");
    }

    @Test
    void oneOrTwoItemsCannotContradictEachOther() {
        Priorities one = PairwiseComparison.of(new double[][] {{1}}).priorities();
        assertThat(one.weights()).isEqualTo(Weights.of(1));
        assertThat(one.consistencyRatio()).isZero();
        Priorities two = PairwiseComparison.ofUpperTriangle(3).priorities();
        assertThat(two.weights().get(0)).isCloseTo(0.75, within(1e-15));
        assertThat(two.consistencyIndex()).isZero();
        assertThat(two.consistencyRatio()).isZero();
        assertThat(PairwiseComparison.ofUpperTriangle(3).revision()).isEmpty();
    }

    @Test
    void judgementsBeyondTheScaleAreAdvisedOf() {
        assertThat(PairwiseComparison.ofUpperTriangle(9, 27, 3).priorities().advice())
                .containsExactly("row 0, column 2 is judged 27.0, beyond the scale of 1/9 to 9");
        assertThat(PairwiseComparison.ofUpperTriangle(1.0 / 9).priorities().advice())
                .isEmpty();
        assertThat(PairwiseComparison.ofUpperTriangle(0.1).priorities().advice())
                .hasSize(1);
    }

    @Test
    void theReversedComparisonReversesThePriorities() {
        // 6 : 3 : 1 turned over is 1 : 2 : 6.
        Priorities reversed =
                PairwiseComparison.ofUpperTriangle(2, 6, 3).transposed().priorities();
        assertThat(reversed.weights().get(0)).isCloseTo(1 / 9.0, within(1e-15));
        assertThat(reversed.weights().get(1)).isCloseTo(2 / 9.0, within(1e-15));
        assertThat(reversed.weights().get(2)).isCloseTo(6 / 9.0, within(1e-15));
        assertThat(reversed.lambdaMax()).isCloseTo(3, within(1e-14));
    }

    @Test
    void aChainOfJudgementsSettlesAllPriorities() {
        // 0 counts twice as much as 1, 1 three times as much as 2, 3 twice as much as 2: 6 : 3 : 1 : 2.
        PairwiseComparison chain = PairwiseComparison.builder(4)
                .judge(0, 1, 2)
                .judge(1, 2, 3)
                .judge(3, 2, 2)
                .build();
        Priorities priorities = chain.priorities();
        double[] expected = {6 / 12.0, 3 / 12.0, 1 / 12.0, 2 / 12.0};
        for (int i = 0; i < 4; i++) {
            assertThat(priorities.weights().get(i)).isCloseTo(expected[i], within(1e-14));
            assertThat(priorities.geometricMeanWeights().get(i)).isCloseTo(expected[i], within(1e-14));
        }
        assertThat(priorities.lambdaMax()).isCloseTo(4, within(1e-13));
        assertThat(priorities.consistencyRatio()).isZero();
        assertThat(chain.missing()).isEqualTo(3);
        assertThat(chain.isComplete()).isFalse();
        assertThat(chain.completed().isComplete()).isTrue();
        assertThat(chain.completed().get(0, 3)).isCloseTo(3, within(1e-13));
        assertThat(chain.revision()).isEmpty();
        assertThat(chain)
                .hasToString(
                        "PairwiseComparison[1.0, 2.0, ?, ?; 0.5, 1.0, 3.0, ?; ?, 0.3333333333333333, 1.0, 0.5; ?, ?, 2.0, 1.0]");
    }

    @Test
    void harkersExampleHasItsWeights() {
        // Harker (1987): a01 = 2, a12 = 2, a02 missing; rows (2,2,0), (1/2,1,2), (0,1/2,2), λ = 3, w = (4,2,1)/7.
        Priorities priorities = PairwiseComparison.builder(3)
                .judge(0, 1, 2)
                .judge(1, 2, 2)
                .build()
                .priorities();
        assertThat(priorities.lambdaMax()).isCloseTo(3, within(1e-13));
        assertThat(priorities.weights().get(0)).isCloseTo(4 / 7.0, within(1e-13));
        assertThat(priorities.weights().get(2)).isCloseTo(1 / 7.0, within(1e-13));
    }

    @Test
    void aMissingPairShrinksTheRandomIndexByItsShareOfCircles() {
        PairwiseComparison circle = PairwiseComparison.builder(4)
                .judge(0, 1, 2)
                .judge(1, 2, 2)
                .judge(2, 3, 2)
                .judge(3, 0, 2)
                .build();
        // 4 items have 3 independent circles, 2 missing pairs leave one: 0.9/3.
        assertThat(circle.priorities().randomIndex()).isCloseTo(0.3, within(1e-15));
        // By symmetry all weigh the same: a row of Harker's matrix is 2 for the item itself, 2 and 1/2 for its
        // neighbours.
        assertThat(circle.priorities().lambdaMax()).isCloseTo(4.5, within(1e-13));
        assertThat(circle.priorities().consistencyRatio()).isCloseTo(0.5 / 3 / 0.3, within(1e-12));
        for (double weight : circle.priorities().weights().values().asList()) {
            assertThat(weight).isCloseTo(0.25, within(1e-14));
        }
    }

    @Test
    void theRandomIndexGoesOnBeyondTheTable() {
        assertThat(RandomIndex.of(2, 0)).isZero();
        assertThat(RandomIndex.of(3, 0)).isEqualTo(0.58);
        assertThat(RandomIndex.of(15, 0)).isEqualTo(1.59);
        // (2.7699·16 − 4.3513 − 16)/15 = 23.9671/15
        assertThat(RandomIndex.of(16, 0)).isCloseTo(23.9671 / 15, within(1e-12));
        assertThat(RandomIndex.of(3, 1)).isZero();
    }

    @Test
    void aComparisonIsEqualToOneWithTheSameJudgements() {
        PairwiseComparison a = PairwiseComparison.ofUpperTriangle(2, 4, 8);
        assertThat(a).isEqualTo(PairwiseComparison.ofUpperTriangle(2, 4, 8));
        assertThat(a).hasSameHashCodeAs(PairwiseComparison.ofUpperTriangle(2, 4, 8));
        assertThat(a).isNotEqualTo(PairwiseComparison.ofUpperTriangle(2, 4, 4));
        assertThat(a).isNotEqualTo("a");
        assertThat(a.with(2, 1, 0.25)).isEqualTo(PairwiseComparison.ofUpperTriangle(2, 4, 4));
        assertThat(a.completed()).isSameAs(a);
    }

    @Test
    void entriesBearTheNamesOfFiles() {
        assertThat(PairwiseComparison.ofUpperTriangle(1, 1, 1).priorities().entries())
                .containsEntry("geometric_mean_weights", ImmutableDoubleArray.of(1.0 / 3, 1.0 / 3, 1.0 / 3))
                .containsEntry("lambda_max", 3.0)
                .containsKeys("weights", "CI", "CR", "RI_table");
    }

    @Test
    void everyImpossibleValueIsNamedWithItsPlace() {
        double[][] matrix = {{1, -2, 3}, {-0.5, 1, Double.NaN}, {1.0 / 3, 0, 1}};
        assertThatThrownBy(() -> PairwiseComparison.of(matrix))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("row 0, column 1 holds -2.0")
                .hasMessageContaining("row 1, column 0 holds -0.5")
                .hasMessageContaining("row 1, column 2 holds NaN")
                .hasMessageContaining("row 2, column 1 holds 0.0")
                .hasMessageContaining("\nMaybe ")
                .satisfies(e -> {
                    DecisionException.Fault first =
                            ((DecisionException) e).faults().get(0);
                    assertThat(first.row()).isEqualTo(OptionalInt.of(0));
                    assertThat(first.column()).isEqualTo(OptionalInt.of(1));
                });
    }

    @Test
    void everyPairThatIsNotReciprocalIsNamed() {
        double[][] matrix = {{1, 3, 2}, {0.33, 1, 4}, {0.5, 0.25, 2}};
        assertThatThrownBy(() -> PairwiseComparison.of(matrix))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining(
                        "row 1, column 0 must hold the reciprocal of row 0, column 1, which is 3.0, but holds 0.33")
                .hasMessageContaining("row 2, column 2 holds 2.0")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void aMatrixMustBeSquare() {
        assertThatThrownBy(() -> PairwiseComparison.of(new double[][] {{1, 2}, {0.5}}))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("row 1 has 1");
        assertThatThrownBy(() -> PairwiseComparison.of(new double[0][]))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("has 0");
    }

    @Test
    void anUpperTriangleHasATriangularNumberOfJudgements() {
        assertThatThrownBy(() -> PairwiseComparison.ofUpperTriangle(1, 2))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("are 2");
        assertThatThrownBy(PairwiseComparison::ofUpperTriangle).isInstanceOf(DecisionException.class);
    }

    @Test
    void itemsThatNothingLinksAreNamed() {
        PairwiseComparison.Builder builder =
                PairwiseComparison.builder(5).judge(0, 3, 2).judge(1, 4, 3);
        assertThatThrownBy(builder::build)
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("3 groups unlinked: [[0, 3], [1, 4], [2]]")
                .hasMessageContaining("\nMaybe compare item 0 with item 1 too.");
    }

    @Test
    void aJudgementMustConcernTwoKnownItems() {
        PairwiseComparison.Builder builder = PairwiseComparison.builder(2);
        assertThatThrownBy(() -> builder.judge(0, 2, 3)).hasMessageContaining("row 0, column 2");
        assertThatThrownBy(() -> builder.judge(-1, 0, 3)).hasMessageContaining("row -1, column 0");
        assertThatThrownBy(() -> builder.judge(2, 0, 3)).hasMessageContaining("row 2, column 0");
        assertThatThrownBy(() -> builder.judge(0, -1, 3)).hasMessageContaining("row 0, column -1");
        assertThatThrownBy(() -> builder.judge(1, 1, 1)).hasMessageContaining("row 1, column 1");
        assertThatThrownBy(() -> builder.judge(0, 1, Double.POSITIVE_INFINITY))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("row 0, column 1 holds Infinity");
        assertThatThrownBy(() -> PairwiseComparison.builder(0)).isInstanceOf(DecisionException.class);
    }

    @Test
    void twoJudgementsOfOnePairMustAgree() {
        PairwiseComparison.Builder builder =
                PairwiseComparison.builder(2).judge(0, 1, 4).judge(1, 0, 0.25);
        assertThat(builder.build().get(0, 1)).isEqualTo(4);
        assertThatThrownBy(() -> builder.judge(1, 0, 4))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("row 1, column 0 was judged 0.25 before and 4.0 now");
    }

    @Test
    void aPairNotJudgedHasNoValue() {
        PairwiseComparison chain =
                PairwiseComparison.builder(3).judge(0, 1, 2).judge(1, 2, 2).build();
        assertThat(chain.isJudged(0, 2)).isFalse();
        assertThatThrownBy(() -> chain.get(0, 2))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("row 0, column 2 was not judged");
    }

    @Test
    void prioritiesRejectImpossibleNumbers() {
        Priorities good = PairwiseComparison.ofUpperTriangle(2).priorities();
        assertThatThrownBy(() -> new Priorities(good.weights(), Weights.of(1), 2, 0, good.advice()))
                .isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> new Priorities(good.weights(), good.weights(), Double.NaN, 0, good.advice()))
                .isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> new Priorities(good.weights(), good.weights(), 2, -1, good.advice()))
                .isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> new Priorities(good.weights(), good.weights(), 0, 0, good.advice()))
                .isInstanceOf(DecisionException.class);
    }

    @Test
    void contradictionsOfHundredOrdersOfMagnitudeHaveAFiniteAnswerOrANamedFault() {
        // The circle t = 1e300 has λ = 1 + 1e100 + 1e-100 and, all rows of the scaled matrix being alike, equal
        // priorities
        // of the geometric means: (a01·a02)^(1/3) = 1, (a12/a01)^(1/3) = 1, 1.
        Priorities priorities =
                PairwiseComparison.ofUpperTriangle(1e100, 1e-100, 1e100).priorities();
        assertThat(priorities.lambdaMax()).isCloseTo(1e100, within(1e87));
        assertThat(priorities.weights().get(0)).isCloseTo(1.0 / 3, within(1e-12));
        Priorities one =
                PairwiseComparison.ofUpperTriangle(1e100, 1, 1, 1, 1, 1).priorities();
        assertThat(Double.isFinite(one.consistencyRatio())).isTrue();
        assertThat(one.weights().get(0)).isGreaterThan(0.5);
    }
}
