package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;

/**
 * The quantities of ELECTRE TRI-B: categories from 1, the worst, to one more than there are profiles.
 *
 * @param pessimistic the category of each alternative from above: that of the best profile it outranks
 * @param optimistic its category from below: that under the worst profile preferred to it; never less than the pessimistic
 */
public record SortingDetails(ImmutableIntArray pessimistic, ImmutableIntArray optimistic) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("pessimistic", pessimistic, "optimistic", optimistic);
    }
}
