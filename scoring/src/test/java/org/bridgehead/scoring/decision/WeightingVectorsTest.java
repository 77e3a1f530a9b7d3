package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference cases and the published tables of the objective weightings. */
class WeightingVectorsTest {

    private static final ImmutableMap<String, Weighting> WEIGHTINGS = ImmutableMap.<String, Weighting>builder()
            .put("equal", Weightings.equal())
            .put("entropy", Weightings.entropy())
            .put("critic", Weightings.critic())
            .put("std", Weightings.standardDeviation())
            .put("variance", Weightings.variance())
            .put("gini", Weightings.gini())
            .put("merec", Weightings.merec())
            .put("cilos", Weightings.cilos())
            .put("idocriw", Weightings.idocriw())
            .put("angle", Weightings.angle())
            .put("lopcow", Weightings.lopcow())
            .buildOrThrow();

    @TestFactory
    Stream<DynamicTest> everyCaseOfEveryWeighting() {
        return WEIGHTINGS.entrySet().stream()
                .flatMap(entry -> Vectors.of("weights_" + entry.getKey()).stream()
                        .map(given -> DynamicTest.dynamicTest(given.id(), () -> check(given, entry.getValue()))));
    }

    private static void check(Vectors.Case given, Weighting weighting) {
        if (!given.isDefined() || isNoise(given)) {
            checkDegenerate(given, weighting);
            return;
        }
        Weights weights = weighting.weigh(given.matrix());
        given.checkWeights(weights);
        if (given.has("expected.extra.population_std_weights")) {
            given.checkRow(
                    "expected.extra.population_std_weights",
                    Weightings.lopcowOfPopulation().weigh(given.matrix()));
        }
    }

    /**
     * Where a criterion is constant, two references are rounding noise: IDOCRIW multiplies an entropy of 1e-15 into negative
     * weights, and the angle of equal shares comes out as 1e-8 instead of 0.
     */
    private static boolean isNoise(Vectors.Case given) {
        return given.has("tags")
                && given.text("tags").contains("constant")
                && (given.id().startsWith("w-idocriw") || given.id().startsWith("w-angle"));
    }

    /** A constant criterion gets no weight, with advice; a value that the formula excludes is refused by its place. */
    private static void checkDegenerate(Vectors.Case given, Weighting weighting) {
        DecisionMatrix matrix = given.matrix();
        if (given.text("tags").contains("zeros")) {
            assertThatThrownBy(() -> weighting.weigh(matrix))
                    .isInstanceOf(DecisionException.class)
                    .hasMessageContaining("row");
            return;
        }
        Weights weights = weighting.weigh(matrix);
        assertThat(weighting.advice(matrix)).anyMatch(advice -> advice.contains("gets no weight"));
        for (int j = 0; j < matrix.width(); j++) {
            assertThat(weights.get(j) == 0).as(given.id()).isEqualTo(matrix.isConstant(j));
            if (given.has("expected.weights") && weighting.name().equals("angle")) {
                assertThat(weights.get(j)).isCloseTo(given.row("expected.weights")[j], within(1e-6));
            }
        }
    }
}
