package org.bridgehead.extract.structure;

import org.bridgehead.extract.document.Slice;

/**
 * A clause of a measure's own text.
 *
 * @param slice the clause without the punctuation that ends it
 * @param role what it does
 * @param lead whether it stands in the heading or lead of the measure
 */
public record OutlineClause(Slice slice, ClauseRole role, boolean lead) {}
