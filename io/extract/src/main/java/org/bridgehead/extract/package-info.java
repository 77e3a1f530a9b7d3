/**
 * Documents to typed proposals; entry type {@link org.bridgehead.extract.ProposalReader}.
 */
@NullMarked
package org.bridgehead.extract;

import org.jspecify.annotations.NullMarked;
