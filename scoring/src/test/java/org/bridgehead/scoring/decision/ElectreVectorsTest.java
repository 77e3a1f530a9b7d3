package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference cases of the ELECTRE family: every quantity under {@code expected} is an entry of the details. */
class ElectreVectorsTest {

    @TestFactory
    Stream<DynamicTest> electre1() {
        return cases(
                "electre_i",
                given -> RankingMethods.electre1(given.number("params.c_hat"), given.number("params.d_hat")));
    }

    @TestFactory
    Stream<DynamicTest> electre3() {
        return cases(
                "electre_iii",
                given -> RankingMethods.electre3(
                        PrometheeVectorsTest.thresholds(given),
                        given.number("params.s_alpha"),
                        given.number("params.s_beta")));
    }

    @TestFactory
    Stream<DynamicTest> electreTriB() {
        return cases("electre_tri_b", given -> {
            List<ImmutableDoubleArray> profiles = Arrays.stream(given.rows("params.profiles"))
                    .map(ImmutableDoubleArray::copyOf)
                    .toList();
            return RankingMethods.electreTriB(
                    profiles, PrometheeVectorsTest.thresholds(given), given.number("params.cut"));
        });
    }

    private static Stream<DynamicTest> cases(String method, Function<Vectors.Case, RankingMethod<?>> configured) {
        return Vectors.of(method).stream()
                .map(given -> DynamicTest.dynamicTest(given.id(), () -> check(given, configured.apply(given))));
    }

    private static void check(Vectors.Case given, RankingMethod<?> method) {
        Ranking<?> ranking = method.rank(given.matrix(), given.weights());
        ImmutableMap<String, Object> entries = ranking.details().entries();
        Set<String> expected = given.values().keySet().stream()
                .filter(key -> key.startsWith("expected."))
                .map(key -> key.substring("expected.".length()))
                .collect(Collectors.toSet());
        assertThat(entries.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        for (Map.Entry<String, Object> entry : entries.entrySet()) {
            check(given, "expected." + entry.getKey(), entry.getValue());
        }
    }

    private static void check(Vectors.Case given, String key, Object actual) {
        if (actual instanceof ImmutableIntArray list) {
            assertThat(list.asList()).isEqualTo(given.integers(key));
            return;
        }
        List<?> rows = (List<?>) actual;
        assertThat(rows).hasSize(given.values().get(key).size());
        for (int i = 0; i < rows.size(); i++) {
            checkRow(given, given.values().get(key).get(i), rows.get(i));
        }
    }

    private static void checkRow(Vectors.Case given, List<String> expected, Object actual) {
        if (actual instanceof ImmutableDoubleArray row) {
            double tolerance = given.number("tolerance.abs") + given.number("tolerance.rel");
            assertThat(row.length()).isEqualTo(expected.size());
            for (int b = 0; b < row.length(); b++) {
                assertThat(row.get(b)).isCloseTo(Double.parseDouble(expected.get(b)), within(tolerance));
            }
        } else if (actual instanceof ImmutableIntArray row) {
            assertThat(row.asList())
                    .isEqualTo(expected.stream().map(Integer::valueOf).toList());
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
