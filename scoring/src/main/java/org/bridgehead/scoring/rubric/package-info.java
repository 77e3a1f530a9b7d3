/**
 * From facts to ratings: a rubric of criteria, each with indicators that a rule rates from 0 to 4 with a reason and
 * evidence; entry types {@link org.bridgehead.scoring.rubric.Rubric} and
 * {@link org.bridgehead.scoring.rubric.ScoringRule}.
 */
@NullMarked
package org.bridgehead.scoring.rubric;

import org.jspecify.annotations.NullMarked;
