package org.bridgehead.scoring.rubric;

import org.bridgehead.core.model.Proposal;

/** The working part of a {@link ScoringRule}. */
@FunctionalInterface
public interface Rater {

    /** Rates {@code proposal}; {@code context} makes the rating. */
    Rating rate(Proposal proposal, RatingContext context);
}
