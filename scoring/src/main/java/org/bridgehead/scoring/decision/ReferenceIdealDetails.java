package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of RIM.
 *
 * @param toIdeal the distance of each alternative to the reference ideal, I⁺
 * @param toAntiIdeal the distance of each alternative to the normalized origin, I⁻
 */
public record ReferenceIdealDetails(ImmutableDoubleArray toIdeal, ImmutableDoubleArray toAntiIdeal) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("I_plus", toIdeal, "I_minus", toAntiIdeal);
    }
}
