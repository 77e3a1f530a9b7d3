package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of CoCoSo.
 *
 * @param share the share of each alternative in the total of sums and power sums, k_a
 * @param relative its sum and power sum relative to the least ones, k_b
 * @param balanced its balanced compromise relative to the greatest, k_c
 */
public record CocosoDetails(ImmutableDoubleArray share, ImmutableDoubleArray relative, ImmutableDoubleArray balanced)
        implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("ka", share, "kb", relative, "kc", balanced);
    }
}
