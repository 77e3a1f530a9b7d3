package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.bridgehead.scoring.decision.Ranking;
import org.bridgehead.scoring.decision.ScoreDirection;

/**
 * What a method of any kind answers.
 *
 * @param direction whether the highest or the lowest score is best, where there are scores
 * @param scores one an alternative, where the method has scores
 * @param groups the alternatives by index, best first, ties together; empty where the method gives no complete order
 * @param details the quantities by the names that files use
 * @param advice what the reader should know
 */
public record Outcome(
        Optional<ScoreDirection> direction,
        Optional<ImmutableDoubleArray> scores,
        ImmutableList<ImmutableIntArray> groups,
        ImmutableMap<String, Object> details,
        ImmutableList<String> advice) {

    /** Returns the outcome of a ranking. */
    public static Outcome of(Ranking<?> ranking) {
        return new Outcome(
                Optional.of(ranking.direction()),
                Optional.of(ranking.scores()),
                ranking.groups(),
                ranking.details().entries(),
                ranking.advice());
    }

    /** The competition ranks (1, 2, 2, 4), one an alternative; nothing where there is no complete order. */
    public Optional<ImmutableIntArray> ranks() {
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        int[] ranks =
                new int[groups.stream().mapToInt(ImmutableIntArray::length).sum()];
        int next = 1;
        for (ImmutableIntArray group : groups) {
            for (int i = 0; i < group.length(); i++) {
                ranks[group.get(i)] = next;
            }
            next += group.length();
        }
        return Optional.of(ImmutableIntArray.copyOf(ranks));
    }
}
