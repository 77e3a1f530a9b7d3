package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of the coupling coordination degree.
 *
 * @param levels the subsystem levels U of each alternative, in [0, 1]
 * @param degrees the coupling degree C of each alternative, in [0, 1]
 * @param developments the development T of each alternative, in [0, 1]
 */
public record CouplingDetails(
        ImmutableList<ImmutableDoubleArray> levels, ImmutableDoubleArray degrees, ImmutableDoubleArray developments)
        implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("U", levels, "C", degrees, "T", developments);
    }
}
