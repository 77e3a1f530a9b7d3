package org.bridgehead.report;

import java.util.List;
import org.bridgehead.data.catalogue.Outcome;
import org.bridgehead.data.plain.PlainJson;
import org.bridgehead.data.problem.Problem;
import org.bridgehead.data.problem.Solved;

/**
 * Answers to decision problems as a table (RFC 4180 with line feeds), a row for each alternative and method in the order of
 * the problem: {@code problem,method,alternative,score,rank}. Problems at fault and methods without an answer have no rows; a
 * score or rank that a method does not give is an empty cell. A score parses back to the same double.
 */
public final class RankingCsv {

    private RankingCsv() {}

    /** Returns the text; lines end with a line feed. */
    public static String render(List<Solved> solved) {
        StringBuilder text = new StringBuilder("problem,method,alternative,score,rank\n");
        for (Solved one : solved) {
            one.answer().ifPresent(answer -> rows(text, answer.problem(), answer.method(), answer.outcome()));
            one.panorama()
                    .ifPresent(panorama -> panorama.views()
                            .forEach(view -> view.outcome()
                                    .ifPresent(outcome -> rows(text, panorama.problem(), view.method(), outcome))));
        }
        return text.toString();
    }

    private static void rows(StringBuilder text, Problem problem, String method, Outcome outcome) {
        for (int row = 0; row < problem.cells().size(); row++) {
            int at = row;
            text.append(quoted(problem.id()))
                    .append(',')
                    .append(method)
                    .append(',')
                    .append(quoted(problem.alternative(row)))
                    .append(',')
                    .append(outcome.scores()
                            .map(s -> PlainJson.print(s.get(at)))
                            .orElse(""))
                    .append(',')
                    .append(outcome.ranks().map(r -> String.valueOf(r.get(at))).orElse(""))
                    .append('\n');
        }
    }

    /** A name that a spreadsheet would take for a formula is kept from being one. */
    private static String quoted(String name) {
        String safe = name.matches("[=+\\-@\t\r].*") ? "'" + name : name;
        return safe.matches("(?s).*[,\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
