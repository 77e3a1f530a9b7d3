package org.bridgehead.scoring.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.IntStream;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Details;
import org.bridgehead.scoring.decision.Ranking;
import org.bridgehead.scoring.decision.ScoreDirection;

/** One ranking made of several of the same alternatives, given as {@link AverageRanks}. */
public final class Consensus {

    /** The largest number of alternatives for which {@link #kemeny} is exact and affordable: 2¹⁶ subsets. */
    public static final int KEMENY_LIMIT = 16;

    private Consensus() {}

    /** Returns Borda's consensus (1781): score {@code Σ (n − rank)}, ties counting half; more is better. */
    public static Ranking<Details> borda(List<ImmutableDoubleArray> rankings) {
        int n = size(rankings);
        double[] scores = new double[n];
        for (ImmutableDoubleArray ranks : rankings) {
            for (int i = 0; i < n; i++) {
                scores[i] += n - ranks.get(i);
            }
        }
        return new Ranking<>("borda", scores, ScoreDirection.HIGHER, Details.none(), ImmutableList.of());
    }

    /**
     * Returns Copeland's consensus (1951): score the number of alternatives that a majority puts behind it less the number that
     * a majority puts before it; more is better.
     */
    public static Ranking<Details> copeland(List<ImmutableDoubleArray> rankings) {
        int n = size(rankings);
        int[][] ahead = ahead(rankings);
        double[] scores = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                scores[a] += Integer.signum(ahead[a][b] - ahead[b][a]);
            }
        }
        return new Ranking<>("copeland", scores, ScoreDirection.HIGHER, Details.none(), ImmutableList.of());
    }

    /**
     * Returns Kemeny's consensus (1959): the order that contradicts the fewest pairwise preferences, found exactly by dynamic
     * programming over subsets. Neighbours that as many put before as behind each other tie; of several best orders the one
     * that keeps the order of the alternatives is taken, and the advice says that there are others. Score: the place, less is
     * better.
     *
     * @throws DecisionException for more than {@value #KEMENY_LIMIT} alternatives
     */
    public static Ranking<KemenyDetails> kemeny(List<ImmutableDoubleArray> rankings) {
        int n = size(rankings);
        if (n > KEMENY_LIMIT) {
            throw new DecisionException("kemeny is exact and therefore limited to " + KEMENY_LIMIT
                    + " alternatives but there are " + n + "\nMaybe take borda or copeland.");
        }
        return new KemenyOrder(ahead(rankings)).ranking();
    }

    /** How many rankings put row strictly before column. */
    private static int[][] ahead(List<ImmutableDoubleArray> rankings) {
        int n = size(rankings);
        int[][] ahead = new int[n][n];
        for (ImmutableDoubleArray ranks : rankings) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    ahead[a][b] += ranks.get(a) < ranks.get(b) ? 1 : 0;
                }
            }
        }
        return ahead;
    }

    private static int size(List<ImmutableDoubleArray> rankings) {
        if (rankings.isEmpty()) {
            throw new DecisionException("a consensus needs at least one ranking");
        }
        int n = rankings.get(0).length();
        IntStream.range(0, rankings.size())
                .filter(k -> rankings.get(k).length() != n)
                .findFirst()
                .ifPresent(k -> {
                    throw new DecisionException("rankings must be of the same alternatives but ranking 0 has " + n
                            + " and ranking " + k + " has " + rankings.get(k).length());
                });
        return n;
    }

    /** Puts neighbours of a best order together where nothing orders them. */
    static ImmutableList<ImmutableIntArray> groups(int[] order, int[][] ahead) {
        ImmutableList.Builder<ImmutableIntArray> groups = ImmutableList.builder();
        int from = 0;
        for (int at = 1; at <= order.length; at++) {
            if (at == order.length || !balanced(order, from, at, ahead)) {
                groups.add(ImmutableIntArray.copyOf(
                        IntStream.range(from, at).map(k -> order[k]).sorted().toArray()));
                from = at;
            }
        }
        return groups.build();
    }

    private static boolean balanced(int[] order, int from, int at, int[][] ahead) {
        return IntStream.range(from, at).allMatch(k -> ahead[order[k]][order[at]] == ahead[order[at]][order[k]]);
    }
}
