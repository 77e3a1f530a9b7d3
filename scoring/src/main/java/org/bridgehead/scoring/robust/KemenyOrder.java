package org.bridgehead.scoring.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import org.bridgehead.scoring.decision.Ranking;
import org.bridgehead.scoring.decision.ScoreDirection;

/**
 * The order of fewest disagreements. For each set of alternatives that stand last, the least cost of arranging them and the
 * number of ways to do so; the cost of putting a before a set is the number of preferences for a member over a.
 */
final class KemenyOrder {

    private final int[][] ahead;
    private final int[] cost;
    private final double[] ways;

    KemenyOrder(int[][] ahead) {
        this.ahead = ahead;
        int sets = 1 << ahead.length;
        cost = new int[sets];
        ways = new double[sets];
        ways[0] = 1;
        for (int set = 1; set < sets; set++) {
            fill(set);
        }
    }

    private void fill(int set) {
        cost[set] = Integer.MAX_VALUE;
        for (int a = 0; a < ahead.length; a++) {
            if ((set & (1 << a)) == 0) {
                continue;
            }
            int rest = set & ~(1 << a);
            int total = cost[rest] + against(a, rest);
            if (total < cost[set]) {
                cost[set] = total;
                ways[set] = 0;
            }
            if (total == cost[set]) {
                ways[set] += ways[rest];
            }
        }
    }

    private int against(int a, int set) {
        int sum = 0;
        for (int b = 0; b < ahead.length; b++) {
            sum += (set & (1 << b)) == 0 ? 0 : ahead[b][a];
        }
        return sum;
    }

    Ranking<KemenyDetails> ranking() {
        int all = cost.length - 1;
        ImmutableList<ImmutableIntArray> groups = Consensus.groups(order(all), ahead);
        double[] places = AverageRanks.of(groups).toArray();
        double tied =
                groups.stream().mapToDouble(group -> factorial(group.length())).reduce(1, (x, y) -> x * y);
        List<String> advice = ways[all] > tied
                ? List.of("other orders contradict as few preferences (" + cost[all]
                        + "); the one that keeps the order of" + " the alternatives was taken")
                : List.of();
        return new Ranking<>("kemeny", places, ScoreDirection.LOWER, new KemenyDetails(cost[all], ways[all]), advice);
    }

    private int[] order(int all) {
        int[] order = new int[ahead.length];
        int set = all;
        for (int at = 0; at < order.length; at++) {
            order[at] = first(set);
            set &= ~(1 << order[at]);
        }
        return order;
    }

    private int first(int set) {
        for (int a = 0; a < ahead.length; a++) {
            int rest = set & ~(1 << a);
            if (rest != set && cost[rest] + against(a, rest) == cost[set]) {
                return a;
            }
        }
        throw new IllegalStateException("no alternative opens a best order of " + Arrays.toString(cost));
    }

    private static double factorial(int n) {
        double product = 1;
        for (int k = 2; k <= n; k++) {
            product *= k;
        }
        return product;
    }
}
