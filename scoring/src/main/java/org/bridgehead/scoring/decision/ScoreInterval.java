package org.bridgehead.scoring.decision;

/**
 * What is known of an alternative's score and rank while values are missing.
 *
 * @param low the lower of the scores at its worst and its best completion
 * @param high the higher of them, at least {@code low}
 * @param bestRank its rank at its best completion, from 1
 * @param worstRank its rank at its worst completion
 */
public record ScoreInterval(double low, double high, int bestRank, int worstRank) {

    /** Checks the order of the ends. */
    public ScoreInterval {
        if (!(low <= high) || bestRank < 1 || worstRank < bestRank) {
            throw new IllegalArgumentException("an interval must have low <= high and 1 <= best <= worst rank but has "
                    + low + ", " + high + ", " + bestRank + ", " + worstRank);
        }
    }

    /** Tells whether the missing values leave neither score nor rank open. */
    public boolean isSettled() {
        return low == high && bestRank == worstRank;
    }
}
