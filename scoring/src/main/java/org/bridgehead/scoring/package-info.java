/**
 * The comparison of proposals: rate, rank, explain; entry type {@link org.bridgehead.scoring.Comparison}. Nothing below
 * this package imports it.
 */
@NullMarked
package org.bridgehead.scoring;

import org.jspecify.annotations.NullMarked;
