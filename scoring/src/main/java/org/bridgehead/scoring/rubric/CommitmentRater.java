package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.model.Leaf;

/**
 * I3 承诺强度: the level that most actions of a measure hold, ties upward; a hedge in its lead caps it at 1.
 *
 * <p>Read as the highest level that at least half of the actions reach. Where one level has the majority this is the most
 * frequent level; where none has, the most frequent level could fall when a verb is made stronger, and this cannot.
 */
final class CommitmentRater implements MeasureRater {

    private static final Comparator<Action> STRONGEST_FIRST =
            Comparator.comparingInt((Action a) -> a.commitment().level()).reversed();

    @Override
    public MeasureRating rate(Leaf leaf, RatingContext context) {
        ImmutableList<Action> actions =
                ImmutableList.sortedCopyOf(STRONGEST_FIRST, leaf.measure().actions());
        if (actions.isEmpty()) {
            return MeasureRating.notStated(leaf.measure().id(), Wording.silent(leaf, context));
        }
        return leaf.measure().actions().stream()
                .filter(action -> action.lead() && action.commitment() == Commitment.STUDY)
                .findFirst()
                .filter(hedge -> typical(actions).commitment().level() > Commitment.STUDY.level())
                .map(hedge -> hedged(leaf, hedge))
                .orElseGet(() -> rated(leaf, actions, context));
    }

    /** The weakest of the stronger half. */
    private static Action typical(ImmutableList<Action> strongestFirst) {
        return strongestFirst.get((strongestFirst.size() + 1) / 2 - 1);
    }

    private static MeasureRating hedged(Leaf leaf, Action hedge) {
        String heading = Wording.heading(leaf.measure());
        return MeasureRating.rated(
                leaf.measure().id(),
                Commitment.STUDY.level(),
                Bilingual.of(
                        heading + "以" + Wording.quote(hedge.evidence()) + "领起，只到研究或争取",
                        heading + " opens with " + Wording.quote(hedge.evidence()) + ", which only studies or strives"),
                ImmutableList.of(hedge.evidence()));
    }

    private static MeasureRating rated(Leaf leaf, ImmutableList<Action> actions, RatingContext context) {
        Commitment typical = typical(actions).commitment();
        Action first = leaf.measure().actions().stream()
                .filter(action -> action.commitment() == typical)
                .findFirst()
                .orElseThrow();
        return MeasureRating.rated(
                leaf.measure().id(),
                typical.level(),
                Wording.states(leaf, first.evidence(), typical.level(), context),
                ImmutableList.of(first.evidence()));
    }
}
