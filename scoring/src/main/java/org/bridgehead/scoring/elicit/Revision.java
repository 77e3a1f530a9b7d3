package org.bridgehead.scoring.elicit;

import java.util.Optional;
import org.bridgehead.scoring.decision.DecisionException;

/**
 * The judgement to think over first, and the value that the other judgements suggest for it.
 *
 * <p>For every pair the priorities of the other judgements alone (Harker 1987) give a ratio, which is brought to the nearest
 * step of Saaty's scale; the revision is that of the pair after which the consistency ratio is least, of equal ones the first.
 *
 * @param row the item that is judged
 * @param column the item it is compared with
 * @param from the value as judged
 * @param to the value suggested
 * @param consistencyRatio the consistency ratio that would follow
 */
public record Revision(int row, int column, double from, double to, double consistencyRatio) {

    /** A lower ratio by less than this is rounding. */
    private static final double NOTICEABLE = 1e-9;

    /** Checks that the numbers are possible. */
    public Revision {
        if (row < 0 || column < 0 || !(from > 0) || !(to > 0) || !(consistencyRatio >= 0)) {
            throw new DecisionException("a revision must replace a positive judgement by another but row " + row
                    + ", column " + column + " changes from " + from + " to " + to + " with consistency ratio "
                    + consistencyRatio);
        }
    }

    static Optional<Revision> best(PairwiseComparison judgements) {
        double least = judgements.priorities().consistencyRatio() - NOTICEABLE;
        Optional<Revision> best = Optional.empty();
        for (int i = 0; i < judgements.size() && least > 0; i++) {
            for (int j = i + 1; j < judgements.size(); j++) {
                Optional<Revision> revision = judgements.isJudged(i, j) ? of(judgements, i, j) : Optional.empty();
                if (revision.isPresent() && revision.get().consistencyRatio() < least) {
                    best = revision;
                    least = revision.get().consistencyRatio() - NOTICEABLE;
                }
            }
        }
        return best;
    }

    /** Returns the revision of one pair, unless it is all that links two groups of items. */
    private static Optional<Revision> of(PairwiseComparison judgements, int i, int j) {
        return judgements.without(i, j).map(rest -> {
            double suggested = SaatyScale.nearest(Eigenpriorities.of(rest).ratio(i, j));
            double ratio = judgements.with(i, j, suggested).priorities().consistencyRatio();
            return new Revision(i, j, judgements.get(i, j), suggested, ratio);
        });
    }
}
