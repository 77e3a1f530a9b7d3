package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reference cases and the published tables of the additive, multiplicative, ratio and compromise methods. */
class CoreMethodsVectorsTest {

    private static final Map<String, Normalization> NORMALIZATIONS = Stream.of(
                    Normalizations.minMax(),
                    Normalizations.max(),
                    Normalizations.sum(),
                    Normalizations.vector(),
                    Normalizations.linear(),
                    Normalizations.logarithmic(),
                    Normalizations.nonlinear(),
                    Normalizations.enhancedAccuracy(),
                    Normalizations.zavadskasTurskis())
            .collect(Collectors.toMap(Normalization::name, normalization -> normalization));

    @TestFactory
    Stream<DynamicTest> normalization() {
        return Vectors.of("normalization").stream()
                .map(given -> DynamicTest.dynamicTest(
                        given.id(), () -> given.checkRows(normalizationOf(given).rows(given.matrix()))));
    }

    @Test
    void everyNormalizationHasItsCase() {
        assertThat(Vectors.of("normalization").stream().map(given -> given.text("params.normalization")))
                .containsExactlyInAnyOrderElementsOf(NORMALIZATIONS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> wsm() {
        return cases("wsm", given -> RankingMethods.weightedSum(normalizationOf(given)));
    }

    @TestFactory
    Stream<DynamicTest> wpm() {
        return cases("wpm", given -> RankingMethods.weightedProduct(normalizationOf(given)));
    }

    @TestFactory
    Stream<DynamicTest> waspas() {
        return cases("waspas", given -> RankingMethods.waspas(given.number("params.lambda_")));
    }

    @TestFactory
    Stream<DynamicTest> topsis() {
        return cases("topsis", given -> RankingMethods.topsis(normalizationOf(given)));
    }

    @TestFactory
    Stream<DynamicTest> vikor() {
        return cases("vikor", given -> RankingMethods.vikor(given.number("params.v")));
    }

    @TestFactory
    Stream<DynamicTest> moora() {
        return cases("moora", given -> RankingMethods.moora());
    }

    @TestFactory
    Stream<DynamicTest> mooraReferencePoint() {
        return cases("moora_refpoint", given -> RankingMethods.mooraReferencePoint());
    }

    @TestFactory
    Stream<DynamicTest> copras() {
        return cases("copras", given -> RankingMethods.copras());
    }

    @TestFactory
    Stream<DynamicTest> aras() {
        return cases("aras", given -> RankingMethods.aras());
    }

    private static Normalization normalizationOf(Vectors.Case given) {
        Normalization found = NORMALIZATIONS.get(given.text("params.normalization"));
        if (found == null) {
            throw new IllegalArgumentException(given.id() + " has an unknown normalization");
        }
        return found;
    }

    private static Stream<DynamicTest> cases(String method, Function<Vectors.Case, RankingMethod<?>> configured) {
        return ReferenceCases.of(method, configured, "row", "column", "\nMaybe");
    }
}
