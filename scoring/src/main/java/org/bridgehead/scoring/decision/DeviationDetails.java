package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;

/** The quantities of a method whose score is the largest of the deviations from a reference point. */
public interface DeviationDetails extends Details {

    @Override
    default ImmutableMap<String, Object> entries() {
        return ImmutableMap.of();
    }

    /** Returns how far an alternative is from the reference point on a criterion, weighted; 0 for criteria left out. */
    double deviation(int row, int column);
}
