package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;

/** The quantities of a method whose score is a product over criteria. */
public interface MultiplicativeDetails extends Details {

    @Override
    default ImmutableMap<String, Object> entries() {
        return ImmutableMap.of();
    }

    /**
     * Returns what a criterion multiplies the score of an alternative with; 1 for criteria that were left out. Over all
     * criteria the factors multiply to the score.
     */
    double factor(int row, int column);
}
