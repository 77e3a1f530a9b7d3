package org.bridgehead.data.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bridgehead.data.plain.PlainJson;
import org.bridgehead.scoring.decision.DecisionException;
import org.junit.jupiter.api.Test;

class SolverTest {

    private static final String FIELDS = "\"alternatives\":[\"A\",\"B\",\"C\"],\"criteria\":["
            + "{\"id\":\"x\",\"direction\":\"benefit\",\"weight\":1},{\"id\":\"y\",\"direction\":\"cost\",\"weight\":3}],"
            + "\"values\":[[1,4],[2,null],[3,8]]";

    private static Problem problem(String text) {
        byte[] bytes = ("{\"id\":\"p\"," + text + "}").getBytes(StandardCharsets.UTF_8);
        return ProblemReader.read("p", bytes).get(0).problem().orElseThrow();
    }

    private static Problem gappy(String more) {
        return problem(FIELDS + more);
    }

    private static Problem complete(String more) {
        return problem(FIELDS.replace("null", "6") + more);
    }

    @Test
    void weightedSumOfMinMaxIsWhatAHandComputes() {
        Answer answer = Solver.solve(complete(",\"method\":\"wsm\""));
        // x: 0, 1/2, 1 weighs 1/4; y, a cost: 1, 1/2, 0 weighs 3/4.
        assertThat(answer.outcome().scores().orElseThrow().asList()).containsExactly(0.75, 0.5, 0.25);
        assertThat(answer.outcome().ranks().orElseThrow().asList()).containsExactly(1, 2, 3);
        assertThat(answer.weights().asList()).containsExactly(0.25, 0.75);
        assertThat(answer.advice()).singleElement().asString().contains("sum to 4.0");
    }

    @Test
    void problemWithoutMethodIsRankedByTopsisAndSaysSo() {
        Answer answer = Solver.solve(complete(""));
        assertThat(answer.method()).isEqualTo("topsis");
        assertThat(answer.advice()).anyMatch(advice -> advice.contains("no method is stated"));
    }

    @Test
    void missingValuesAreRejectedUnlessThePolicySaysOtherwise() {
        assertThatThrownBy(() -> Solver.solve(gappy(",\"method\":\"wsm\"")))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("B (row 1) on y (column 1) is missing")
                .hasMessageContaining("drop_criterion");
    }

    @Test
    void parametersOfADroppedCriterionGoWithIt() {
        String method = ",\"method\":{\"name\":\"promethee_ii\",\"preference\":\"linear\",\"q\":[0,9],\"p\":[2,9]}";
        Answer answer = Solver.solve(gappy(method + ",\"missing\":\"drop_criterion\""));
        // Differences 1 and 2 on x with q 0 and p 2: preferences 1/2 and 1; flows over two others.
        assertThat(answer.outcome().scores().orElseThrow().asList()).containsExactly(-0.75, 0.0, 0.75);
        assertThat(answer.weights().asList()).containsExactly(1.0, 0.0);
        assertThat(answer.advice()).anyMatch(advice -> advice.contains("y has no value for B"));
    }

    @Test
    void missingValuesMayBeTakenForTheWorstOrTheBest() {
        // B has 1/2 of x, which weighs 1/4, and of y nothing or all, which weighs 3/4.
        assertThat(score(gappy(",\"method\":\"wsm\",\"missing\":\"pessimistic\"")))
                .isEqualTo(0.125);
        assertThat(score(gappy(",\"method\":\"wsm\",\"missing\":\"optimistic\"")))
                .isEqualTo(0.875);
    }

    private static double score(Problem problem) {
        return Solver.solve(problem).outcome().scores().orElseThrow().get(1);
    }

    @Test
    void judgementsAreAboutAllCriteriaAlsoTheDropped() {
        String weighting = ",\"weighting\":{\"name\":\"ahp\",\"pairwise\":[[1,4],[0.25,1]]}";
        Answer whole = Solver.solve(complete(weighting));
        assertThat(whole.weights().get(0)).isCloseTo(0.8, within(1e-12));
        assertThat(whole.weighting()).containsKeys("CR", "lambda_max");
        Answer dropped = Solver.solve(gappy(weighting + ",\"missing\":\"drop_criterion\""));
        assertThat(dropped.weights().asList()).containsExactly(1.0, 0.0);
    }

    @Test
    void objectiveWeightingTakesThePlaceOfStatedWeights() {
        assertThat(Solver.solve(complete(",\"weighting\":\"equal\"")).weights().asList())
                .containsExactly(0.5, 0.5);
        assertThatThrownBy(() -> Solver.solve(complete(",\"weighting\":\"entrop\"")))
                .hasMessageContaining("entropy");
    }

    @Test
    void commandLineWinsOverTheProblem() {
        Problem problem = complete(",\"method\":{\"name\":\"promethee_ii\",\"q\":0.7},\"weighting\":\"equal\"");
        assertThat(problem.withMethod(Choice.of("promethee2"))
                        .method()
                        .orElseThrow()
                        .parameters())
                .containsEntry("q", 0.7);
        assertThat(problem.withMethod(Choice.of("edas")).method()).contains(Choice.of("edas"));
        Choice other = new Choice("promethee_ii", ImmutableMap.of("q", 0.1));
        assertThat(problem.withMethod(other).method()).contains(other);
        Problem weighted = problem.withWeights(ImmutableDoubleArray.of(0.2, 0.8));
        assertThat(Solver.solve(weighted).weights().asList()).containsExactly(0.2, 0.8);
        assertThat(problem.withWeighting(Choice.of("critic")).weighting()).contains(Choice.of("critic"));
    }

    @Test
    void allMethodsAnswerOrSayWhyNot() {
        Panorama panorama = Panorama.of(complete(",\"method\":{\"name\":\"vikor\",\"v\":0.7}"));
        List<Panorama.View> silent = panorama.views().stream()
                .filter(view -> view.outcome().isEmpty())
                .toList();
        assertThat(silent).extracting(Panorama.View::method).contains("spotis", "comet", "coupling");
        assertThat(silent).allSatisfy(view -> assertThat(view.faults()).isNotEmpty());
        Panorama.Agreement agreement = panorama.agreement().orElseThrow();
        assertThat(agreement.methods())
                .hasSize(panorama.views().size() - silent.size())
                .contains("wsm", "gra");
        for (int i = 0; i < agreement.methods().size(); i++) {
            assertThat(agreement.spearman().get(i).get(i).orElse(1.0)).isCloseTo(1.0, within(1e-12));
        }
    }

    @Test
    void problemsAtFaultKeepTheirPlace() {
        String lines =
                "{\"id\":\"p\"," + FIELDS + "}\n{\"id\":\"q\"}\n{\"id\":\"r\"," + FIELDS.replace("null", "6") + "}\n";
        List<? extends Map<?, ?>> written = ProblemReader.read("p", lines.getBytes(StandardCharsets.UTF_8)).stream()
                .map(reading -> AnswerJson.line(Solved.by(reading, problem -> problem)))
                .map(line -> (Map<?, ?>) PlainJson.parse(line))
                .toList();
        assertThat(written.stream().map(line -> (Object) line.get("id"))).containsExactly("p", "q", "r");
        assertThat(written.get(0).toString())
                .contains("is missing Maybe give the values", "row=1.0", "column=1.0")
                .doesNotContain("faults");
        assertThat(written.get(1).toString()).contains("error");
        assertThat(written.get(2).toString()).contains("scores", "ranks", "groups", "details", "weights");
    }

    @Test
    void scoresAreWrittenSoThatTheyParseBack() {
        Answer answer = Solver.solve(complete(""));
        Map<?, ?> line = (Map<?, ?>) PlainJson.parse(AnswerJson.line(answer));
        Object scores =
                ImmutableList.copyOf(answer.outcome().scores().orElseThrow().asList());
        assertThat((Object) line.get("scores")).isEqualTo(scores);
    }
}
