package org.bridgehead.extract.link;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;

/** Tells how near texts are in meaning; must be safe for use by several threads and answer the same every time. */
@FunctionalInterface
public interface Similarity {

    /** Returns for each of {@code others} how near it is to {@code text}: 0 not at all, 1 as near as can be. */
    ImmutableDoubleArray toEach(String text, List<String> others);

    /**
     * Returns what compares texts with these; called once for all that is compared with them, so that what depends on them
     * alone can be done once. Must answer as {@link #toEach} does.
     */
    default Comparison among(List<String> others) {
        return text -> toEach(text, others);
    }

    /** Compares texts with others that are fixed. */
    @FunctionalInterface
    interface Comparison {

        /** Returns for each of the others how near it is to {@code text}: 0 not at all, 1 as near as can be. */
        ImmutableDoubleArray toEach(String text);
    }
}
