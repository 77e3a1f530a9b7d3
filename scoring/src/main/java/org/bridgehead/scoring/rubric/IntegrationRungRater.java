package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.InterestSharing;
import org.bridgehead.core.fact.SharingLevel;
import org.bridgehead.core.model.Leaf;

/**
 * I1 一体化层级: the deepest rung among the actions that are at least promoted. A step that is only to be studied counts
 * where the same clause settles the rule: ratio, object, period.
 */
final class IntegrationRungRater implements MeasureRater {

    @Override
    public MeasureRating rate(Leaf leaf, RatingContext context) {
        ImmutableList<Action> promoted = leaf.measure().actions().stream()
                .filter(action -> isPromoted(action, leaf))
                .collect(ImmutableList.toImmutableList());
        return new StrongestFact<>(Action.class, (Action a) -> a.rung().level()).of(leaf, promoted, context);
    }

    private static boolean isPromoted(Action action, Leaf leaf) {
        if (action.commitment() == Commitment.STUDY) {
            return leaf.measure().facts(InterestSharing.class).stream()
                    .anyMatch(sharing -> sharing.level() == SharingLevel.RULE
                            && Substance.holds(action.evidence(), sharing.evidence()));
        }
        return action.commitment().level() >= Commitment.PLAN.level();
    }
}
