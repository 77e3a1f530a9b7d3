package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;

/**
 * The quantities of ELECTRE III; tables have a row for the first and a column for the second alternative of a pair and 1 on
 * their diagonals.
 *
 * @param concordance how far the criteria agree that the first is at least as good, in [0, 1]
 * @param credibility how credible that is in view of what objects, in [0, 1]
 * @param descending the classes of the descending distillation, alternatives by index, best class first
 * @param ascending the classes of the ascending distillation, alternatives by index, best class first
 */
public record DistillationDetails(
        ImmutableList<ImmutableDoubleArray> concordance,
        ImmutableList<ImmutableDoubleArray> credibility,
        ImmutableList<ImmutableIntArray> descending,
        ImmutableList<ImmutableIntArray> ascending)
        implements Details {

    /** How alternative {@code a} stands to {@code b} in the final partial order, the intersection of the distillations. */
    public Relation relation(int a, int b) {
        return relation(positions(descending), positions(ascending), a, b);
    }

    private static Relation relation(int[] down, int[] up, int a, int b) {
        return Relation.of(down[a] < down[b] || up[a] < up[b], down[b] < down[a] || up[b] < up[a]);
    }

    /** The number of each alternative's class, from 1. */
    static int[] positions(ImmutableList<ImmutableIntArray> classes) {
        int[] positions =
                new int[classes.stream().mapToInt(ImmutableIntArray::length).sum()];
        for (int c = 0; c < classes.size(); c++) {
            int position = c + 1;
            classes.get(c).forEach(alternative -> positions[alternative] = position);
        }
        return positions;
    }

    @Override
    public ImmutableMap<String, Object> entries() {
        int[] down = positions(descending);
        int[] up = positions(ascending);
        return ImmutableMap.of(
                "concordance",
                concordance,
                "credibility",
                credibility,
                "descending",
                descending,
                "ascending",
                ascending,
                "final_relation",
                Relation.codes(down.length, a -> b -> relation(down, up, a, b)));
    }
}
