package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import org.bridgehead.scoring.decision.Weights;

/**
 * The weights of RANCOM.
 *
 * @param weights one an item
 * @param comparisons the matrix of ranking comparison, MAC: 1 where the row's item is more important, ½ in a tie, else 0
 * @param sums the row sums of the matrix, SCW
 */
public record RancomWeights(Weights weights, ImmutableList<ImmutableDoubleArray> comparisons, ImmutableDoubleArray sums)
        implements Elicited {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("weights", weights.values(), "MAC", comparisons, "SCW", sums);
    }
}
