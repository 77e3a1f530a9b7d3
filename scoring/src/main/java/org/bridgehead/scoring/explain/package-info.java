/**
 * Why a score is what it is: scores as sums of contributions; entry type
 * {@link org.bridgehead.scoring.explain.Explanation}.
 */
@NullMarked
package org.bridgehead.scoring.explain;

import org.jspecify.annotations.NullMarked;
