package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import org.bridgehead.scoring.decision.Weights;

/**
 * The weights of SWARA.
 *
 * @param weights one an item
 * @param coefficients how many times more the item before counts, k
 * @param recalculated the weights before they are divided by their sum, q
 */
public record SwaraWeights(Weights weights, ImmutableDoubleArray coefficients, ImmutableDoubleArray recalculated)
        implements Elicited {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("weights", weights.values(), "k", coefficients, "q", recalculated);
    }
}
