package org.bridgehead.scoring.robust;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Ranking;

/** Ranks in which ties share the mean of the places that they take (1, 2.5, 2.5, 4). */
public final class AverageRanks {

    private AverageRanks() {}

    /** Returns the average ranks of a ranking. */
    public static ImmutableDoubleArray of(Ranking<?> ranking) {
        return of(ranking.groups());
    }

    /**
     * Returns the average ranks of groups of alternatives by index, best group first.
     *
     * @throws DecisionException if the groups do not hold every index from 0 on exactly once
     */
    public static ImmutableDoubleArray of(List<ImmutableIntArray> groups) {
        int size = groups.stream().mapToInt(ImmutableIntArray::length).sum();
        double[] ranks = new double[size];
        int before = 0;
        for (ImmutableIntArray group : groups) {
            for (int i = 0; i < group.length(); i++) {
                int at = group.get(i);
                if (at < 0 || at >= size || ranks[at] != 0) {
                    throw new DecisionException("groups of " + size + " alternatives must hold every index from 0 to "
                            + (size - 1) + " once, but " + at + " is out of range or occurs twice");
                }
                ranks[at] = before + (group.length() + 1) / 2.0;
            }
            before += group.length();
        }
        return ImmutableDoubleArray.copyOf(ranks);
    }
}
