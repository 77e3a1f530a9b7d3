package org.bridgehead.scoring.rubric;

import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.model.Leaf;

/** P6 具体可测: the most specific action of a measure's own; a slogan stays one whatever digits it holds. */
final class SpecificityRater implements MeasureRater {

    @Override
    public MeasureRating rate(Leaf leaf, RatingContext context) {
        return new StrongestFact<>(Action.class, SpecificityRater::level)
                .of(leaf, leaf.measure().actions(), context);
    }

    private static int level(Action action) {
        return action.commitment() == Commitment.SLOGAN
                ? 0
                : action.specificity().level();
    }
}
