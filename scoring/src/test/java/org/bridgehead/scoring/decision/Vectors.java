package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads the reference cases of a method from {@code vectors/<method>.tsv}.
 *
 * <p>A line is a dotted key and its values, separated by tabs; a matrix repeats its key once a row; {@code case} begins the
 * next case. Cases with {@code published} numbers come from papers.
 */
public final class Vectors {

    private Vectors() {}

    /** One case: its id and the rows of values under each key. */
    public record Case(String id, ImmutableListMultimap<String, ImmutableList<String>> values) {

        public boolean has(String key) {
            return values.containsKey(key);
        }

        public String text(String key) {
            return values.get(key).get(0).get(0);
        }

        public double number(String key) {
            return Double.parseDouble(text(key));
        }

        public double[] row(String key) {
            return rows(key)[0];
        }

        public double[][] rows(String key) {
            return values.get(key).stream()
                    .map(row -> row.stream().mapToDouble(Double::parseDouble).toArray())
                    .toArray(double[][]::new);
        }

        DecisionMatrix matrix() {
            return DecisionMatrix.of(Criterion.ofTypes(row("types")), rows("matrix"));
        }

        Weights weights() {
            return Weights.normalizing(row("weights"));
        }

        /** Tells whether the case has numbers to be met; otherwise it says what a good engine does. */
        boolean isDefined() {
            return !has("expected");
        }

        boolean isPublished() {
            return values.keySet().stream().anyMatch(key -> key.startsWith("published"));
        }

        /** Asserts scores, groups, ranks and intermediate values at the tolerance of the case. */
        void check(Ranking<?> ranking) {
            if (isPublished()) {
                checkPublished(ranking.scores());
                return;
            }
            checkClose("expected.scores", ranking.scores(), relative(), absolute());
            assertThat(ranking.ranks().asList()).as(id).isEqualTo(integers("expected.ranks.competition"));
            for (Map.Entry<String, Object> entry : ranking.details().entries().entrySet()) {
                String key = "expected.extra." + entry.getKey();
                if (has(key)) {
                    checkEntry(key, entry.getValue());
                }
            }
            assertThat(ranking.details().entries().keySet())
                    .as(id)
                    .containsAll(values.keySet().stream()
                            .filter(key -> key.startsWith("expected.extra."))
                            .map(key -> key.substring("expected.extra.".length()))
                            .toList());
        }

        /** Asserts weights at the tolerance of the case. */
        void checkWeights(Weights weights) {
            if (isPublished()) {
                checkClose("published.weights", weights.values(), 0, number("tolerance_abs"));
            } else {
                checkRow("expected.weights", weights);
            }
        }

        void checkRow(String key, Weights weights) {
            checkClose(key, weights.values(), relative(), absolute());
        }

        /** Asserts the scores that a paper prints. */
        void checkPublished(ImmutableDoubleArray scores) {
            checkClose("published.scores", scores, 0, number("tolerance_abs"));
        }

        private void checkEntry(String key, Object actual) {
            if (actual instanceof ImmutableDoubleArray numbers) {
                checkClose(key, numbers, relative(), absolute());
            } else if (actual instanceof ImmutableIntArray indices) {
                assertThat(indices.asList()).as(id + " " + key).isEqualTo(integers(key));
            } else {
                assertThat(actual).as(id + " " + key).hasToString(text(key));
            }
        }

        /** Asserts the rows of a normalized matrix at the tolerance of the case. */
        void checkRows(double[][] rows) {
            double[][] expected = rows("expected.matrix");
            assertThat(rows.length).as(id).isEqualTo(expected.length);
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    assertThat(rows[i][j])
                            .as(id + " row " + i + " column " + j)
                            .isCloseTo(expected[i][j], within(absolute() + relative() * Math.abs(expected[i][j])));
                }
            }
        }

        List<Integer> integers(String key) {
            return Arrays.stream(row(key)).mapToObj(value -> (int) value).toList();
        }

        private double relative() {
            return number(has("case_tolerance.rel") ? "case_tolerance.rel" : "tolerance.rel");
        }

        private double absolute() {
            return number(has("case_tolerance.abs") ? "case_tolerance.abs" : "tolerance.abs");
        }

        private void checkClose(String key, ImmutableDoubleArray actual, double relative, double absolute) {
            double[] expected = row(key);
            assertThat(actual.length()).as(id + " " + key).isEqualTo(expected.length);
            for (int i = 0; i < expected.length; i++) {
                assertThat(actual.get(i))
                        .as(id + " " + key + "[" + i + "]")
                        .isCloseTo(expected[i], within(absolute + relative * Math.abs(expected[i])));
            }
        }

        @Override
        public String toString() {
            return id;
        }
    }

    public static List<Case> of(String method) {
        List<Case> cases = new ArrayList<>();
        String id = "";
        ImmutableListMultimap.Builder<String, ImmutableList<String>> values = ImmutableListMultimap.builder();
        for (String line : lines(method)) {
            ImmutableList<String> cells = ImmutableList.copyOf(line.split("\t", -1));
            if (cells.get(0).equals("case")) {
                if (!id.isEmpty()) {
                    cases.add(new Case(id, values.build()));
                }
                id = cells.get(1);
                values = ImmutableListMultimap.builder();
            } else {
                values.put(cells.get(0), cells.subList(1, cells.size()));
            }
        }
        cases.add(new Case(id, values.build()));
        return cases;
    }

    private static List<String> lines(String method) {
        String name = "/org/bridgehead/scoring/vectors/" + method + ".tsv";
        try (InputStream in = Vectors.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no test resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
