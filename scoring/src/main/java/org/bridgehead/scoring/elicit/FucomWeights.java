package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import org.bridgehead.scoring.decision.Weights;

/**
 * The weights of FUCOM.
 *
 * @param weights one an item
 * @param comparativePriorities how many times more an item counts than the next less important one, φ; one fewer than items,
 *     most important first
 */
public record FucomWeights(Weights weights, ImmutableDoubleArray comparativePriorities) implements Elicited {

    /** The deviation from full consistency, χ: 0, since priorities on one scale cannot contradict each other. */
    public double deviation() {
        return 0;
    }

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of(
                "weights", weights.values(), "comparative_priorities", comparativePriorities, "DFC", deviation());
    }
}
