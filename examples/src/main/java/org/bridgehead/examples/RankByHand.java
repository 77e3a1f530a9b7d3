package org.bridgehead.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Carrier;
import org.bridgehead.core.fact.CarrierLevel;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Consent;
import org.bridgehead.core.fact.Counterpart;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.core.fact.IndustryMention;
import org.bridgehead.core.fact.IntegrationRung;
import org.bridgehead.core.fact.Responsibility;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.fact.ResponsibilityRole;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.core.fact.Timing;
import org.bridgehead.core.fact.TimingLevel;
import org.bridgehead.core.industry.Granularity;
import org.bridgehead.core.industry.Industry;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.place.City;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.scoring.Comparison;
import org.bridgehead.scoring.ComparisonResult;

/**
 * Ranks two proposals that were never written down: their facts come from a meeting, as typed objects. Needs {@code core}
 * and {@code scoring} only.
 */
public final class RankByHand {

    private static final DocumentId MEETING = DocumentId.of("会议记录");
    private static final Industry PORT_MACHINERY = Industry.of("C3431", "港口机械", Granularity.SEGMENT);

    private RankByHand() {}

    /** Prints the ranking. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        rank().ranking()
                .forEach(p -> out.printf(
                        "%d  %.3f  %s%n", p.rank(), p.score(), p.proposal().name()));
    }

    /** Compares the two proposals. */
    public static ComparisonResult rank() {
        return Comparison.standard().compare(List.of(jointPark(), promotion()));
    }

    /** A proposal with a partner, a carrier, a body that acts and a year. */
    private static Proposal jointPark() {
        Evidence said = said("市经信局2028年前与对岸城市合建港口机械产业园，并统一准入标准");
        Action build = Action.of(said, "合建", Commitment.PLAN)
                .withRung(IntegrationRung.RULES)
                .withConsent(Consent.COUNTERPART)
                .withSpecificity(Specificity.OUTPUT)
                .inLead();
        Measure park = Measure.builder(MeasureId.of("A.1"), said, Theme.INDUSTRY)
                .domains(Set.of(Domain.INDUSTRY, Domain.OPENNESS_BUSINESS_RULES))
                .facts(
                        build,
                        new Counterpart(said, "舟山市", CounterpartLevel.CITY),
                        new Carrier(said, "港口机械产业园", CarrierLevel.THEMED),
                        new IndustryMention(said, PORT_MACHINERY, Optional.of(PORT_MACHINERY)),
                        new Responsibility(said, "市经信局", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.ACTOR),
                        new Timing(said, TimingLevel.YEAR))
                .build();
        return proposal("A", "合建港口机械产业园", park);
    }

    /** A proposal that only promises to make something known. */
    private static Proposal promotion() {
        Evidence said = said("适时加强港口形象的宣传推介");
        Measure talk = Measure.builder(MeasureId.of("B.1"), said, Theme.OPENNESS)
                .domains(Set.of(Domain.CULTURE_TOURISM))
                .facts(Action.of(said, "加强", Commitment.SLOGAN).withSpecificity(Specificity.DIRECTION))
                .build();
        return proposal("B", "扩大港口影响", talk);
    }

    private static Proposal proposal(String id, String name, Measure measure) {
        return Proposal.builder(ProposalId.of(id), name)
                .title(said(name))
                .hostCity(City.of("宁波市"))
                .measures(List.of(measure))
                .build();
    }

    private static Evidence said(String statement) {
        return Evidence.stated(MEETING, statement);
    }
}
