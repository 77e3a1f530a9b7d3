package org.bridgehead.scoring.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridgehead.scoring.Drafts.measure;
import static org.bridgehead.scoring.Drafts.plan;
import static org.bridgehead.scoring.Drafts.proposal;
import static org.bridgehead.scoring.Drafts.said;
import static org.bridgehead.scoring.rubric.CriterionId.INTEGRATION_DEPTH;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bridgehead.core.fact.TransportLink;
import org.bridgehead.core.fact.TransportMode;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.scoring.Drafts;
import org.bridgehead.scoring.rubric.Bilingual;
import org.bridgehead.scoring.rubric.Indicator;
import org.bridgehead.scoring.rubric.MeasureRating;
import org.bridgehead.scoring.rubric.RatingContext;
import org.bridgehead.scoring.rubric.RuleException;
import org.bridgehead.scoring.rubric.ScoringRule;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {

    private static final Bilingual WHY = Bilingual.of("写明铁路", "names a railway");

    private static final ScoringRule RAIL = ScoringRule.of("rail", INTEGRATION_DEPTH, (proposal, context) -> {
        List<Evidence> links = proposal.facts(TransportLink.class).stream()
                .map(TransportLink::evidence)
                .toList();
        return links.isEmpty() ? context.notStated(WHY) : context.rated(3, WHY, links);
    });

    private static final TransportLink LINK = new TransportLink(said("甬沪城际铁路"), "甬沪城际铁路", railMode());

    private static TransportMode railMode() {
        return TransportMode.values()[0];
    }

    @Test
    void whatHoldsPasses() {
        Verdict verdict = RuleVerifier.of(RAIL)
                .given(proposal(measure(LINK)))
                .rates(3)
                .citing("城际")
                .saying("铁路")
                .saying("railway")
                .averages(3)
                .between(3, 3);
        assertThat(verdict.rating().indicator().code()).hasToString("rail");
        RuleVerifier.of(RAIL).given(proposal(measure())).isNotStated();
    }

    @Test
    void whatDoesNotHoldThrowsWithTheWholeRating() {
        Verdict verdict = RuleVerifier.of(RAIL).given(proposal(measure(LINK)));
        fails(() -> verdict.rates(2), "must be at level 2 but is rated at level 3");
        fails(() -> verdict.isNotStated(), "not_stated");
        fails(() -> verdict.isUnknown(), "unknown");
        fails(() -> verdict.citing("航线"), "must cite 航线");
        fails(() -> verdict.saying("航线"), "航线");
        fails(() -> verdict.averages(2), "average 2.0");
        fails(() -> verdict.between(0, 4), "between");
        fails(() -> verdict.measure("M", 3), "measure M");
    }

    @Test
    void measuresCanBeChecked() {
        Verdict verdict = Drafts.rate("P5", measure("A", "甲事", plan("修路架桥")), measure("B", "乙事"));
        verdict.measure("A", 4).measureIsUnknown("B");
        fails(() -> verdict.measure("A", 3), "measure A at level 3");
        fails(() -> verdict.measureIsUnknown("A"), "not know");
    }

    private static void fails(ThrowingCallable check, String message) {
        assertThatThrownBy(check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message)
                .hasMessageContaining("evidence: ");
    }

    @Test
    void othersAreSeen() {
        ScoringRule counts = ScoringRule.of(
                "count",
                INTEGRATION_DEPTH,
                (proposal, context) -> context.rated(context.compared().size(), WHY, List.of()));
        RuleVerifier.of(counts)
                .given(proposal("A", List.of()), proposal("B", List.of()))
                .rates(2);
    }

    @Test
    void ruleThatThrowsStopsWithItsNameAndCause() {
        IllegalStateException cause = new IllegalStateException("no map");
        ScoringRule broken = ScoringRule.of("map", INTEGRATION_DEPTH, (proposal, context) -> {
            throw cause;
        });
        assertThatThrownBy(() -> RuleVerifier.of(broken).given(proposal()))
                .isInstanceOfSatisfying(RuleException.class, e -> {
                    assertThat(e.rule()).hasToString("map");
                    assertThat(e.proposal()).hasToString("P");
                })
                .hasMessage("rule map failed on proposal P: no map")
                .hasCause(cause);
    }

    @Test
    void levelOutOfRangeStops() {
        ScoringRule high =
                ScoringRule.of("high", INTEGRATION_DEPTH, (proposal, context) -> context.rated(5, WHY, List.of()));
        assertThatThrownBy(() -> RuleVerifier.of(high).given(proposal()))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("from 0 to 4 but is 5");
    }

    @Test
    void evidenceFromElsewhereStops() {
        Evidence elsewhere = Evidence.stated(DocumentId.of("elsewhere"), "传闻");
        ScoringRule rumour = ScoringRule.of(
                "rumour", INTEGRATION_DEPTH, (proposal, context) -> context.rated(1, WHY, List.of(elsewhere)));
        assertThatThrownBy(() -> RuleVerifier.of(rumour).given(proposal()))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("传闻");
        Indicator perMeasure = Drafts.rule("I1").indicator();
        ScoringRule hearsay = ScoringRule.perMeasure(
                perMeasure,
                INTEGRATION_DEPTH,
                (leaf, context) -> MeasureRating.rated(leaf.measure().id(), 0, WHY, List.of(elsewhere)));
        assertThatThrownBy(() -> RuleVerifier.of(hearsay).given(proposal(measure())))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void quotesOfADossierMustStandInItsSource() {
        SourceDocument source = SourceDocument.of("draft", "提案P做实一件事");
        Proposal proposal = proposal(measure());
        Dossier dossier = new Dossier(
                proposal,
                source,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
        RuleVerifier.of(citing("提案P")).given(dossier).rates(1);
        assertThatThrownBy(() -> RuleVerifier.of(citing("别的话")).given(dossier))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("别的话");
    }

    private static ScoringRule citing(String words) {
        return ScoringRule.of(
                "cite", INTEGRATION_DEPTH, (proposal, context) -> context.rated(1, WHY, List.of(said(words))));
    }

    @Test
    void ratingOfAnotherIndicatorStops() {
        ScoringRule swapped = ScoringRule.of(
                "swapped",
                INTEGRATION_DEPTH,
                (proposal, context) ->
                        RatingContext.of(Indicator.of("other", WHY), proposal).rated(1, WHY, List.of()));
        assertThatThrownBy(() -> RuleVerifier.of(swapped).given(proposal()))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("other")
                .hasMessageContaining("Maybe");
    }
}
