package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of WASPAS.
 *
 * @param sums the weighted sum of each alternative
 * @param products the weighted product of each alternative
 */
public record WaspasDetails(ImmutableDoubleArray sums, ImmutableDoubleArray products) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("wsm", sums, "wpm", products);
    }
}
