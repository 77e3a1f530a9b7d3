package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of COPRAS.
 *
 * @param significance the relative significance Q of each alternative
 */
public record CoprasDetails(ImmutableDoubleArray significance) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("Q", significance);
    }
}
