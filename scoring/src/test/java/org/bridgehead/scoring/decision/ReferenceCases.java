package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** One test a reference case of a ranking method. */
final class ReferenceCases {

    private ReferenceCases() {}

    /**
     * Returns the tests of a method.
     *
     * @param configured the method with the parameters of a case
     * @param refusal what the message must hold where the method refuses a case without expected numbers
     */
    static Stream<DynamicTest> of(
            String method, Function<Vectors.Case, RankingMethod<?>> configured, String... refusal) {
        return Vectors.of(method).stream()
                .map(given ->
                        DynamicTest.dynamicTest(given.id(), () -> check(given, configured.apply(given), refusal)));
    }

    /** Cases without expected numbers either rank as if a constant criterion were absent or are refused by name. */
    private static void check(Vectors.Case given, RankingMethod<?> method, String... refusal) {
        if (given.isPublished()) {
            given.checkPublished(unscaled(given, method.rank(given.matrix(), given.weights())));
        } else if (given.isDefined()) {
            given.check(method.rank(given.matrix(), given.weights()));
        } else if (given.has("recommended.ranks_without_constant")) {
            Ranking<?> ranking = method.rank(given.matrix(), given.weights());
            assertThat(ranking.ranks().asList()).isEqualTo(given.integers("recommended.ranks_without_constant"));
            assertThat(ranking.advice()).singleElement().asString().contains("left out");
        } else {
            DecisionException refused =
                    catchThrowableOfType(DecisionException.class, () -> method.rank(given.matrix(), given.weights()));
            assertThat(refused).hasMessageContainingAll(refusal);
        }
    }

    /** Papers of the MOORA family use weights of 1, which scores are proportional to; the engine's weights sum to 1. */
    private static ImmutableDoubleArray unscaled(Vectors.Case given, Ranking<?> ranking) {
        if (!List.of("moora", "moora_refpoint").contains(ranking.method())) {
            return ranking.scores();
        }
        double sum = Arrays.stream(given.row("weights")).sum();
        return ImmutableDoubleArray.copyOf(ranking.scores().stream().map(score -> score * sum));
    }
}
