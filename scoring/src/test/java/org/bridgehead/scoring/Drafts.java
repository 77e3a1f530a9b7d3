package org.bridgehead.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Carrier;
import org.bridgehead.core.fact.CarrierLevel;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Counterpart;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.core.fact.Dependency;
import org.bridgehead.core.fact.DependencyLevel;
import org.bridgehead.core.fact.Fact;
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
import org.bridgehead.core.industry.IndustryCode;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.scoring.rubric.IndicatorCode;
import org.bridgehead.scoring.rubric.StandardRubric;
import org.bridgehead.scoring.rubric.WeightedRule;
import org.bridgehead.scoring.testing.RuleVerifier;
import org.bridgehead.scoring.testing.Verdict;

/** Proposals built by hand, in few words. */
public final class Drafts {

    public static final DocumentId DOCUMENT = DocumentId.of("draft");

    private Drafts() {}

    public static Evidence said(String words) {
        return Evidence.stated(DOCUMENT, words);
    }

    public static Action act(String words, Commitment commitment) {
        return Action.of(said(words), words.substring(0, 2), commitment);
    }

    public static Action plan(String words) {
        return act(words, Commitment.PLAN);
    }

    public static Action plan(String words, IntegrationRung rung) {
        return plan(words).withRung(rung);
    }

    public static Action slogan(String words) {
        return act(words, Commitment.SLOGAN).withSpecificity(Specificity.SLOGAN);
    }

    public static Counterpart counterpart(String name, CounterpartLevel level) {
        return new Counterpart(said(name), name, level);
    }

    public static Carrier carrier(String name, CarrierLevel level) {
        return new Carrier(said(name), name, level);
    }

    public static Responsibility body(String name, ResponsibilityLevel level, ResponsibilityRole role) {
        return new Responsibility(said(name), name, level, role);
    }

    public static Timing time(String words, TimingLevel level) {
        return new Timing(said(words), level);
    }

    public static Dependency waitsOn(String words, DependencyLevel level) {
        return new Dependency(said(words), level);
    }

    /** A mention of an industry; {@code division} is empty for umbrellas. */
    public static IndustryMention industry(String name, Granularity granularity, String division) {
        Optional<Industry> parent = division.isEmpty()
                ? Optional.empty()
                : Optional.of(Industry.of(division, division, Granularity.DIVISION));
        Industry named = name.equals(division)
                ? parent.orElseThrow()
                : new Industry(IndustryCode.of(name), name, granularity, parent.map(Industry::code), false);
        return new IndustryMention(said(name), named, parent);
    }

    public static IndustryMention division(String name) {
        return industry(name, Granularity.DIVISION, name);
    }

    public static Measure measure(String id, String heading, Fact... facts) {
        return Measure.builder(MeasureId.of(id), said(heading), Theme.INDUSTRY)
                .facts(facts)
                .domains(Set.of(Domain.INDUSTRY))
                .build();
    }

    /** A measure called {@code M} whose heading no other draft has. */
    public static Measure measure(Fact... facts) {
        return measure("M", "做实一件事", facts);
    }

    public static Measure parent(String id, String heading, List<Measure> children, Fact... facts) {
        return Measure.builder(MeasureId.of(id), said(heading), Theme.INDUSTRY)
                .facts(facts)
                .children(children)
                .build();
    }

    public static Proposal proposal(String id, List<Measure> measures) {
        return Proposal.builder(ProposalId.of(id), "提案" + id)
                .title(said("提案" + id))
                .measures(measures)
                .build();
    }

    public static Proposal proposal(Measure... measures) {
        return proposal("P", List.of(measures));
    }

    public static Proposal fragment(Measure... measures) {
        return Proposal.builder(ProposalId.of("P"), "残篇")
                .measures(List.of(measures))
                .fragment(true)
                .build();
    }

    public static WeightedRule rule(String code) {
        return StandardRubric.get().criteria().stream()
                .flatMap(criterion -> criterion.rules().stream())
                .filter(rule -> rule.indicator().code().equals(IndicatorCode.of(code)))
                .findFirst()
                .orElseThrow();
    }

    public static Verdict rate(String code, Measure... measures) {
        return rate(code, proposal(measures));
    }

    public static Verdict rate(String code, Proposal proposal) {
        return RuleVerifier.of(rule(code)).given(proposal);
    }
}
