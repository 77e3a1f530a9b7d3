package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;

/** Derives weights from a matrix. */
public interface Weighting {

    /** The weighting's name in files and on the command line, in lower case. */
    String name();

    /**
     * Returns one weight a criterion.
     *
     * @throws DecisionException if the weighting cannot answer; the message names row, column and value
     */
    Weights weigh(DecisionMatrix matrix);

    /** What a reader should know of the weights of this matrix, for instance that they mostly measure chance. */
    default ImmutableList<String> advice(DecisionMatrix matrix) {
        return ImmutableList.of();
    }
}
