package org.bridgehead.data;

import java.util.Random;
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

/** Makes facts of any kind. */
final class RandomFact {

    private final Random random;
    private final RandomDossier parts;

    RandomFact(Random random, RandomDossier parts) {
        this.random = random;
        this.parts = parts;
    }

    Fact fact() {
        FactKind kind = parts.one(FactKind.class);
        Evidence at = parts.evidence();
        return switch (kind) {
            case ACTION -> action(at);
            case COUNTERPART -> new Counterpart(at, parts.word(), parts.one(CounterpartLevel.class));
            case COOPERATION_FORM -> new CooperationForm(at, parts.one(CooperationLevel.class));
            case INTEREST_SHARING -> new InterestSharing(at, parts.one(SharingLevel.class));
            case JOINT_GOVERNANCE -> new JointGovernance(at, parts.one(GovernanceLevel.class));
            case INDUSTRY -> new IndustryMention(at, industry(), parts.maybe(this::industry));
            case CHAIN_LINK -> new ChainLink(at, parts.one(ChainStage.class));
            case CARRIER -> new Carrier(at, parts.word(), parts.one(CarrierLevel.class));
            case TRANSPORT -> new TransportLink(at, parts.word(), parts.one(TransportMode.class));
            case INSTITUTION -> new Institution(at, parts.word());
            case RESPONSIBLE ->
                new Responsibility(
                        at, parts.word(), parts.one(ResponsibilityLevel.class), parts.one(ResponsibilityRole.class));
            case TIMING -> new Timing(at, parts.one(TimingLevel.class));
            case RESOURCE -> new Resource(at, parts.one(ResourceLevel.class));
            case DEPENDENCY -> new Dependency(at, parts.one(DependencyLevel.class));
            case INSTRUMENT -> new Instrument(at, parts.one(InstrumentKind.class));
            case QUANTITY -> parts.quantity();
        };
    }

    private Action action(Evidence at) {
        return new Action(
                at,
                parts.maybe(parts::word),
                parts.one(Commitment.class),
                parts.one(IntegrationRung.class),
                parts.one(Consent.class),
                parts.one(Specificity.class),
                random.nextBoolean());
    }

    private Industry industry() {
        return new Industry(
                IndustryCode.of("C" + random.nextInt(99)),
                parts.word(),
                parts.one(Granularity.class),
                parts.maybe(() -> IndustryCode.of("上" + parts.word())),
                random.nextBoolean());
    }
}
