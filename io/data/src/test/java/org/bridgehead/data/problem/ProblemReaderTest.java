package org.bridgehead.data.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemReaderTest {

    private static final String ONE = """
            {"id":"p","alternatives":["A","B"],"criteria":[{"id":"C1","direction":"benefit","weight":0.3},\
            {"id":"C2","direction":"cost","weight":0.7}],"values":[[1,2],[3,4]],"method":{"name":"wsm"}}
            """;
    private static final String CSV = "方案,收益,价格\n方向,效益,成本\n权重,0.3,0.7\nA,1,2\nB,3,4\n";

    private static List<Reading> read(String text) {
        return ProblemReader.read("problem", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String solved(Reading reading) {
        return AnswerJson.line(Solver.solve(reading.problem().orElseThrow()));
    }

    @Test
    void oneObjectAnArrayAndLinesHoldProblems() {
        assertThat(read(ONE)).hasSize(1);
        assertThat(read("[" + ONE + "," + ONE + "]")).hasSize(2);
        assertThat(read(ONE + ONE + ONE)).hasSize(3);
        assertThat(solved(read(ONE).get(0)))
                .contains("\"id\":\"p\"", "\"method\":\"wsm\"", "\"direction\":\"higher\"", "\"scores\":[0.7,0.3]")
                .contains("\"ranks\":[1,2]", "\"groups\":[[0],[1]]");
    }

    @Test
    void aTableIsAProblemInAnyOfItsEncodings() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            List<Reading> readings = ProblemReader.read("t.csv", CSV.getBytes(charset));
            assertThat(readings).hasSize(1);
            assertThat(readings.get(0).faults()).isEmpty();
            Problem problem = readings.get(0).problem().orElseThrow();
            assertThat(problem.alternative(1)).isEqualTo("B");
            assertThat(solved(readings.get(0))).contains("\"weights\":[0.3,0.7]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edas",
                "mabac",
                "mairca",
                "codas",
                "cocoso",
                "marcos",
                "probid",
                "wpm",
                "topsis",
                "vikor",
                "waspas",
                "moora",
                "moora_refpoint",
                "multimoora",
                "copras",
                "aras",
                "promethee_ii",
                "promethee_i"
            })
    void everyMethodAnswersByItsName(String method) {
        String three = ONE.replace("\"A\",\"B\"", "\"A\",\"B\",\"C\"")
                .replace("[3,4]]", "[3,4],[2,1]]")
                .replace("wsm", method);
        assertThat(solved(read(three).get(0))).contains("\"scores\":[", "\"ranks\":[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "equal",
                "entropy",
                "critic",
                "std",
                "variance",
                "gini",
                "merec",
                "cilos",
                "idocriw",
                "angle",
                "lopcow",
                "cv"
            })
    void everyWeightingAnswersByItsName(String weighting) {
        String line = ONE.replace("\"method\"", "\"weighting\":{\"name\":\"" + weighting + "\"},\"method\"");
        assertThat(solved(read(line).get(0))).contains("\"weights\":[").doesNotContain("NaN");
    }

    @Test
    void faultsNameThePlaceAndLeaveTheOthersAlone() {
        List<Reading> readings =
                read(ONE + "{broken\n" + ONE.replace("[3,4]", "[3,\"x\"]") + ONE.replace("wsm", "wsn"));
        assertThat(readings).hasSize(4);
        assertThat(readings.get(0).faults()).isEmpty();
        assertThat(readings.get(1).faults()).isNotEmpty();
        assertThat(AnswerJson.line(readings.get(2).id(), readings.get(2).faults()))
                .contains("\"error\"", "\"row\":1", "\"column\":1");
        Problem unknown = readings.get(3).problem().orElseThrow();
        assertThatThrownBy(() -> Solver.solve(unknown))
                .hasMessageContaining("wsn")
                .hasMessageContaining("wsm");
    }

    @Test
    void allMethodsStandSideBySide() {
        String line = AnswerJson.line(Panorama.of(read(ONE).get(0).problem().orElseThrow()));
        assertThat(line).contains("\"topsis\"", "\"vikor\"", "\"edas\"", "\"spearman\":[[1");
    }

    @Test
    void missingValuesFollowTheirPolicyOrAreNamed() {
        String gap = ONE.replace("[3,4]", "[3,null]");
        Problem open = read(gap).get(0).problem().orElseThrow();
        assertThatThrownBy(() -> Solver.solve(open)).isInstanceOf(IllegalArgumentException.class);
        for (String policy : List.of("drop_criterion", "pessimistic", "optimistic")) {
            String line = gap.replace("\"method\"", "\"missing\":\"" + policy + "\",\"method\"");
            assertThat(solved(read(line).get(0))).contains("\"scores\":[");
        }
        read(ONE.replace("benefit", "upwards"))
                .forEach(reading -> assertThat(reading.faults()).isNotEmpty());
        read(ONE.replace("[[1,2],[3,4]]", "[[1,2],[3]]"))
                .forEach(reading -> assertThat(reading.faults()).isNotEmpty());
    }
}
