package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The distillations of ELECTRE III (Roy 1978): one class after the other is taken from the alternatives that are left. A step
 * lowers the cut from λ to the greatest credibility below {@code λ − s(λ)}, {@code s(λ) = beta + alpha·λ}, and keeps the
 * alternatives of best (descending) or worst (ascending) qualification: how many they outrank less how many outrank them,
 * among those kept, where a outranks b if its credibility exceeds the cut and that of b against a by more than s. Steps go on
 * inside those kept, the cut carrying on where it was, until one is left or the cut is 0.
 */
final class Distillation {

    private final ImmutableList<ImmutableDoubleArray> credibility;
    private final double alpha;
    private final double beta;

    /**
     * Creates the distillation.
     *
     * @param alpha the slope of the discrimination threshold
     * @param beta its value at 0; s must not be negative anywhere in [0, 1], so that every step lowers the cut
     */
    Distillation(ImmutableList<ImmutableDoubleArray> credibility, double alpha, double beta) {
        this.credibility = credibility;
        this.alpha = alpha;
        this.beta = beta;
    }

    /** The classes from the best one down, drawn best first. */
    ImmutableList<ImmutableIntArray> descending() {
        return classes(1);
    }

    /** The classes from the best one down, drawn worst first. */
    ImmutableList<ImmutableIntArray> ascending() {
        return classes(-1).reverse();
    }

    private ImmutableList<ImmutableIntArray> classes(int sign) {
        ImmutableList.Builder<ImmutableIntArray> classes = ImmutableList.builder();
        int[] left = IntStream.range(0, credibility.size()).toArray();
        while (left.length > 0) {
            int[] drawn = draw(left, sign);
            classes.add(ImmutableIntArray.copyOf(drawn));
            left = Arrays.stream(left)
                    .filter(a -> Arrays.binarySearch(drawn, a) < 0)
                    .toArray();
        }
        return classes.build();
    }

    private int[] draw(int[] left, int sign) {
        int[] kept = left;
        double cut = greatestBelow(left, Double.POSITIVE_INFINITY);
        do {
            cut = greatestBelow(kept, cut - discrimination(cut));
            kept = best(kept, cut, sign);
        } while (kept.length > 1 && cut > 0);
        return kept;
    }

    private double discrimination(double level) {
        return beta + alpha * level;
    }

    /** The greatest credibility among these alternatives that is less than {@code limit}, 0 if there is none. */
    private double greatestBelow(int[] among, double limit) {
        double greatest = 0;
        for (int a : among) {
            for (int b : among) {
                double value = credibility.get(a).get(b);
                if (a != b && value < limit && value > greatest) {
                    greatest = value;
                }
            }
        }
        return greatest;
    }

    private int[] best(int[] among, double cut, int sign) {
        int[] qualifications = new int[credibility.size()];
        for (int a : among) {
            for (int b : among) {
                if (a != b && outranks(a, b, cut)) {
                    qualifications[a] += sign;
                    qualifications[b] -= sign;
                }
            }
        }
        int best = Arrays.stream(among).map(a -> qualifications[a]).max().orElse(0);
        return Arrays.stream(among).filter(a -> qualifications[a] == best).toArray();
    }

    private boolean outranks(int a, int b, double cut) {
        double there = credibility.get(a).get(b);
        return there > cut && there - credibility.get(b).get(a) > discrimination(there);
    }
}
