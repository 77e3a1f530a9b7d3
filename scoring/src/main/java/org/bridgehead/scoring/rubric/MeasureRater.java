package org.bridgehead.scoring.rubric;

import org.bridgehead.core.model.Leaf;

/** Rates one measure at a time. */
@FunctionalInterface
public interface MeasureRater {

    /** Rates {@code leaf}; {@code context} knows the indicator and the proposal. */
    MeasureRating rate(Leaf leaf, RatingContext context);
}
