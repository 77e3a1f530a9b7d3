package org.bridgehead.scoring.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.scoring.decision.Ranking;
import org.bridgehead.scoring.decision.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference cases and the published tables of the elicitation procedures. */
class ElicitationVectorsTest {

    @TestFactory
    Stream<DynamicTest> pairwiseComparisons() {
        return cases("weights_ahp", given -> {
            if (given.has("published.weights")) {
                checkPublished(given, comparison(given, "params.pairwise").priorities());
            } else {
                check(given, comparison(given, "matrix").priorities().entries());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> hierarchies() {
        return cases("ahp_hierarchy", given -> {
            PairwiseComparison criteria = comparison(given, "params.criteria");
            List<PairwiseComparison> alternatives = IntStream.range(0, criteria.size())
                    .mapToObj(j -> comparison(given, "params.alternatives." + j))
                    .toList();
            Ranking<HierarchyDetails> ranking =
                    AnalyticHierarchy.of(criteria, alternatives).rank();
            assertClose("scores", ranking.scores(), given.row("published.scores"), 0, given.number("tolerance_abs"));
        });
    }

    @TestFactory
    Stream<DynamicTest> bestWorst() {
        return cases("weights_bwm", given -> {
            BestWorst judgements =
                    BestWorst.of(given.row("params.best_to_others"), given.row("params.others_to_worst"));
            if (given.has("published.weights")) {
                checkPublished(given, judgements.nonlinear());
            } else {
                check(given, judgements.elicit().entries());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> directJudgements() {
        return cases("weights_subjective", given -> {
            Elicitation<?> elicitation = Elicitations.named(given.text("params.method"));
            double[] judgements = given.row("params." + elicitation.parameter());
            check(given, elicitation.elicit(judgements).entries());
        });
    }

    private static Stream<DynamicTest> cases(String file, Consumer<Vectors.Case> check) {
        return Vectors.of(file).stream().map(given -> DynamicTest.dynamicTest(given.id(), () -> check.accept(given)));
    }

    private static PairwiseComparison comparison(Vectors.Case given, String key) {
        return PairwiseComparison.of(given.rows(key));
    }

    private static void checkPublished(Vectors.Case given, Elicited actual) {
        assertClose(
                "weights", actual.weights().values(), given.row("published.weights"), 0, given.number("tolerance_abs"));
    }

    /** Asserts every expected quantity, by its dotted name, against the entries. */
    private static void check(Vectors.Case given, ImmutableMap<String, Object> entries) {
        List<String> keys = given.values().keySet().stream()
                .filter(key -> key.startsWith("expected."))
                .toList();
        assertThat(keys).isNotEmpty();
        for (String key : keys) {
            checkEntry(given, key, entry(entries, key.substring("expected.".length())));
        }
    }

    private static Object entry(ImmutableMap<?, ?> entries, String path) {
        int dot = path.indexOf('.');
        Object value = Optional.<Object>ofNullable(entries.get(dot < 0 ? path : path.substring(0, dot)))
                .orElseThrow(() -> new AssertionError("there is no entry " + path));
        return dot < 0 ? value : entry((ImmutableMap<?, ?>) value, path.substring(dot + 1));
    }

    private static void checkEntry(Vectors.Case given, String key, Object actual) {
        double relative = given.number("tolerance.rel");
        double absolute = given.number("tolerance.abs");
        if (actual instanceof String text) {
            assertThat(text).isEqualTo(given.text(key));
        } else if (actual instanceof Double number) {
            assertClose(key, ImmutableDoubleArray.of(number), given.row(key), relative, absolute);
        } else if (actual instanceof ImmutableDoubleArray array) {
            assertClose(key, array, given.row(key), relative, absolute);
        } else {
            double[][] rows = given.rows(key);
            List<?> list = (List<?>) actual;
            assertThat(list).hasSize(rows.length);
            for (int i = 0; i < rows.length; i++) {
                assertClose(key + "[" + i + "]", (ImmutableDoubleArray) list.get(i), rows[i], relative, absolute);
            }
        }
    }

    private static void assertClose(
            String what, ImmutableDoubleArray actual, double[] expected, double relative, double absolute) {
        assertThat(actual.length()).as(what).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual.get(i))
                    .as(what + "[" + i + "]")
                    .isCloseTo(expected[i], within(absolute + relative * Math.abs(expected[i])));
        }
    }
}
