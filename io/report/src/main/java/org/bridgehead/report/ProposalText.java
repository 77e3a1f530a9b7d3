package org.bridgehead.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.scoring.ProposalScore;
import org.bridgehead.scoring.explain.Contribution;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.Language;

/** One proposal of a ranking in brief: who and where, how its score adds up, its bottlenecks and its measures. */
final class ProposalText {

    private final Page page;
    private final Messages messages;
    private final Language language;
    private final ProposalScore score;
    private final Proposal proposal;

    ProposalText(Page page, Messages messages, Language language, ProposalScore score) {
        this.page = page;
        this.messages = messages;
        this.language = language;
        this.score = score;
        this.proposal = score.proposal();
    }

    void print() {
        page.rule('-');
        page.paragraph(
                messages.text("proposal.head", score.rank(), proposal.id()) + " ", Titles.of(proposal, messages));
        page.rule('-');
        BriefText brief = new BriefText(
                page,
                messages,
                proposal,
                score.dossier().map(d -> d.source().name()),
                score.dossier().map(Dossier::links).orElse(ImmutableList.of()));
        brief.facts();
        sum();
        brief.parts();
    }

    /** The score as the sum that it is, where the method adds, and what the unknowns leave possible. */
    private void sum() {
        if (!score.contributions().isEmpty()) {
            terms();
        }
        if (score.low() < score.high()) {
            page.paragraph(
                    "",
                    messages.text(
                            "proposal.open",
                            Figures.interval(score.low(), score.high()),
                            Figures.range(
                                    score.rankRange().best(), score.rankRange().worst())));
        }
    }

    private void terms() {
        String terms = score.contributions().stream().map(this::term).collect(Collectors.joining(" + "));
        page.paragraph("", messages.text("proposal.sum", Figures.score(score.score()), terms));
    }

    private String term(Contribution<CriterionId> contribution) {
        return score.criterion(contribution.part()).name().in(language) + " " + Figures.share(contribution.weight())
                + "×" + Figures.score(contribution.value());
    }
}
