package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.Weights;

/** What follows from stated judgements: weights, and the quantities behind them; each procedure has its own type. */
public interface Elicited {

    /** The weights, one an item in the order of the judgements. */
    Weights weights();

    /**
     * The weights and all other quantities by the names that files use, in a fixed order. A value is a {@code Double},
     * {@code Integer}, {@code String}, {@code ImmutableDoubleArray}, or an {@code ImmutableList} or {@code ImmutableMap} of
     * these.
     */
    ImmutableMap<String, Object> entries();

    /** What the reader should know, for instance that judgements contradict each other; often empty. */
    default ImmutableList<String> advice() {
        return ImmutableList.of();
    }
}
