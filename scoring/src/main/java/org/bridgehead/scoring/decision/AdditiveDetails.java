package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;

/** The quantities of a method whose score is a sum over criteria. */
public interface AdditiveDetails extends Details {

    @Override
    default ImmutableMap<String, Object> entries() {
        return ImmutableMap.of();
    }

    /**
     * Returns what a criterion adds to the score of an alternative; 0 for criteria that were left out. Over all criteria the
     * contributions sum to the score.
     */
    double contribution(int row, int column);
}
