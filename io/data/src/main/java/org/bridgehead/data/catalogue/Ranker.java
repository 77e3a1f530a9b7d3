package org.bridgehead.data.catalogue;

import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.DecisionMatrix;
import org.bridgehead.scoring.decision.RankingMethod;
import org.bridgehead.scoring.decision.Weights;

/** A method with its arguments, ready to answer. */
@FunctionalInterface
public interface Ranker {

    /**
     * Returns what the method says of a matrix.
     *
     * @throws DecisionException if it cannot answer
     */
    Outcome rank(DecisionMatrix matrix, Weights weights);

    /** Returns the ranker of a ranking method. */
    static Ranker of(RankingMethod<?> method) {
        return (matrix, weights) -> Outcome.of(method.rank(matrix, weights));
    }
}
