package org.bridgehead.scoring.rubric;

import org.bridgehead.core.model.Proposal;

/** A rule put together from its parts. */
record NamedRule(Indicator indicator, CriterionId criterion, Rater rater) implements ScoringRule {

    @Override
    public Rating rate(Proposal proposal, RatingContext context) {
        return rater.rate(proposal, context);
    }

    @Override
    public String toString() {
        return "ScoringRule[" + indicator.code() + ", " + criterion + "]";
    }
}
