package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.IntStream;

/**
 * A matrix without gaps that a policy made of one with gaps.
 *
 * @param matrix the criteria that were kept, every cell filled
 * @param kept the columns of the incomplete matrix that were kept, ascending
 * @param width the number of criteria of the incomplete matrix
 * @param advice one sentence for each criterion that was left out or filled
 */
public record Completion(DecisionMatrix matrix, ImmutableIntArray kept, int width, ImmutableList<String> advice) {

    /** Checks that the columns that were kept are those of the matrix, ascending and of the incomplete matrix. */
    public Completion {
        boolean ascending = IntStream.range(1, kept.length()).allMatch(k -> kept.get(k - 1) < kept.get(k));
        if (kept.length() != matrix.width() || !ascending || kept.get(0) < 0 || kept.get(kept.length() - 1) >= width) {
            throw new IllegalArgumentException("the " + matrix.width()
                    + " columns that were kept must be ascending and below " + width + " but are " + kept);
        }
    }

    /** Returns the completion of a matrix that misses nothing. */
    public static Completion of(DecisionMatrix matrix) {
        int[] all = IntStream.range(0, matrix.width()).toArray();
        return new Completion(matrix, ImmutableIntArray.copyOf(all), matrix.width(), ImmutableList.of());
    }

    /**
     * Returns the weights of the criteria that were kept.
     *
     * @param weights one a criterion of the incomplete matrix
     * @throws DecisionException if there are more or fewer, or all kept criteria have weight 0
     */
    public Weights weights(Weights weights) {
        if (weights.size() != width) {
            throw new DecisionException("there must be one weight a criterion, " + width
                    + " in all, but there are " + weights.size()
                    + "\nMaybe give the weights of all criteria, also of those that were left out.");
        }
        if (kept.length() == width) {
            return weights;
        }
        double[] values = kept.stream().mapToDouble(weights::get).toArray();
        return Weights.normalizing(values);
    }

    /** Returns the ranking of the completed matrix; its advice says what was left out or filled. */
    public <D extends Details> Ranking<D> rank(RankingMethod<D> method, Weights weights) {
        return method.rank(matrix, weights(weights)).advised(advice);
    }
}
