package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridgehead.data.catalogue.Outcome;
import org.bridgehead.data.plain.PlainJson;
import org.bridgehead.scoring.decision.DecisionException.Fault;
import org.bridgehead.scoring.decision.ScoreDirection;

/** Answers as JSON lines, which {@code docs/schema/ranking-1.schema.json} describes. */
public final class AnswerJson {

    private AnswerJson() {}

    /** Returns the line of what came of a problem, without line feed. */
    public static String line(Solved solved) {
        return solved.answer()
                .map(AnswerJson::line)
                .or(() -> solved.panorama().map(AnswerJson::line))
                .orElseGet(() -> line(solved.id(), solved.faults()));
    }

    /** Returns the line of an answer, without line feed. */
    public static String line(Answer answer) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", answer.problem().id());
        line.put("method", answer.method());
        putOutcome(line, answer.outcome(), answer.weights());
        if (!answer.weighting().isEmpty()) {
            line.put("weighting", answer.weighting());
        }
        answer.problem().alternatives().ifPresent(names -> line.put("alternatives", names));
        line.put("advice", oneLine(answer.advice()));
        return PlainJson.print(line);
    }

    private static void putOutcome(Map<String, Object> line, Outcome outcome, Object weights) {
        line.put("direction", outcome.direction().map(AnswerJson::word));
        line.put("weights", weights);
        putScores(line, outcome);
        line.put("details", outcome.details());
    }

    private static void putScores(Map<String, Object> line, Outcome outcome) {
        line.put("scores", outcome.scores());
        line.put("ranks", outcome.ranks());
        line.put("groups", outcome.groups().isEmpty() ? Optional.empty() : outcome.groups());
    }

    static String word(ScoreDirection direction) {
        return direction == ScoreDirection.HIGHER ? "higher" : "lower";
    }

    /** Returns the line of a problem at fault, without line feed. */
    public static String line(String id, List<Fault> faults) {
        return PlainJson.print(ImmutableMap.of("id", id, "error", error(faults)));
    }

    private static ImmutableMap<String, Object> error(List<Fault> faults) {
        ImmutableMap.Builder<String, Object> error =
                ImmutableMap.<String, Object>builder().putAll(fault(faults.get(0)));
        if (faults.size() > 1) {
            error.put("faults", faults.stream().map(AnswerJson::fault).toList());
        }
        return error.buildOrThrow();
    }

    private static ImmutableMap<String, Object> fault(Fault fault) {
        return ImmutableMap.of(
                "message", oneLine(fault.message()),
                "row", index(fault.row()),
                "column", index(fault.column()));
    }

    private static Optional<Integer> index(OptionalInt index) {
        return index.isPresent() ? Optional.of(index.getAsInt()) : Optional.empty();
    }

    private static ImmutableList<String> oneLine(List<String> sentences) {
        return sentences.stream().map(AnswerJson::oneLine).collect(ImmutableList.toImmutableList());
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Returns the line of a problem that all methods answered, without line feed. */
    public static String line(Panorama panorama) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", panorama.problem().id());
        line.put("weights", panorama.weights());
        line.put("methods", panorama.views().stream().map(AnswerJson::view).toList());
        line.put("agreement", panorama.agreement().map(AnswerJson::agreement));
        panorama.problem().alternatives().ifPresent(names -> line.put("alternatives", names));
        line.put("advice", oneLine(panorama.advice()));
        return PlainJson.print(line);
    }

    private static Map<String, Object> view(Panorama.View view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("method", view.method());
        view.outcome().ifPresent(outcome -> {
            fields.put("direction", outcome.direction().map(AnswerJson::word));
            putScores(fields, outcome);
            fields.put("advice", oneLine(outcome.advice()));
        });
        if (view.outcome().isEmpty()) {
            fields.put("error", error(view.faults()));
        }
        return fields;
    }

    private static Map<String, Object> agreement(Panorama.Agreement agreement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("methods", agreement.methods());
        fields.put("spearman", agreement.spearman());
        fields.put("kendall_tau_b", agreement.kendall());
        return fields;
    }
}
