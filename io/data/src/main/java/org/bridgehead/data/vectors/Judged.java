package org.bridgehead.data.vectors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.scoring.decision.Ranking;
import org.bridgehead.scoring.elicit.AnalyticHierarchy;
import org.bridgehead.scoring.elicit.BestWorst;
import org.bridgehead.scoring.elicit.Elicitation;
import org.bridgehead.scoring.elicit.Elicitations;
import org.bridgehead.scoring.elicit.Elicited;
import org.bridgehead.scoring.elicit.PairwiseComparison;

/** Cases about judgements: AHP, the best–worst method and the direct procedures. */
final class Judged {

    private Judged() {}

    static boolean covers(VectorCase given) {
        return switch (given.method()) {
            case "weights_ahp", "ahp_hierarchy", "weights_bwm", "weights_bwm_nonlinear" -> true;
            case "weights_subjective" ->
                Elicitations.all().stream()
                        .anyMatch(elicitation ->
                                elicitation.name().equals(given.params().get("method")));
            default -> false;
        };
    }

    static Map<String, Object> compute(VectorCase given) {
        return switch (given.method()) {
            case "weights_ahp" ->
                fields(comparison(given.params()
                                .getOrDefault("pairwise", given.field("matrix").orElse("nothing")))
                        .priorities());
            case "ahp_hierarchy" -> hierarchy(given);
            case "weights_bwm" -> fields(bestWorst(given).elicit());
            case "weights_bwm_nonlinear" -> fields(bestWorst(given).nonlinear());
            default -> fields(direct(given));
        };
    }

    private static Map<String, Object> fields(Elicited elicited) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("weights", Plain.of(elicited.weights().values()));
        elicited.entries().forEach((name, value) -> fields.putIfAbsent(name, Plain.of(value)));
        return fields;
    }

    private static PairwiseComparison comparison(Object rows) {
        if (rows instanceof List<?> list) {
            return PairwiseComparison.of(
                    list.stream().map(row -> CaseInput.numbers("pairwise", row)).toArray(double[][]::new));
        }
        throw new IllegalArgumentException("a comparison must be a matrix but is " + rows);
    }

    private static Map<String, Object> hierarchy(VectorCase given) {
        Object criteria = given.params().getOrDefault("criteria", "nothing");
        Object alternatives = given.params().getOrDefault("alternatives", ImmutableList.of());
        if (!(alternatives instanceof List<?> list)) {
            throw new IllegalArgumentException("\"alternatives\" must be a list of matrices but is " + alternatives);
        }
        Ranking<?> ranking = AnalyticHierarchy.of(
                        comparison(criteria),
                        list.stream().map(Judged::comparison).toList())
                .rank();
        return ImmutableMap.of(
                "scores", Plain.of(ranking.scores()),
                "extra", Plain.of(ranking.details().entries()));
    }

    private static BestWorst bestWorst(VectorCase given) {
        return BestWorst.of(
                CaseInput.parameter(given, "best_to_others"), CaseInput.parameter(given, "others_to_worst"));
    }

    private static Elicited direct(VectorCase given) {
        Elicitation<?> elicitation =
                Elicitations.named(String.valueOf(given.params().get("method")));
        return elicitation.elicit(CaseInput.parameter(given, elicitation.parameter()));
    }
}
