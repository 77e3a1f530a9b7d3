/**
 * Weights that people state instead of data: pairwise comparison (AHP), best–worst, and direct judgements such as ranks and
 * points. Entry types {@link org.bridgehead.scoring.elicit.PairwiseComparison},
 * {@link org.bridgehead.scoring.elicit.BestWorst} and {@link org.bridgehead.scoring.elicit.Elicitations}.
 */
@NullMarked
package org.bridgehead.scoring.elicit;

import org.jspecify.annotations.NullMarked;
