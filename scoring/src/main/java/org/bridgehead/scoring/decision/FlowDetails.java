package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of PROMETHEE II.
 *
 * @param plus how strongly each alternative is preferred to the others on average, φ⁺ in [0, 1]
 * @param minus how strongly the others are preferred to it on average, φ⁻ in [0, 1]
 */
public record FlowDetails(ImmutableDoubleArray plus, ImmutableDoubleArray minus) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("phi_plus", plus, "phi_minus", minus);
    }
}
