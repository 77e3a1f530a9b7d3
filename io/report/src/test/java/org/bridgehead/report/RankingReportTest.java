package org.bridgehead.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bridgehead.data.problem.ProblemReader;
import org.bridgehead.data.problem.Solved;
import org.bridgehead.scoring.rubric.Language;
import org.junit.jupiter.api.Test;

/** Rankings of any problem as a table for people, as CSV and as Markdown. */
class RankingReportTest {

    private static final String PROBLEM = """
            {"id":"sites","alternatives":["甲地","B, \\"b\\"","C"],"criteria":[\
            {"id":"收益","direction":"benefit","weight":0.6},{"id":"price","direction":"cost","weight":0.4}],\
            "values":[[10,4],[20,6],[20,6]],"method":{"name":"%s"}}
            {"id":"wide","alternatives":["P","Q"],"criteria":[{"id":"x","direction":"benefit","weight":1}],\
            "values":[[1],[9]],"method":{"name":"topsis"}}
            """;

    private static final String SPREAD = PROBLEM.replace("[20,6]]", "[20,8]]");

    private static List<Solved> solved(String text) {
        return ProblemReader.read("problem", text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(reading -> Solved.by(reading, UnaryOperator.identity()))
                .toList();
    }

    private static List<Solved> byAll(String text) {
        return ProblemReader.read("problem", text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(reading -> Solved.byAll(reading, UnaryOperator.identity()))
                .toList();
    }

    private static String wsm(String problem) {
        return problem.formatted("wsm");
    }

    @Test
    void aTableForPeopleStandsInBothLanguagesWithinItsWidth() {
        for (Language language : Language.values()) {
            String text = new RankingText(language, 80).render(solved(wsm(SPREAD)));
            assertThat(text).contains("sites", "甲地", "C", "wide", "topsis", "0.6");
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void csvQuotesNamesAndKeepsTiesTogether() {
        String csv = RankingCsv.render(solved(wsm(PROBLEM)));
        assertThat(csv).contains("\"B, \"\"b\"\"\"", "甲地");
        assertThat(csv.lines().filter(line -> line.startsWith("sites"))).hasSize(3);
        assertThat(csv.lines().filter(line -> line.startsWith("wide"))).hasSize(2);
    }

    @Test
    void markdownHasATableOfAlternatives() {
        for (Language language : Language.values()) {
            String text = new RankingMarkdown(language).render(solved(PROBLEM.formatted("vikor")));
            assertThat(text).contains("sites", "| 甲地 |", "|---", "vikor");
        }
    }

    @Test
    void allMethodsStandSideBySideWithTheirAgreementAndRefusals() {
        String zero = wsm(SPREAD).replace("[10,4]", "[0,4]");
        for (Language language : Language.values()) {
            assertThat(new RankingMarkdown(language).render(byAll(zero))).contains("topsis", "marcos", "vikor", "甲地");
            assertThat(new RankingText(language, 100).render(byAll(zero))).contains("topsis", "marcos", "甲地");
        }
        assertThat(RankingCsv.render(byAll(zero))).contains("topsis", "vikor");
    }

    @Test
    void aProblemAtFaultLeavesTheOthersStanding() {
        String faulty = wsm(PROBLEM).replace("[20,6]]", "[20,\"x\"]]");
        String text = new RankingText(Language.EN, 80).render(solved(faulty));
        assertThat(text).contains("wide", "topsis").doesNotContain("Exception");
        assertThat(new RankingMarkdown(Language.ZH).render(solved(faulty))).contains("wide");
    }

    @Test
    void figuresAreShortButKeepTheirMagnitude() {
        assertThat(RankingFigures.figure(0.5)).isEqualTo("0.5");
        assertThat(RankingFigures.figure(1.0 / 3)).startsWith("0.3333").hasSizeLessThan(10);
        assertThat(RankingFigures.figure(0)).isEqualTo("0");
        assertThat(Double.parseDouble(RankingFigures.figure(1.5e-30))).isEqualTo(1.5e-30);
        assertThat(Double.parseDouble(RankingFigures.figure(-2.5e40))).isEqualTo(-2.5e40);
    }
}
