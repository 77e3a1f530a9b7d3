package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.google.common.primitives.ImmutableDoubleArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each method answers to input on which libraries in use return NaN, infinities or a silent wrong order: a cell of {@code
 * degenerate.tsv} for each method and kind of input.
 *
 * <p>{@code order}: the alternatives rank 1 to 5 as listed; {@code order+advice}: so, and the constant criterion is named;
 * {@code top3}, {@code top3+advice}: likewise for the first three, for PROBID, in which distance from the average counts for an
 * alternative and puts the last before the fourth; {@code tie}: all rank 1; {@code error}: a decision exception that names the place and gives advice, of a value by row and
 * column; {@code error-row}: one that names the row.
 *
 * <p>The right order needs no arithmetic: of the first four alternatives each dominates the next, and the fifth is far behind
 * the fourth on the benefits but a tenth of a unit ahead on the cost (so that it is not the worst on everything).
 */
class DegenerateBehaviourTest {

    private static final double[] TYPES = {1, 1, -1};
    private static final double[] WEIGHTS = {0.5, 0.3, 0.2};
    private static final double[][] ROWS = {{9, 9, 1}, {8, 7, 2}, {6, 5, 3}, {4, 3, 5}, {2, 1, 4.9}};

    private static final List<Bounds> SCALES = List.of(Bounds.of(0, 10), Bounds.of(-2, 10), Bounds.of(0, 6));
    private static final List<ImmutableDoubleArray> GRID = List.of(
            ImmutableDoubleArray.of(0, 5, 10), ImmutableDoubleArray.of(-2, 5, 10), ImmutableDoubleArray.of(0, 3, 6));

    private static final ImmutableMap<String, RankingMethod<?>> METHODS =
            ImmutableMap.<String, RankingMethod<?>>builder()
                    .put("wsm", RankingMethods.weightedSum(Normalizations.minMax()))
                    .put("wsm(sum)", RankingMethods.weightedSum(Normalizations.sum()))
                    .put("topsis", RankingMethods.topsis())
                    .put("topsis(minmax)", RankingMethods.topsis(Normalizations.minMax()))
                    .put("vikor", RankingMethods.vikor())
                    .put("wpm", RankingMethods.weightedProduct())
                    .put("cocoso", RankingMethods.cocoso())
                    .put("waspas", RankingMethods.waspas())
                    .put("moora", RankingMethods.moora())
                    .put("moora_refpoint", RankingMethods.mooraReferencePoint())
                    .put("multimoora", RankingMethods.multimoora())
                    .put("copras", RankingMethods.copras())
                    .put("aras", RankingMethods.aras())
                    .put("edas", RankingMethods.edas())
                    .put("mabac", RankingMethods.mabac())
                    .put("mairca", RankingMethods.mairca())
                    .put("codas", RankingMethods.codas())
                    .put("marcos", RankingMethods.marcos())
                    .put("probid", RankingMethods.probid())
                    .put("spotis", RankingMethods.spotis(SCALES))
                    .put("rim", RankingMethods.rim(SCALES))
                    .put("comet", RankingMethods.comet(GRID))
                    .buildOrThrow();

    /**
     * A bad input.
     *
     * @param places what an error must name
     */
    private record Input(List<double[]> rows, List<Double> weights, List<Double> types, List<String> places) {

        static Input of(String... places) {
            return new Input(List.of(ROWS), list(WEIGHTS), list(TYPES), List.of(places));
        }

        Input value(int row, int column, double value) {
            double[][] changed = Arrays.stream(ROWS).map(double[]::clone).toArray(double[][]::new);
            changed[row][column] = value;
            return new Input(List.of(changed), weights, types, places);
        }

        Input constant(int column) {
            double[][] changed = Arrays.stream(ROWS).map(double[]::clone).toArray(double[][]::new);
            Arrays.stream(changed).forEach(row -> row[column] = 7);
            return new Input(List.of(changed), weights, types, places);
        }

        Input rows(double[]... given) {
            return new Input(List.of(given), weights, types, places);
        }

        Input weights(double... given) {
            return new Input(rows, list(given), types, places);
        }

        Input types(double... given) {
            return new Input(rows, weights, list(given), places);
        }

        Ranking<?> rankedBy(RankingMethod<?> method) {
            DecisionMatrix matrix = DecisionMatrix.of(Criterion.ofTypes(array(types)), rows.toArray(double[][]::new));
            return method.rank(matrix, Weights.of(array(weights)));
        }

        private static List<Double> list(double[] values) {
            return Arrays.stream(values).boxed().toList();
        }

        private static double[] array(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    private static final ImmutableMap<String, Input> INPUTS = ImmutableMap.<String, Input>builder()
            .put("NaN in matrix", Input.of("row 1", "column 1", "NaN").value(1, 1, Double.NaN))
            .put("inf in matrix", Input.of("row 1", "column 1", "Infinity").value(1, 1, Double.POSITIVE_INFINITY))
            .put("constant criterion", Input.of().constant(1))
            .put("zero in cost column", Input.of("row 0", "column 2", "0.0").value(0, 2, 0))
            .put("negative value", Input.of("row 4", "column 1", "-1.0").value(4, 1, -1))
            .put("one zero weight", Input.of().weights(0, 0.6, 0.4))
            .put("all weights zero", Input.of("must sum to 1 but sum to 0.0").weights(0, 0, 0))
            .put("negative weight", Input.of("weight 1 ", "-0.2").weights(0.7, -0.2, 0.5))
            .put("weights sum to 2", Input.of("must sum to 1 but sum to 2.0").weights(1, 0.5, 0.5))
            .put("NaN weight", Input.of("weight 1 ", "NaN").weights(0.5, Double.NaN, 0.5))
            .put("single alternative", Input.of().rows(ROWS[0]))
            .put("types [2,0,1]", Input.of("column 0 is 2.0", "column 1 is 0.0").types(2, 0, 1))
            .put("wrong weight count", Input.of("3 in all, but there are 2").weights(0.5, 0.5))
            .put("identical alternatives", Input.of().rows(ROWS[1], ROWS[1], ROWS[1]))
            .buildOrThrow();

    @TestFactory
    Stream<DynamicTest> everyMethodAnswersOrNamesThePlace() {
        List<List<String>> table = table();
        List<String> kinds = table.get(0);
        return table.stream()
                .skip(1)
                .flatMap(line -> IntStream.range(1, line.size())
                        .mapToObj(at -> DynamicTest.dynamicTest(
                                line.get(0) + ": " + kinds.get(at) + " → " + line.get(at),
                                () -> check(line.get(0), kinds.get(at), line.get(at)))));
    }

    @Test
    void noMethodAndNoKindOfInputIsMissing() {
        List<List<String>> table = table();
        assertThat(table.get(0).subList(1, table.get(0).size())).containsExactlyElementsOf(INPUTS.keySet());
        assertThat(table.stream().skip(1).map(line -> line.get(0))).containsExactlyElementsOf(METHODS.keySet());
        assertThat(table).allSatisfy(line -> assertThat(line).hasSize(15));
    }

    @Test
    void weightsThatAreAllZeroCannotBeNormalizedEither() {
        assertThatThrownBy(() -> Weights.normalizing(0, 0, 0))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("all 3 are 0")
                .hasMessageContaining("\nMaybe");
    }

    private static void check(String name, String kind, String answer) {
        RankingMethod<?> method = lookUp(METHODS, name);
        Input input = lookUp(INPUTS, kind);
        switch (answer) {
            case "order", "order+advice" -> checkRanks(input.rankedBy(method), 5, answer);
            case "top3", "top3+advice" -> checkRanks(input.rankedBy(method), 3, answer);
            case "tie" -> assertThat(input.rankedBy(method).ranks().asList()).containsOnly(1);
            case "error" -> checkRefused(method, input, input.places());
            case "error-row" -> checkRefused(method, input, input.places().subList(0, 1));
            default -> throw new IllegalArgumentException(answer + " is no answer");
        }
    }

    private static void checkRanks(Ranking<?> ranking, int count, String answer) {
        assertThat(ranking.ranks().asList().subList(0, count))
                .isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
        if (answer.endsWith("+advice")) {
            assertThat(ranking.advice()).singleElement().asString().contains("criterion C2");
        }
    }

    private static void checkRefused(RankingMethod<?> method, Input input, List<String> places) {
        assertThat(places).isNotEmpty();
        assertThatThrownBy(() -> input.rankedBy(method))
                .isInstanceOf(DecisionException.class)
                .hasMessageContainingAll(places.toArray(CharSequence[]::new))
                .hasMessageContaining("\nMaybe");
    }

    private static <T> T lookUp(ImmutableMap<String, T> map, String key) {
        T found = map.get(key);
        if (found == null) {
            throw new IllegalArgumentException(key + " is unknown");
        }
        return found;
    }

    private static List<List<String>> table() {
        try {
            List<List<String>> table = new ArrayList<>();
            for (String line : Resources.readLines(
                    Resources.getResource(DegenerateBehaviourTest.class, "degenerate.tsv"), StandardCharsets.UTF_8)) {
                table.add(List.of(line.split("\t", -1)));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
