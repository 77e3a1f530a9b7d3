package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.function.ToIntFunction;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.model.Leaf;

/**
 * Rates a measure by the strongest fact of one kind that it states or inherits from the measures above it.
 *
 * @param kind the kind of fact
 * @param level the level that a fact earns
 */
record StrongestFact<F extends Fact>(Class<F> kind, ToIntFunction<F> level) implements MeasureRater {

    @Override
    public MeasureRating rate(Leaf leaf, RatingContext context) {
        return of(leaf, Substance.facts(leaf, kind), context);
    }

    /** Rates by the first of the strongest of {@code facts}. */
    MeasureRating of(Leaf leaf, ImmutableList<F> facts, RatingContext context) {
        return facts.stream()
                .reduce((a, b) -> level.applyAsInt(b) > level.applyAsInt(a) ? b : a)
                .map(fact -> rated(leaf, fact, context))
                .orElseGet(() -> MeasureRating.notStated(leaf.measure().id(), Wording.silent(leaf, context)));
    }

    private MeasureRating rated(Leaf leaf, F fact, RatingContext context) {
        int earned = level.applyAsInt(fact);
        return MeasureRating.rated(
                leaf.measure().id(),
                earned,
                Wording.states(leaf, fact.evidence(), earned, context),
                ImmutableList.of(fact.evidence()));
    }
}
