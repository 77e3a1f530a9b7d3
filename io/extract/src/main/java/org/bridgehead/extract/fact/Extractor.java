package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Fact;

/**
 * Finds the facts of one kind in a measure's own text; safe for use by several threads.
 *
 * @param <F> the kind
 */
public interface Extractor<F extends Fact> {
    /** Returns the facts in the order of the text. */
    ImmutableList<F> extract(MeasureText measure);
}
