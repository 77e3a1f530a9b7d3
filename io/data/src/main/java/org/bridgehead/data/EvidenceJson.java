package org.bridgehead.data;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.TextSpan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Evidence as {@code text} and {@code spans}, or as {@code text}, {@code start} and {@code end} where one span is the
 * rule. A document other than the file's own is named in {@code document}, spans beyond the one in {@code spans}.
 */
final class EvidenceJson {

    private static final Evidence STAND_IN = Evidence.stated(DocumentId.of("?"), "?");

    private final DocumentId document;

    EvidenceJson(DocumentId document) {
        this.document = document;
    }

    static ArrayNode spans(List<TextSpan> spans) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
        return array;
    }

    /** Returns an object of text and spans. */
    ObjectNode object(Evidence evidence) {
        return put(JsonNodeFactory.instance.objectNode(), evidence);
    }

    /** Adds text and spans. */
    ObjectNode put(ObjectNode object, Evidence evidence) {
        object.put("text", evidence.quote()).set("spans", spans(evidence.spans()));
        return named(object, evidence);
    }

    /** Adds start and end, and the spans between where there are several; the text is the caller's to put first. */
    ObjectNode putRange(ObjectNode object, Evidence evidence) {
        object.put("start", evidence.cover().start())
                .put("end", evidence.cover().end());
        if (evidence.spans().size() > 1) {
            object.set("spans", spans(evidence.spans()));
        }
        return named(object, evidence);
    }

    private ObjectNode named(ObjectNode object, Evidence evidence) {
        return evidence.document().equals(document)
                ? object
                : object.put("document", evidence.document().value());
    }

    /** Reads the evidence whose text and spans stand at {@code at}. */
    Evidence read(JsonCursor at) {
        return at.build(c -> new Evidence(document(c), c.list("spans", EvidenceJson::span), c.text("text")))
                .orElse(STAND_IN);
    }

    /** Reads the evidence that stands in an object of its own. */
    Evidence read(JsonCursor at, String field) {
        return at.object(field).build(this::read).orElse(STAND_IN);
    }

    /** Reads the evidence whose text, start and end stand at {@code at}. */
    Evidence readRange(JsonCursor at) {
        return at.build(c -> new Evidence(document(c), range(c), c.text("text")))
                .orElse(STAND_IN);
    }

    private static ImmutableList<TextSpan> range(JsonCursor at) {
        return at.has("spans")
                ? at.list("spans", EvidenceJson::span)
                : ImmutableList.of(TextSpan.of(at.integer("start"), at.integer("end")));
    }

    private DocumentId document(JsonCursor at) {
        return at.optionalText("document").map(DocumentId::of).orElse(document);
    }

    /** Reads a pair {@code [start, end]}. */
    static TextSpan span(JsonCursor at) {
        ImmutableList<Integer> ends = at.list(JsonCursor::integer);
        if (ends.size() != 2) {
            throw new IllegalArgumentException(
                    "a span must be a pair [start, end] but has " + ends.size() + " numbers");
        }
        return TextSpan.of(ends.get(0), ends.get(1));
    }
}
