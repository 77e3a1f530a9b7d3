package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.data.Fault;
import org.bridgehead.data.plain.PlainJson;

/** Evaluations as JSON of the format {@code bridgehead/evaluation/1}. */
public final class EvaluationJson {

    /** The format's name. */
    public static final String SCHEMA = "bridgehead/evaluation/1";

    private static final String CONTRASTS = "bridgehead/evaluation-contrast/1";

    private EvaluationJson() {}

    /** Returns the figures over all texts, of each shape and of each text, on one line. */
    public static String write(EvaluationSet set, String lexicon) {
        Map<String, Object> byShape = new LinkedHashMap<>();
        set.byShape().forEach((shape, evaluation) -> byShape.put(shape, figures(evaluation, false)));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", SCHEMA);
        root.put("lexicon", Map.of("version", lexicon));
        root.put("pooled", figures(set.pooled(), false));
        root.put("byShape", byShape);
        root.put("texts", set.texts().stream().map(EvaluationJson::text).collect(ImmutableList.toImmutableList()));
        root.put("faults", set.faults().stream().map(EvaluationJson::fault).collect(ImmutableList.toImmutableList()));
        return PlainJson.print(root);
    }

    /** Returns contrasts in the format {@code bridgehead/evaluation-contrast/1}, on one line. */
    public static String write(List<Contrast> contrasts, String lexicon, List<Fault> faults) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", CONTRASTS);
        root.put("lexicon", Map.of("version", lexicon));
        root.put("contrasts", contrasts.stream().map(EvaluationJson::contrast).toList());
        root.put("faults", faults.stream().map(EvaluationJson::fault).toList());
        return PlainJson.print(root);
    }

    private static Object contrast(Contrast contrast) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", contrast.name());
        fields.put("usual", figures(contrast.usual(), false));
        fields.put("changed", figures(contrast.changed(), true));
        fields.put("notes", contrast.notes());
        return fields;
    }

    private static Object text(EvaluationSet.Text text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", text.name());
        fields.put("shape", text.shape());
        fields.putAll(figures(text.evaluation(), true));
        return fields;
    }

    private static Object fault(Fault fault) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", fault.source());
        fields.put("message", fault.message());
        return fields;
    }

    private static Map<String, Object> figures(Evaluation evaluation, boolean slips) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        evaluation.scores().forEach(score -> kinds.put(score.kind().code(), score(score, slips)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("texts", evaluation.texts());
        fields.put("scores", kinds);
        return fields;
    }

    private static Map<String, Object> score(Score score, boolean slips) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("precision", score.precision());
        fields.put("recall", score.recall());
        fields.put("f1", score.f1());
        fields.put("annotated", score.annotated());
        fields.put("found", score.found());
        fields.put("right", score.right());
        if (slips) {
            fields.put("missed", slips(score, true));
            fields.put("extra", slips(score, false));
        }
        return fields;
    }

    private static List<Object> slips(Score score, boolean missed) {
        return score.slips().stream()
                .filter(slip -> slip.missed() == missed)
                .map(EvaluationJson::slip)
                .toList();
    }

    private static Object slip(Slip slip) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", slip.text());
        fields.put("start", slip.start());
        return fields;
    }
}
