package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import org.bridgehead.extract.document.Slice;

/**
 * A bottleneck in the outline of a proposal.
 *
 * @param statement its heading, or the clause that states it
 * @param declared whether {@code statement} is a heading
 * @param parts the clauses under the heading that state single deficiencies
 */
public record OutlineBottleneck(Slice statement, boolean declared, ImmutableList<Slice> parts) {}
