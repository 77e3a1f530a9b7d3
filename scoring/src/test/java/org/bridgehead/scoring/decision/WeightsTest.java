package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void weightsMustSumToOne() {
        assertThatThrownBy(() -> Weights.of(0.5, 0.33))
                .hasMessageContaining("must sum to 1 but sum to 0.83")
                .hasMessageContaining("\nMaybe");
        assertThat(Weights.of(0.25, 0.75).get(1)).isEqualTo(0.75);
    }

    @Test
    void negativeAndNonFiniteWeightsAreNamed() {
        assertThatThrownBy(() -> Weights.of(1.5, -0.5))
                .hasMessageContaining("weight 1")
                .hasMessageContaining("-0.5");
        assertThatThrownBy(() -> Weights.normalizing(1, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Weights.normalizing(0, 0)).hasMessageContaining("all 2 are 0");
        assertThatThrownBy(() -> Weights.of()).hasMessageContaining("at least one weight");
        assertThatThrownBy(() -> Weights.equal(0)).hasMessageContaining("at least one weight");
    }

    @Test
    void normalizingSurvivesExtremeMagnitudes() {
        assertThat(Weights.normalizing(1e308, 1e308)).isEqualTo(Weights.equal(2));
        assertThat(Weights.normalizing(1e-320, 0).get(0)).isEqualTo(1);
    }

    @Test
    void aWeightingMustFitTheMatrix() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(Criterion.benefit("a")), new double[][] {{1}, {2}});
        assertThatThrownBy(() -> Weightings.given(Weights.equal(2)).weigh(matrix))
                .hasMessageContaining("one weight a criterion");
        assertThat(Weightings.equal().weigh(matrix).values().asList()).containsExactly(1.0);
        assertThat(Weightings.equal().name()).isEqualTo("equal");
    }
}
