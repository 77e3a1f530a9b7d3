package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The obstacles of each alternative.
 *
 * @param obstacles the share of each criterion in what an alternative lacks, one row an alternative, summing to 1 or all 0
 */
public record ObstacleDetails(ImmutableList<ImmutableDoubleArray> obstacles) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("obstacles", obstacles);
    }
}
