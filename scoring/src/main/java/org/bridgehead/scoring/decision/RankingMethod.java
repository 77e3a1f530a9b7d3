package org.bridgehead.scoring.decision;

/**
 * Ranks the alternatives of a matrix.
 *
 * @param <D> the quantities that its scores follow from
 */
public interface RankingMethod<D extends Details> {

    /** The method's name in files and on the command line, in lower case. */
    String name();

    /**
     * Returns the ranking of the matrix under these weights.
     *
     * @throws DecisionException if the method cannot answer; the message names row, column and value
     */
    Ranking<D> rank(DecisionMatrix matrix, Weights weights);

    /** Returns the ranking of the matrix under the weights that {@code weighting} gives it, with the weighting's advice. */
    default Ranking<D> rank(DecisionMatrix matrix, Weighting weighting) {
        return rank(matrix, weighting.weigh(matrix)).advised(weighting.advice(matrix));
    }
}
