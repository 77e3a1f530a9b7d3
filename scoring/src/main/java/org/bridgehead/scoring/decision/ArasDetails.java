package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of ARAS.
 *
 * @param sums the optimality S of each alternative
 * @param optimal the optimality S₀ of the optimal alternative
 */
public record ArasDetails(ImmutableDoubleArray sums, double optimal) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("S", sums);
    }
}
