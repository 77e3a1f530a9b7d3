package org.bridgehead.scoring;

/**
 * The ranks that a proposal can take given what is unknown.
 *
 * @param best the best rank, at least 1
 * @param worst the worst rank, not before the best
 */
public record RankRange(int best, int worst) {

    /** Checks the order. */
    public RankRange {
        if (best < 1 || worst < best) {
            throw new IllegalArgumentException(
                    "ranks must satisfy 1 <= best <= worst but are " + best + " and " + worst);
        }
    }

    /** Tells whether {@code rank} is possible. */
    public boolean contains(int rank) {
        return best <= rank && rank <= worst;
    }
}
