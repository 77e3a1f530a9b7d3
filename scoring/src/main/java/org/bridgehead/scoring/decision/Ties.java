package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Groups scores into ranks, ties together. */
final class Ties {

    private Ties() {}

    static ImmutableList<ImmutableIntArray> groups(double[] scores, ScoreDirection direction) {
        double sign = direction == ScoreDirection.HIGHER ? -1 : 1;
        Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> sign * scores[i]));
        double largest = 1;
        for (double score : scores) {
            largest = Math.max(largest, Math.abs(score));
        }
        double close = Ranking.TIE * largest;
        ImmutableList.Builder<ImmutableIntArray> groups = ImmutableList.builder();
        int from = 0;
        for (int k = 1; k <= order.length; k++) {
            if (k == order.length || Math.abs(scores[order[k]] - scores[order[from]]) > close) {
                int[] group = Arrays.stream(order, from, k)
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray();
                groups.add(ImmutableIntArray.copyOf(group));
                from = k;
            }
        }
        return groups.build();
    }
}
