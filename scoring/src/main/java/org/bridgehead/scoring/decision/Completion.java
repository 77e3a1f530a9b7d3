package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * A matrix without gaps that a policy made of one with gaps.
 *
 * @param matrix the criteria that were kept, every cell filled
 * @param kept the columns of the incomplete matrix that were kept, ascending
 * @param advice one sentence for each criterion that was left out or filled
 */
public record Completion(DecisionMatrix matrix, ImmutableIntArray kept, ImmutableList<String> advice) {

    /**
     * Returns the weights of the criteria that were kept.
     *
     * @param weights one a criterion of the incomplete matrix
     * @throws DecisionException if all kept criteria have weight 0
     */
    public Weights weights(Weights weights) {
        if (weights.size() == kept.length()) {
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
