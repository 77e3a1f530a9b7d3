package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.DecisionMatrix;
import org.bridgehead.scoring.decision.Weighting;

/** A weighting with its arguments, ready to answer. */
@FunctionalInterface
public interface Weigher {

    /**
     * Returns the weights of the criteria of a matrix.
     *
     * @throws DecisionException if it cannot answer
     */
    Weighed weigh(DecisionMatrix matrix);

    /** Returns the weigher of a weighting. */
    static Weigher of(Weighting weighting) {
        return matrix -> new Weighed(weighting.weigh(matrix), ImmutableMap.of(), weighting.advice(matrix));
    }
}
