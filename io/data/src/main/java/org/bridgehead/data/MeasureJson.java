package org.bridgehead.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Theme;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The measure tree. Actions and other facts stand in two lists; {@code seq} is the place of each in the measure's one
 * list. Where a file has no {@code seq}, the order of the text counts, actions first.
 */
final class MeasureJson {

    private final EvidenceJson evidence;
    private final FactWriter writer;
    private final FactReader reader;

    MeasureJson(EvidenceJson evidence) {
        this.evidence = evidence;
        this.writer = new FactWriter(evidence);
        this.reader = new FactReader(evidence);
    }

    ObjectNode write(Measure measure) {
        ObjectNode object = JsonNodeFactory.instance
                .objectNode()
                .put("id", measure.id().value())
                .put("marker", measure.marker().orElse(null));
        object.set("heading", evidence.object(measure.heading()));
        evidence.put(object, measure.body());
        object.put("theme", measure.theme().code());
        ArrayNode domains = object.putArray("domains");
        measure.domains().forEach(domain -> domains.add(domain.code()));
        object.set("actions", facts(measure.facts(), true));
        ArrayNode outcomes = object.putArray("outcomes");
        measure.outcomes().forEach(outcome -> outcomes.add(evidence.object(outcome)));
        object.set("facts", facts(measure.facts(), false));
        ArrayNode children = object.putArray("children");
        measure.children().forEach(child -> children.add(write(child)));
        return object;
    }

    /** The actions, or all that are none, each with its place among all. */
    private ArrayNode facts(List<Fact> facts, boolean actions) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fact instanceof Action == actions) {
                array.add((fact instanceof Action action ? writer.action(action) : fact.accept(writer)).put("seq", i));
            }
        }
        return array;
    }

    Measure read(JsonCursor at) {
        Measure.Builder measure = Measure.builder(
                        MeasureId.of(at.text("id")), evidence.read(at, "heading"), at.code("theme", Theme.class))
                .body(evidence.read(at))
                .domains(ImmutableSet.copyOf(at.list("domains", d -> d.code(Domain.class))))
                .facts(readFacts(at))
                .outcomes(at.list("outcomes", evidence::read))
                .children(at.list("children", this::read));
        at.optionalText("marker").ifPresent(measure::marker);
        return measure.build();
    }

    private record Placed(Fact fact, int seq) {}

    private ImmutableList<Fact> readFacts(JsonCursor at) {
        List<Placed> placed = new ArrayList<>();
        placed.addAll(at.list("actions", a -> placed(a, reader.action(a))));
        placed.addAll(at.list("facts", f -> placed(f, reader.fact(f))));
        placed.sort(Comparator.comparingInt(Placed::seq));
        return placed.stream().map(Placed::fact).collect(ImmutableList.toImmutableList());
    }

    private static Placed placed(JsonCursor at, Fact fact) {
        return new Placed(
                fact, at.optionalInteger("seq").orElse(fact.evidence().cover().start()));
    }
}
