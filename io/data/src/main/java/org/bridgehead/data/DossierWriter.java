package org.bridgehead.data;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.Function;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.model.Author;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.Link;
import org.bridgehead.core.model.Mention;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.Repair;
import org.bridgehead.core.model.Role;
import org.bridgehead.core.model.Section;
import org.bridgehead.core.model.Status;
import org.bridgehead.core.model.Strength;
import org.bridgehead.core.place.City;
import org.bridgehead.core.place.CityId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Dossiers to trees of the format {@code bridgehead/dossiers/1}. */
final class DossierWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final EvidenceJson evidence;

    private DossierWriter(EvidenceJson evidence) {
        this.evidence = evidence;
    }

    static ObjectNode file(DossierFile file) {
        ObjectNode root = NODES.objectNode().put("schema", DossierJson.SCHEMA);
        root.putObject("lexicon").put("version", file.lexicon());
        // One dossier at a time becomes a tree, as it is printed: that of many is larger than all their texts.
        root.putPOJO("dossiers", Lists.transform(file.dossiers(), DossierWriter::dossier));
        root.set("faults", FaultJson.write(file.faults()));
        return root;
    }

    private static ObjectNode dossier(StoredDossier dossier) {
        return new DossierWriter(new EvidenceJson(dossier.source().id())).write(dossier);
    }

    private ObjectNode write(StoredDossier dossier) {
        Proposal proposal = dossier.proposal();
        ObjectNode object = head(dossier);
        object.set("sections", array(dossier.sections(), this::section));
        object.set("strengths", array(proposal.strengths(), this::strength));
        object.set("bottlenecks", array(proposal.bottlenecks(), this::bottleneck));
        object.set("measures", array(proposal.measures(), new MeasureJson(evidence)::write));
        FactWriter facts = new FactWriter(evidence);
        object.set("context", array(proposal.context(), fact -> fact.accept(facts)));
        object.set("links", array(dossier.links(), DossierWriter::link));
        object.set("mentions", array(dossier.mentions(), this::mention));
        object.set("quantities", array(dossier.quantities(), this::quantity));
        object.set("statuses", array(dossier.statuses(), this::status));
        object.set("repairs", array(dossier.repairs(), DossierWriter::repair));
        return object;
    }

    private ObjectNode head(StoredDossier dossier) {
        Proposal proposal = dossier.proposal();
        ObjectNode object = NODES.objectNode()
                .put("id", proposal.id().value())
                .put("name", proposal.name())
                .put("fragment", proposal.fragment());
        object.set("source", source(dossier.source()));
        object.set("spans", EvidenceJson.spans(dossier.spans()));
        object.set("title", proposal.title().<JsonNode>map(evidence::object).orElse(NODES.nullNode()));
        object.set("author", proposal.author().<JsonNode>map(this::author).orElse(NODES.nullNode()));
        object.put("date", proposal.date().orElse(null));
        object.put("hostCity", proposal.hostCity().map(City::name).orElse(null));
        object.set(
                "hostPlace",
                proposal.hostCity().<JsonNode>map(DossierWriter::place).orElse(NODES.nullNode()));
        object.set("partners", array(proposal.partners(), NODES::stringNode));
        return object;
    }

    private static <T> ArrayNode array(List<T> values, Function<T, JsonNode> write) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }

    private static ObjectNode source(SourceNote source) {
        return NODES.objectNode()
                .put("name", source.id().value())
                .put("sha256", source.sha256())
                .put("encoding", source.encoding())
                .put("format", source.format())
                .put("length", source.length());
    }

    private ObjectNode author(Author author) {
        return evidence.object(author.evidence())
                .put("organization", author.organization().orElse(null))
                .put("person", author.person().orElse(null));
    }

    private static ObjectNode place(City city) {
        return NODES.objectNode()
                .put("id", city.id().value())
                .put("name", city.name())
                .put("level", city.level().code())
                .put("parent", city.parent().map(CityId::value).orElse(null))
                .put("code", city.code().orElse(null));
    }

    private ObjectNode section(Section section) {
        ObjectNode object = NODES.objectNode().put("kind", section.kind().code());
        object.set("heading", section.heading().<JsonNode>map(evidence::object).orElse(NODES.nullNode()));
        object.set("spans", EvidenceJson.spans(section.spans()));
        return object;
    }

    private ObjectNode strength(Strength strength) {
        ObjectNode object = NODES.objectNode().put("id", strength.id().value());
        return evidence.put(object, strength.evidence())
                .put("theme", strength.theme().code());
    }

    private ObjectNode bottleneck(Bottleneck bottleneck) {
        ObjectNode object = NODES.objectNode().put("id", bottleneck.id().value());
        evidence.put(object, bottleneck.evidence())
                .put("theme", bottleneck.theme().code());
        object.set("parts", array(bottleneck.parts(), this::part));
        return object;
    }

    private ObjectNode part(Bottleneck.Part part) {
        return evidence.put(NODES.objectNode().put("id", part.id().value()), part.evidence());
    }

    private static ObjectNode link(Link link) {
        ObjectNode object =
                NODES.objectNode().put("bottleneck", link.bottleneck().value());
        object.set("measures", array(link.measures(), id -> NODES.stringNode(id.value())));
        return object;
    }

    private ObjectNode mention(Mention mention) {
        ObjectNode object = NODES.objectNode()
                .put("type", mention.type().code())
                .put("text", mention.evidence().quote())
                .put("name", mention.name());
        return evidence.putRange(object, mention.evidence())
                .put("role", mention.role().map(Role::code).orElse(null));
    }

    private ObjectNode quantity(Quantity quantity) {
        ObjectNode object = NODES.objectNode().put("text", quantity.evidence().quote());
        return evidence.putRange(QuantityJson.put(object, quantity), quantity.evidence());
    }

    private ObjectNode status(Status status) {
        ObjectNode object = NODES.objectNode()
                .put("text", status.evidence().quote())
                .put("status", status.kind().code())
                .put("target", status.target().orElse(null));
        return evidence.putRange(object, status.evidence());
    }

    private static ObjectNode repair(Repair repair) {
        ObjectNode object = NODES.objectNode().put("kind", repair.kind().code());
        object.set("spans", EvidenceJson.spans(repair.spans()));
        return object.put("note", repair.note());
    }
}
