package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.List;
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

    @TestFactory
    Stream<DynamicTest> spotis() {
        return cases("spotis", given -> {
            List<Bounds> bounds = bounds(given);
            return given.has("params.esp")
                    ? RankingMethods.spotis(bounds, ImmutableDoubleArray.copyOf(given.row("params.esp")))
                    : RankingMethods.spotis(bounds);
        });
    }

    @TestFactory
    Stream<DynamicTest> rim() {
        return cases("rim", given -> {
            List<Interval> ideals = Arrays.stream(given.rows("params.ref_ideal"))
                    .map(ends -> Interval.of(ends[0], ends[1]))
                    .toList();
            return RankingMethods.rim(bounds(given), ideals);
        });
    }

    @TestFactory
    Stream<DynamicTest> comet() {
        return cases("comet", given -> {
            assertThat(given.text("params.expert")).isEqualTo("TOPSIS(vector)");
            return RankingMethods.comet(Arrays.stream(given.rows("params.characteristic_values"))
                    .map(ImmutableDoubleArray::copyOf)
                    .toList());
        });
    }

    private static List<Bounds> bounds(Vectors.Case given) {
        return Arrays.stream(given.rows("params.bounds"))
                .map(ends -> Bounds.of(ends[0], ends[1]))
                .toList();
    }

    private static Stream<DynamicTest> cases(String method, Function<Vectors.Case, RankingMethod<?>> configured) {
        return ReferenceCases.of(method, configured, "row", method);
    }
}
