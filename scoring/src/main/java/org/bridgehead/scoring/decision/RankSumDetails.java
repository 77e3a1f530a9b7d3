package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of the rank-sum ratio.
 *
 * @param rankSums the weighted sum of the places of each alternative, in [1, m]
 */
public record RankSumDetails(ImmutableDoubleArray rankSums) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("rank_sums", rankSums);
    }
}
