package org.bridgehead.scoring.rubric;

import org.bridgehead.core.model.Proposal;

/**
 * Rates proposals on one indicator by the facts that they state. A rule sees facts, never text, keeps no state and
 * returns the same rating for the same proposal.
 */
public interface ScoringRule {

    /** What it rates. */
    Indicator indicator();

    /** The criterion that the indicator belongs to. */
    CriterionId criterion();

    /** Rates {@code proposal}; {@code context} makes the rating. */
    Rating rate(Proposal proposal, RatingContext context);

    /** Returns a rule for an indicator of proposal scope that is called {@code code} and needs no anchors of its own. */
    static ScoringRule of(String code, CriterionId criterion, Rater rater) {
        return of(Indicator.of(code, Bilingual.same(code)), criterion, rater);
    }

    /** Returns a rule for {@code indicator}. */
    static ScoringRule of(Indicator indicator, CriterionId criterion, Rater rater) {
        return new NamedRule(indicator, criterion, rater);
    }

    /** Returns a rule for {@code indicator}, of measure scope, that rates one measure at a time. */
    static ScoringRule perMeasure(Indicator indicator, CriterionId criterion, MeasureRater rater) {
        return of(indicator, criterion, (proposal, context) -> context.overMeasures(rater));
    }
}
