/**
 * Multi-criteria decision making without a word of policy: a matrix of alternatives and criteria, normalizations, weightings
 * and ranking methods. Entry types {@link org.bridgehead.scoring.decision.DecisionMatrix} and
 * {@link org.bridgehead.scoring.decision.RankingMethods}.
 */
@NullMarked
package org.bridgehead.scoring.decision;

import org.jspecify.annotations.NullMarked;
