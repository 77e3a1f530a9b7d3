package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcome of a ranking method: scores with their direction, ranks with ties, advice, and the quantities that the scores
 * follow from.
 *
 * <p>Scores closer than {@value #TIE}·max(1, largest magnitude) to the first of a group tie with it. Groups and ranks are
 * computed when first asked for.
 *
 * @param <D> the quantities of the method
 */
public final class Ranking<D extends Details> {

    /** How close scores must be to tie, relative to the larger of 1 and the largest magnitude. */
    public static final double TIE = 1e-10;

    private final String method;
    private final ImmutableDoubleArray scores;
    private final ScoreDirection direction;
    private final D details;
    private final ImmutableList<String> advice;
    private volatile ImmutableList<ImmutableIntArray> groups = ImmutableList.of();

    /**
     * Creates a ranking.
     *
     * @param method the method's name
     * @param scores one an alternative, all finite
     * @param advice what the reader should know, for instance that a constant criterion was left out
     * @throws DecisionException if a score is not finite
     */
    public Ranking(String method, double[] scores, ScoreDirection direction, D details, List<String> advice) {
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isFinite(scores[i])) {
                throw new DecisionException(method + " has no finite score for row " + i + " but " + scores[i]
                        + "\nMaybe the values span too many orders of magnitude; scale the criteria first.");
            }
        }
        this.method = method;
        this.scores = ImmutableDoubleArray.copyOf(scores);
        this.direction = direction;
        this.details = details;
        this.advice = ImmutableList.copyOf(advice);
    }

    /** The method's name. */
    public String method() {
        return method;
    }

    /** The scores, one an alternative in the order of the matrix. */
    public ImmutableDoubleArray scores() {
        return scores;
    }

    /** Whether the highest or the lowest score is best. */
    public ScoreDirection direction() {
        return direction;
    }

    /** The quantities that the scores follow from. */
    public D details() {
        return details;
    }

    /** What the reader should know; often empty. */
    public ImmutableList<String> advice() {
        return advice;
    }

    /** Returns this ranking with more advice in front of its own. */
    public Ranking<D> advised(List<String> first) {
        if (first.isEmpty()) {
            return this;
        }
        ImmutableList<String> all =
                ImmutableList.<String>builder().addAll(first).addAll(advice).build();
        return new Ranking<>(method, scores.toArray(), direction, details, all);
    }

    /** The alternatives by index, best group first, ties inside a group in the order of the matrix. */
    public ImmutableList<ImmutableIntArray> groups() {
        ImmutableList<ImmutableIntArray> known = groups;
        if (known.isEmpty()) {
            known = Ties.groups(scores.toArray(), direction);
            groups = known;
        }
        return known;
    }

    /** The competition ranks (1, 2, 2, 4), one an alternative in the order of the matrix; 1 is best. */
    public ImmutableIntArray ranks() {
        int[] ranks = new int[scores.length()];
        int next = 1;
        for (ImmutableIntArray group : groups()) {
            for (int i = 0; i < group.length(); i++) {
                ranks[group.get(i)] = next;
            }
            next += group.length();
        }
        return ImmutableIntArray.copyOf(ranks);
    }

    /** The alternatives by index, best first, ties in the order of the matrix. */
    public ImmutableList<Integer> order() {
        List<Integer> order = new ArrayList<>(scores.length());
        groups().forEach(group -> order.addAll(group.asList()));
        return ImmutableList.copyOf(order);
    }

    @Override
    public String toString() {
        return "Ranking[" + method + ", ranks " + ranks() + ", scores " + scores + "]";
    }
}
