package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;

/**
 * How far annotation and reading agree on one kind of object.
 *
 * @param kind what is measured
 * @param right how many are in both
 * @param annotated how many the annotation has
 * @param found how many the reading has
 * @param slips what is in one of them only
 */
public record Score(ScoredKind kind, int right, int annotated, int found, ImmutableList<Slip> slips) {

    /** Checks the counts. */
    public Score {
        if (right < 0 || right > annotated || right > found) {
            throw new IllegalArgumentException(
                    "right ones must be at least 0 and at most those annotated and found but are " + right + " of "
                            + annotated + " and " + found);
        }
    }

    /** The share of those found that are right; where none is found, 1 if none is annotated and else 0. */
    public double precision() {
        return found == 0 ? empty(annotated) : (double) right / found;
    }

    /** The share of those annotated that are found; 1 where none is annotated. */
    public double recall() {
        return annotated == 0 ? 1 : (double) right / annotated;
    }

    /** The harmonic mean of precision and recall, 0 where both are. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double empty(int others) {
        return others == 0 ? 1 : 0;
    }

    /** Returns the score over both texts. */
    public Score plus(Score other) {
        if (kind != other.kind) {
            throw new IllegalArgumentException(
                    "scores of one kind can be added but these are of " + kind + " and " + other.kind);
        }
        return new Score(
                kind,
                right + other.right,
                annotated + other.annotated,
                found + other.found,
                ImmutableList.<Slip>builder().addAll(slips).addAll(other.slips).build());
    }
}
