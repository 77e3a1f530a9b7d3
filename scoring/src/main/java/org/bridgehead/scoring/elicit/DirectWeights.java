package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.Weights;

/**
 * Weights without further quantities.
 *
 * @param weights one an item
 */
public record DirectWeights(Weights weights) implements Elicited {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("weights", weights.values());
    }
}
