package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of MARCOS.
 *
 * @param toAntiIdeal the utility degree of each alternative against the anti-ideal, K⁻, at least 1
 * @param toIdeal the utility degree of each alternative against the ideal, K⁺, in (0, 1]
 */
public record MarcosDetails(ImmutableDoubleArray toAntiIdeal, ImmutableDoubleArray toIdeal) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("K_minus", toAntiIdeal, "K_plus", toIdeal);
    }
}
