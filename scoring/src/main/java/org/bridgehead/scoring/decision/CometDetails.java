package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of COMET.
 *
 * @param objects the characteristic objects, all combinations of characteristic values, the last criterion running fastest
 * @param preferences the preference of each object, in [0, 1]
 */
public record CometDetails(DecisionMatrix objects, ImmutableDoubleArray preferences) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("P", preferences);
    }
}
