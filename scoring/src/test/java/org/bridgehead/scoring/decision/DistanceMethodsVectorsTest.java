package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference cases and the published tables of the distance-based methods. */
class DistanceMethodsVectorsTest {

    @TestFactory
    Stream<DynamicTest> edas() {
        return cases("edas", given -> RankingMethods.edas());
    }

    @TestFactory
    Stream<DynamicTest> mabac() {
        return cases("mabac", given -> RankingMethods.mabac());
    }

    @TestFactory
    Stream<DynamicTest> mairca() {
        return cases("mairca", given -> RankingMethods.mairca());
    }

    @TestFactory
    Stream<DynamicTest> codas() {
        return cases("codas", given -> RankingMethods.codas(given.number("params.tau")));
    }

    @TestFactory
    Stream<DynamicTest> cocoso() {
        return cases("cocoso", given -> RankingMethods.cocoso(given.number("params.lambda_")));
    }

    @TestFactory
    Stream<DynamicTest> marcos() {
        return cases("marcos", given -> RankingMethods.marcos());
    }

    @TestFactory
    Stream<DynamicTest> probid() {
        return cases("probid", given -> RankingMethods.probid());
    }

    private static Stream<DynamicTest> cases(String method, Function<Vectors.Case, RankingMethod<?>> configured) {
        return Vectors.of(method).stream()
                .map(given -> DynamicTest.dynamicTest(given.id(), () -> check(given, configured.apply(given))));
    }

    /** Cases without expected numbers either rank as if a constant criterion were absent or are rejected by name. */
    private static void check(Vectors.Case given, RankingMethod<?> method) {
        if (given.isDefined()) {
            given.check(method.rank(given.matrix(), given.weights()));
        } else if (given.has("recommended.ranks_without_constant")) {
            Ranking<?> ranking = method.rank(given.matrix(), given.weights());
            assertThat(ranking.ranks().asList()).isEqualTo(given.integers("recommended.ranks_without_constant"));
            assertThat(ranking.advice()).singleElement().asString().contains("left out");
        } else {
            assertThatThrownBy(() -> method.rank(given.matrix(), given.weights()))
                    .isInstanceOf(DecisionException.class)
                    .hasMessageContaining("row")
                    .hasMessageContaining(method.name());
        }
    }
}
