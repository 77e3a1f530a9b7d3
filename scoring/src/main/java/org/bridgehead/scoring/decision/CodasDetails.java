package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of CODAS.
 *
 * @param euclidean the Euclidean distance of each alternative to the anti-ideal, E
 * @param taxicab the taxicab distance of each alternative to the anti-ideal, T
 */
public record CodasDetails(ImmutableDoubleArray euclidean, ImmutableDoubleArray taxicab) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("E", euclidean, "T", taxicab);
    }
}
