package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.IntStream;

/**
 * The quantities of VIKOR. The compromise solution is the alternative of least Q where it is ahead by at least 1/(m − 1)
 * (acceptable advantage) and also best by S or R (acceptable stability). Without advantage it is every alternative less than
 * 1/(m − 1) behind; with advantage but not stability it is the first together with the next best.
 *
 * <p>A single alternative has both. Differences within {@link Ranking#TIE} count as equal. All is computed when asked for.
 */
public final class VikorDetails implements Details {

    private final double[] utility;
    private final double[] regret;
    private final double[] scores;

    /** The details of these quantities, which are handed over. */
    VikorDetails(double[] utility, double[] regret, double[] scores) {
        this.utility = utility;
        this.regret = regret;
        this.scores = scores;
    }

    /** The group utility S of each alternative, in [0, 1]; less is better. */
    public ImmutableDoubleArray groupUtility() {
        return ImmutableDoubleArray.copyOf(utility);
    }

    /** The individual regret R of each alternative, in [0, 1]; less is better. */
    public ImmutableDoubleArray individualRegret() {
        return ImmutableDoubleArray.copyOf(regret);
    }

    /** Tells whether the best alternative is ahead of the next by at least 1/(m − 1). */
    public boolean hasAcceptableAdvantage() {
        return scores.length == 1 || next() - scores[first()] >= advantage();
    }

    /** Tells whether the best alternative is also best by group utility or by individual regret. */
    public boolean hasAcceptableStability() {
        int first = first();
        return utility[first] <= ColumnScan.of(utility).least() + Ranking.TIE
                || regret[first] <= ColumnScan.of(regret).least() + Ranking.TIE;
    }

    /** The alternatives of the compromise solution by index, ascending. */
    public ImmutableIntArray compromiseSet() {
        int first = first();
        if (!hasAcceptableAdvantage()) {
            return upTo(scores[first] + advantage());
        }
        return hasAcceptableStability() ? ImmutableIntArray.of(first) : upTo(next() + 2 * Ranking.TIE);
    }

    private ImmutableIntArray upTo(double bound) {
        return ImmutableIntArray.copyOf(
                IntStream.range(0, scores.length).filter(i -> scores[i] < bound).toArray());
    }

    private double advantage() {
        return 1.0 / (scores.length - 1) - Ranking.TIE;
    }

    private int first() {
        int first = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] < scores[first]) {
                first = i;
            }
        }
        return first;
    }

    /** The least Q of all alternatives but the first. */
    private double next() {
        int first = first();
        double next = Double.POSITIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            next = i == first ? next : Math.min(next, scores[i]);
        }
        return next;
    }

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of(
                "S", groupUtility(),
                "R", individualRegret(),
                "acceptable_advantage", hasAcceptableAdvantage(),
                "acceptable_stability", hasAcceptableStability(),
                "compromise_set", compromiseSet());
    }
}
