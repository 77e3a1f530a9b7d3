package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of PROBID.
 *
 * @param toUpper the weighted distances of each alternative to the upper half of the ideals
 * @param toLower the weighted distances of each alternative to the lower half of the ideals
 * @param toAverage the distance of each alternative to the average
 */
public record ProbidDetails(ImmutableDoubleArray toUpper, ImmutableDoubleArray toLower, ImmutableDoubleArray toAverage)
        implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("S_pos", toUpper, "S_neg", toLower, "S_avg", toAverage);
    }
}
