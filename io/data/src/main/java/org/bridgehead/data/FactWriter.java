package org.bridgehead.data;

import java.util.Optional;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Carrier;
import org.bridgehead.core.fact.ChainLink;
import org.bridgehead.core.fact.CooperationForm;
import org.bridgehead.core.fact.Counterpart;
import org.bridgehead.core.fact.Dependency;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.fact.FactVisitor;
import org.bridgehead.core.fact.IndustryMention;
import org.bridgehead.core.fact.Institution;
import org.bridgehead.core.fact.Instrument;
import org.bridgehead.core.fact.InterestSharing;
import org.bridgehead.core.fact.JointGovernance;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.fact.Resource;
import org.bridgehead.core.fact.Responsibility;
import org.bridgehead.core.fact.Timing;
import org.bridgehead.core.fact.TransportLink;
import org.bridgehead.core.industry.Industry;
import org.bridgehead.core.industry.IndustryCode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes facts: {@code kind}, {@code text}, {@code spans} and what the kind holds. */
final class FactWriter implements FactVisitor<ObjectNode> {

    private final EvidenceJson evidence;

    FactWriter(EvidenceJson evidence) {
        this.evidence = evidence;
    }

    private ObjectNode start(Fact fact) {
        ObjectNode object =
                JsonNodeFactory.instance.objectNode().put("kind", fact.kind().code());
        return evidence.put(object, fact.evidence());
    }

    /** Writes an action without its kind, for the list that holds nothing else. */
    ObjectNode action(Action fact) {
        return evidence.object(fact.evidence()).setAll(held(fact));
    }

    private static ObjectNode held(Action fact) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("commitment", fact.commitment().level())
                .put("verb", fact.verb().orElse(null))
                .put("rung", fact.rung().code())
                .put("consent", fact.consent().code())
                .put("specificity", fact.specificity().code())
                .put("lead", fact.lead());
    }

    @Override
    public ObjectNode visit(Action fact) {
        return start(fact).setAll(held(fact));
    }

    @Override
    public ObjectNode visit(Counterpart fact) {
        return start(fact).put("name", fact.name()).put("level", fact.level().code());
    }

    @Override
    public ObjectNode visit(CooperationForm fact) {
        return start(fact).put("level", fact.level().code());
    }

    @Override
    public ObjectNode visit(InterestSharing fact) {
        return start(fact).put("level", fact.level().code());
    }

    @Override
    public ObjectNode visit(JointGovernance fact) {
        return start(fact).put("level", fact.level().code());
    }

    @Override
    public ObjectNode visit(IndustryMention fact) {
        ObjectNode object = start(fact);
        object.set("industry", industry(fact.industry()));
        Optional<ObjectNode> division = fact.division().map(FactWriter::industry);
        if (division.isPresent()) {
            object.set("division", division.get());
        } else {
            object.putNull("division");
        }
        return object;
    }

    private static ObjectNode industry(Industry industry) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", industry.code().value())
                .put("name", industry.name())
                .put("granularity", industry.granularity().code())
                .put("parent", industry.parent().map(IndustryCode::value).orElse(null))
                .put("supporting", industry.supporting());
    }

    @Override
    public ObjectNode visit(ChainLink fact) {
        return start(fact).put("stage", fact.stage().code());
    }

    @Override
    public ObjectNode visit(Carrier fact) {
        return start(fact).put("name", fact.name()).put("level", fact.level().code());
    }

    @Override
    public ObjectNode visit(TransportLink fact) {
        return start(fact).put("name", fact.name()).put("mode", fact.mode().code());
    }

    @Override
    public ObjectNode visit(Institution fact) {
        return start(fact).put("name", fact.name());
    }

    @Override
    public ObjectNode visit(Responsibility fact) {
        return start(fact)
                .put("name", fact.name())
                .put("level", fact.level().code())
                .put("role", fact.role().code());
    }

    @Override
    public ObjectNode visit(Timing fact) {
        return start(fact).put("level", fact.level().code());
    }

    @Override
    public ObjectNode visit(Resource fact) {
        return start(fact).put("level", fact.level().code());
    }

    @Override
    public ObjectNode visit(Dependency fact) {
        return start(fact).put("level", fact.level().code());
    }

    @Override
    public ObjectNode visit(Instrument fact) {
        return start(fact).put("instrument", fact.instrument().code());
    }

    @Override
    public ObjectNode visit(Quantity fact) {
        return QuantityJson.put(start(fact), fact);
    }
}
