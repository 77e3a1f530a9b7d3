package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;

/**
 * The quantities of ELECTRE I; tables have a row for the first and a column for the second alternative of a pair and 0 on
 * their diagonals.
 *
 * @param concordance the weight of the criteria on which the first is at least as good
 * @param discordance its greatest loss on a criterion, relative to the largest range of a criterion
 * @param outranks 1 where the first outranks the second
 * @param kernel the alternatives that none outranks, by index, ascending
 */
public record KernelDetails(
        ImmutableList<ImmutableDoubleArray> concordance,
        ImmutableList<ImmutableDoubleArray> discordance,
        ImmutableList<ImmutableIntArray> outranks,
        ImmutableIntArray kernel)
        implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of(
                "concordance", concordance, "discordance", discordance, "outranks", outranks, "kernel", kernel);
    }
}
