package org.bridgehead.core.model;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Fact;

/**
 * A measure without children, seen with the measures above it: what is said of a parent holds for its children, what is
 * said of a neighbour does not.
 *
 * @param measure the measure
 * @param ancestors the measures above it, the outermost first
 */
public record Leaf(Measure measure, ImmutableList<Measure> ancestors) {

    /** The facts of one kind: the measure's own, then those inherited, the nearest first. */
    public <F extends Fact> ImmutableList<F> facts(Class<F> kind) {
        ImmutableList.Builder<F> facts = ImmutableList.<F>builder().addAll(measure.facts(kind));
        ancestors.reverse().forEach(ancestor -> facts.addAll(ancestor.facts(kind)));
        return facts.build();
    }
}
