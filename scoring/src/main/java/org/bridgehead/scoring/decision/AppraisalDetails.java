package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of EDAS.
 *
 * @param above the weighted distances of each alternative above the average, SP
 * @param below the weighted distances of each alternative below the average, SN
 */
public record AppraisalDetails(ImmutableDoubleArray above, ImmutableDoubleArray below) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("SP", above, "SN", below);
    }
}
