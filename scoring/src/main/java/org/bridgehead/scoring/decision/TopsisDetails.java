package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of TOPSIS.
 *
 * @param toIdeal the distance of each alternative to the ideal, d⁺
 * @param toAntiIdeal the distance of each alternative to the anti-ideal, d⁻
 */
public record TopsisDetails(ImmutableDoubleArray toIdeal, ImmutableDoubleArray toAntiIdeal) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("d_plus", toIdeal, "d_minus", toAntiIdeal);
    }
}
