package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.model.Leaf;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.text.Evidence;

/** Tells what is said in earnest from what only adorns: names dropped in a slogan earn nothing. */
final class Substance {

    private Substance() {}

    /** Tells whether the measure is more than slogans; one without any action is given the benefit of the doubt. */
    static boolean acts(Measure measure) {
        ImmutableList<Action> actions = measure.actions();
        return actions.isEmpty() || actions.stream().anyMatch(Predicate.not(Substance::isSlogan));
    }

    /** The actions that commit someone to something, be it to study. */
    static ImmutableList<Action> actions(Measure measure) {
        return measure.actions().stream()
                .filter(Predicate.not(Substance::isSlogan))
                .collect(ImmutableList.toImmutableList());
    }

    /** The facts of one kind, inherited ones included, of a measure that is more than slogans. */
    static <F extends Fact> ImmutableList<F> facts(Leaf leaf, Class<F> kind) {
        return acts(leaf.measure()) ? leaf.facts(kind) : ImmutableList.of();
    }

    /** As {@link #facts}, without those that stand in a slogan clause. */
    static <F extends Fact> ImmutableList<F> earnest(Leaf leaf, Class<F> kind) {
        return facts(leaf, kind).stream()
                .filter(fact -> !isIdle(fact, leaf.measure())
                        && leaf.ancestors().stream().noneMatch(above -> isIdle(fact, above)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Tells whether a fact stands only in slogan clauses of {@code measure}. */
    static boolean isIdle(Fact fact, Measure measure) {
        boolean slogan = false;
        for (Action action : measure.actions()) {
            if (holds(action.evidence(), fact.evidence())) {
                if (!isSlogan(action)) {
                    return false;
                }
                slogan = true;
            }
        }
        return slogan;
    }

    /** Tells whether {@code clause} quotes {@code part}; statements made by hand must also agree in words. */
    static boolean holds(Evidence clause, Evidence part) {
        return clause.contains(part) && clause.quote().contains(part.quote());
    }

    private static boolean isSlogan(Action action) {
        return action.commitment() == Commitment.SLOGAN;
    }
}
