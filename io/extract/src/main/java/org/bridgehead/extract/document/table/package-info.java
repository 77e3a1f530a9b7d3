/**
 * Tables of proposals, a proposal a row, as texts of the shape that single files have; entry type {@link
 * org.bridgehead.extract.document.table.ProposalTables}.
 */
@NullMarked
package org.bridgehead.extract.document.table;

import org.jspecify.annotations.NullMarked;
