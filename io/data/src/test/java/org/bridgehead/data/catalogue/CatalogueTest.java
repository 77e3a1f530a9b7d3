package org.bridgehead.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.bridgehead.data.plain.PlainNull;
import org.bridgehead.scoring.decision.Bounds;
import org.bridgehead.scoring.decision.Criterion;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.DecisionMatrix;
import org.bridgehead.scoring.decision.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final DecisionMatrix MATRIX = DecisionMatrix.of(
            ImmutableList.of(
                    Criterion.benefit("C1").within(Bounds.of(0, 10)),
                    Criterion.cost("C2").within(Bounds.of(0, 100)),
                    Criterion.benefit("C3").within(Bounds.of(0, 10))),
            new double[][] {{1, 20, 3}, {4, 50, 2}, {2, 30, 5}, {3, 70, 4}});
    private static final Weights WEIGHTS = Weights.of(0.5, 0.3, 0.2);

    private static Stream<Entry<Ranker>> methods() {
        return MethodCatalogue.get().entries().stream().filter(entry -> !entry.isDemanding());
    }

    private static Stream<Entry<Weigher>> weightings() {
        return WeightingCatalogue.get().entries().stream().filter(entry -> !entry.isDemanding());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodWithoutRequiredParametersRanksByItsDefaults(Entry<Ranker> entry) {
        Outcome outcome = outcome(entry, ImmutableMap.of());
        assertThat(outcome.ranks().orElseThrow().length()).isEqualTo(4);
        assertThat(outcome.ranks().orElseThrow().contains(1)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("weightings")
    void everyWeightingWithoutRequiredParametersWeighs(Entry<Weigher> entry) {
        Arguments arguments = Arguments.of(entry, ImmutableMap.of(), MATRIX.width());
        assertThat(entry.make(arguments).weigh(MATRIX).weights().size()).isEqualTo(3);
    }

    private static Outcome outcome(Entry<Ranker> entry, ImmutableMap<String, Object> given) {
        return entry.make(Arguments.of(entry, given, MATRIX.width())).rank(MATRIX, WEIGHTS);
    }

    @ParameterizedTest
    @CsvSource({"promethee2, promethee_ii", "PROMETHEE-II, promethee_ii", "electre1, electre_i", "Topsis, topsis"})
    void namesAreFoundWhateverTheirSpelling(String given, String name) {
        assertThat(MethodCatalogue.get().get(given).name()).isEqualTo(name);
    }

    @Test
    void unknownNamesListTheNearest() {
        assertThatThrownBy(() -> MethodCatalogue.get().get("topsys"))
                .isInstanceOf(DecisionException.class)
                .hasMessage("\"topsys\" is no ranking method\nMaybe one of: topsis.");
        assertThatThrownBy(() -> WeightingCatalogue.get().get("entropie")).hasMessageContaining("entropy");
        assertThatThrownBy(() -> NormalizationCatalogue.get().get("qqqqqqqqqqqqqq"))
                .hasMessageContaining("vector");
    }

    @Test
    void nearnessCountsLettersToInsertDeleteReplaceOrSwap() {
        assertThat(Names.distance("abcd", "abdc")).isEqualTo(1);
        assertThat(Names.distance("", "abc")).isEqualTo(3);
        assertThat(Names.distance("kitten", "sitting")).isEqualTo(3);
    }

    private static void assertFault(String method, ImmutableMap<String, Object> given, String... said) {
        Entry<Ranker> entry = MethodCatalogue.get().get(method);
        assertThatThrownBy(() -> entry.make(Arguments.of(entry, given, 3)))
                .isInstanceOf(DecisionException.class)
                .message()
                .contains(said)
                .contains("Maybe ");
    }

    @Test
    void argumentsAtFaultAreNamedWithWhatTheyMustBe() {
        assertFault("vikor", ImmutableMap.of("w", 0.5), "vikor has no parameter \"w\"", "v");
        assertFault("edas", ImmutableMap.of("v", 0.5), "no parameter \"v\"", "leave it out");
        assertFault("vikor", ImmutableMap.of("v", "half"), "\"v\" of vikor", "a finite number", "\"half\"");
        assertFault("topsis", ImmutableMap.of("normalization", "vektor"), "\"vektor\"", "vector");
        assertFault("topsis", ImmutableMap.of("normalization", 3.0), "a word", "3.0");
        assertFault("comet", ImmutableMap.of(), "comet needs the parameter \"characteristic_values\"");
        assertFault("spotis", ImmutableMap.of("bounds", ImmutableList.of(1.0)), "3 in all", "there are 1");
        ImmutableList<Double> one = ImmutableList.of(1.0);
        assertFault("spotis", ImmutableMap.of("bounds", ImmutableList.of(one, one, one)), "pairs", "[1.0]");
        assertFault("spotis", ImmutableMap.of("esp", ImmutableList.of(1.0, 2.0, 3.0)), "needs \"bounds\"");
        assertFault("electre_tri_b", ImmutableMap.of("profiles", ImmutableList.of(one)), "row 0 has 1");
        assertFault("promethee_ii", ImmutableMap.of("q", true), "\"q\" of promethee_ii", "true");
        ImmutableList<String> mixed = ImmutableList.of("usual", "linear", "usual");
        assertFault("promethee_ii", ImmutableMap.of("preference", mixed), "thresholds must be given", "\"q\"");
    }

    @Test
    void aRangeThatTheMethodChecksIsNamedToo() {
        Entry<Ranker> entry = MethodCatalogue.get().get("vikor");
        assertThatThrownBy(() -> outcome(entry, ImmutableMap.of("v", 2.0)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("2.0");
    }

    @Test
    void allFaultsOfArgumentsAreNamedAtOnce() {
        Entry<Ranker> entry = MethodCatalogue.get().get("electre_i");
        assertThatThrownBy(() -> Arguments.of(entry, ImmutableMap.of("c_hat", "x", "d_hat", "y", "e_hat", 1.0), 3))
                .hasMessageContaining("c_hat")
                .hasMessageContaining("d_hat")
                .hasMessageContaining("e_hat");
    }

    @Test
    void oneNumberStandsForAllCriteria() {
        Entry<Ranker> entry = MethodCatalogue.get().get("promethee_ii");
        Arguments arguments = Arguments.of(entry, ImmutableMap.of("preference", "linear", "q", 1.0, "p", 4.0), 3);
        assertThat(arguments.numbers("q").asList()).containsExactly(1.0, 1.0, 1.0);
        assertThat(arguments.words("preference")).containsExactly("linear", "linear", "linear");
    }

    @Test
    void preferencesOfSeveralShapesActEachOnItsCriterion() {
        Entry<Ranker> entry = MethodCatalogue.get().get("promethee_ii");
        ImmutableList<Double> q = ImmutableList.of(0.0, 1.0, 1.0);
        ImmutableList<String> shapes = ImmutableList.of("vshape", "linear", "linear");
        Outcome mixed = outcome(entry, ImmutableMap.of("preference", shapes, "q", q, "p", 4.0));
        assertThat(mixed.scores())
                // A vshape is linear with q 0.
                .isEqualTo(outcome(entry, ImmutableMap.of("preference", "linear", "q", q, "p", 4.0))
                        .scores())
                .isNotEqualTo(outcome(entry, ImmutableMap.of("preference", "linear", "q", 1.0, "p", 4.0))
                        .scores());
    }

    @Test
    void comparisonsWithGapsAreJudgedByTheSideThatIsGiven() {
        Entry<Weigher> ahp = WeightingCatalogue.get().get("ahp");
        ImmutableList<Object> rows = ImmutableList.of(
                ImmutableList.of(1.0, PlainNull.NULL, PlainNull.NULL),
                ImmutableList.of(0.5, 1.0, 2.0),
                ImmutableList.of(PlainNull.NULL, PlainNull.NULL, 1.0));
        Arguments arguments = Arguments.of(ahp, ImmutableMap.of("pairwise", rows), 3);
        // 2:1 and 2:1 along a chain is 4:2:1.
        assertThat(ahp.make(arguments).weigh(MATRIX).weights().values().asList())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1)
                .containsExactly(4 / 7.0, 2 / 7.0, 1 / 7.0);
    }

    @Test
    void couplingGroupsCriteriaByTheNameOfTheirSubsystem() {
        ImmutableList<String> subsystems = ImmutableList.of("economy", "environment", "economy");
        Outcome outcome = outcome(MethodCatalogue.get().get("coupling"), ImmutableMap.of("subsystems", subsystems));
        assertThat(outcome.details()).containsKeys("U", "C", "T");
    }
}
