/**
 * The closed family of facts that a proposal states; entry type {@link org.bridgehead.core.fact.Fact}.
 */
@NullMarked
package org.bridgehead.core.fact;

import org.jspecify.annotations.NullMarked;
