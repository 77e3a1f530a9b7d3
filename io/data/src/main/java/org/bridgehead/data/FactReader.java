package org.bridgehead.data;

import java.util.Optional;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Carrier;
import org.bridgehead.core.fact.CarrierLevel;
import org.bridgehead.core.fact.ChainLink;
import org.bridgehead.core.fact.ChainStage;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Consent;
import org.bridgehead.core.fact.CooperationForm;
import org.bridgehead.core.fact.CooperationLevel;
import org.bridgehead.core.fact.Counterpart;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.core.fact.Dependency;
import org.bridgehead.core.fact.DependencyLevel;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.fact.FactKind;
import org.bridgehead.core.fact.GovernanceLevel;
import org.bridgehead.core.fact.IndustryMention;
import org.bridgehead.core.fact.Institution;
import org.bridgehead.core.fact.Instrument;
import org.bridgehead.core.fact.InstrumentKind;
import org.bridgehead.core.fact.IntegrationRung;
import org.bridgehead.core.fact.InterestSharing;
import org.bridgehead.core.fact.JointGovernance;
import org.bridgehead.core.fact.Resource;
import org.bridgehead.core.fact.ResourceLevel;
import org.bridgehead.core.fact.Responsibility;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.fact.ResponsibilityRole;
import org.bridgehead.core.fact.SharingLevel;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.core.fact.Timing;
import org.bridgehead.core.fact.TimingLevel;
import org.bridgehead.core.fact.TransportLink;
import org.bridgehead.core.fact.TransportMode;
import org.bridgehead.core.industry.Granularity;
import org.bridgehead.core.industry.Industry;
import org.bridgehead.core.industry.IndustryCode;
import org.bridgehead.core.text.Evidence;

/** Reads what {@link FactWriter} writes. What an action need not say is taken at its plainest. */
final class FactReader {

    private static final Industry STAND_IN = Industry.of("?", "?", Granularity.UMBRELLA);

    private final EvidenceJson evidence;

    FactReader(EvidenceJson evidence) {
        this.evidence = evidence;
    }

    Fact fact(JsonCursor at) {
        FactKind kind = at.code("kind", FactKind.class);
        Evidence quote = evidence.read(at);
        return switch (kind) {
            case ACTION -> action(at);
            case COUNTERPART -> new Counterpart(quote, at.text("name"), at.code("level", CounterpartLevel.class));
            case COOPERATION_FORM -> new CooperationForm(quote, at.code("level", CooperationLevel.class));
            case INTEREST_SHARING -> new InterestSharing(quote, at.code("level", SharingLevel.class));
            case JOINT_GOVERNANCE -> new JointGovernance(quote, at.code("level", GovernanceLevel.class));
            case INDUSTRY -> industry(at, quote);
            case CHAIN_LINK -> new ChainLink(quote, at.code("stage", ChainStage.class));
            case CARRIER -> new Carrier(quote, at.text("name"), at.code("level", CarrierLevel.class));
            case TRANSPORT -> new TransportLink(quote, at.text("name"), at.code("mode", TransportMode.class));
            case INSTITUTION -> new Institution(quote, at.text("name"));
            case RESPONSIBLE ->
                new Responsibility(
                        quote,
                        at.text("name"),
                        at.code("level", ResponsibilityLevel.class),
                        at.code("role", ResponsibilityRole.class));
            case TIMING -> new Timing(quote, at.code("level", TimingLevel.class));
            case RESOURCE -> new Resource(quote, at.code("level", ResourceLevel.class));
            case DEPENDENCY -> new Dependency(quote, at.code("level", DependencyLevel.class));
            case INSTRUMENT -> new Instrument(quote, at.code("instrument", InstrumentKind.class));
            case QUANTITY -> QuantityJson.read(at, quote);
        };
    }

    Action action(JsonCursor at) {
        return new Action(
                evidence.read(at),
                at.optionalText("verb"),
                commitment(at),
                at.optionalCode("rung", IntegrationRung.class).orElse(IntegrationRung.LOCAL),
                at.optionalCode("consent", Consent.class).orElse(Consent.OWN),
                at.optionalCode("specificity", Specificity.class).orElse(Specificity.ACTION),
                at.flag("lead", false));
    }

    private static Commitment commitment(JsonCursor at) {
        int level = at.integer("commitment");
        Commitment[] all = Commitment.values();
        if (level < 0 || level >= all.length) {
            at.fault("commitment", "must be a level from 0 to " + (all.length - 1) + " but is " + level);
            return Commitment.SLOGAN;
        }
        return all[level];
    }

    private static IndustryMention industry(JsonCursor at, Evidence quote) {
        Optional<Industry> division = at.optionalObject("division").flatMap(d -> d.build(FactReader::industry));
        return new IndustryMention(
                quote, at.object("industry").build(FactReader::industry).orElse(STAND_IN), division);
    }

    private static Industry industry(JsonCursor at) {
        return new Industry(
                IndustryCode.of(at.text("code")),
                at.text("name"),
                at.code("granularity", Granularity.class),
                at.optionalText("parent").map(IndustryCode::of),
                at.flag("supporting", false));
    }
}
