/**
 * Text to proposals, sections, bottlenecks and measures; entry type {@link org.bridgehead.extract.structure.ProposalOutline}.
 */
@NullMarked
package org.bridgehead.extract.structure;

import org.jspecify.annotations.NullMarked;
