package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.Weights;

/**
 * Weights and how they came about.
 *
 * @param weights one a criterion
 * @param details the quantities by the names that files use
 * @param advice what the reader should know
 */
public record Weighed(Weights weights, ImmutableMap<String, Object> details, ImmutableList<String> advice) {

    /** Returns weights about which there is nothing to say. */
    public static Weighed of(Weights weights) {
        return new Weighed(weights, ImmutableMap.of(), ImmutableList.of());
    }
}
