package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;

/** The quantities that the scores of a method follow from; each method has its own type with its own accessors. */
public interface Details {

    /**
     * The quantities by the names that files use, in a fixed order. A value is a {@code Double}, {@code Boolean},
     * {@code String}, {@code ImmutableDoubleArray}, {@code ImmutableIntArray}, or an {@code ImmutableList} of these, for a
     * table of such lists a row each; one value or row an alternative stands in the order of the matrix.
     */
    ImmutableMap<String, Object> entries();

    /** Returns the details of a method that has none. */
    static Details none() {
        return ImmutableMap::of;
    }
}
