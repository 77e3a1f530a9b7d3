package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of MABAC.
 *
 * @param border the border approximation area, one value a criterion; 0 for criteria that were left out
 */
public record BorderDetails(ImmutableDoubleArray border) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("G", border);
    }
}
