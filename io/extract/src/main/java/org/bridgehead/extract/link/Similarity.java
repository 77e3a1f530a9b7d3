package org.bridgehead.extract.link;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;

/** Tells how near texts are in meaning; must be safe for use by several threads and answer the same every time. */
@FunctionalInterface
public interface Similarity {

    /** Returns for each of {@code others} how near it is to {@code text}: 0 not at all, 1 as near as can be. */
    ImmutableDoubleArray toEach(String text, List<String> others);
}
