package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntPredicate;

/** Which items are linked by comparisons, directly or through others. */
final class Links {

    private Links() {}

    /** Tells whether two items were compared. */
    interface Compared {
        boolean test(int i, int j);
    }

    /** Returns the groups of linked items, each in rising order, in the order of their first items. */
    static ImmutableList<ImmutableList<Integer>> groups(int n, Compared compared) {
        boolean[] reached = new boolean[n];
        ImmutableList.Builder<ImmutableList<Integer>> groups = ImmutableList.builder();
        for (int first = 0; first < n; first++) {
            if (!reached[first]) {
                groups.add(from(first, reached, compared));
            }
        }
        return groups.build();
    }

    private static ImmutableList<Integer> from(int first, boolean[] reached, Compared compared) {
        Deque<Integer> open = new ArrayDeque<>();
        ImmutableList.Builder<Integer> group = ImmutableList.builder();
        open.add(first);
        reached[first] = true;
        while (!open.isEmpty()) {
            int item = open.remove();
            group.add(item);
            enqueue(open, reached, other -> compared.test(item, other));
        }
        return ImmutableList.sortedCopyOf(group.build());
    }

    private static void enqueue(Deque<Integer> open, boolean[] reached, IntPredicate next) {
        for (int other = 0; other < reached.length; other++) {
            if (!reached[other] && next.test(other)) {
                reached[other] = true;
                open.add(other);
            }
        }
    }
}
