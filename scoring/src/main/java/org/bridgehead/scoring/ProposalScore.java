package org.bridgehead.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.scoring.explain.Contribution;
import org.bridgehead.scoring.explain.CriterionScore;
import org.bridgehead.scoring.rubric.CriterionId;

/**
 * Where a proposal stands in a comparison.
 *
 * @param proposal the proposal
 * @param dossier what was read of it, where it was read
 * @param rank 1 is best; equal scores share a rank and the next rank counts them all: 1, 2, 2, 4
 * @param score the ranking method's score
 * @param low the lowest score that is possible given the unknowns
 * @param high the highest score that is possible given the unknowns
 * @param rankRange the ranks that are possible given the unknowns
 * @param criteria how it does on each criterion, in the rubric's order
 * @param contributions what each criterion adds to the score, in the same order; empty where the method does not add
 */
public record ProposalScore(
        Proposal proposal,
        Optional<Dossier> dossier,
        int rank,
        double score,
        double low,
        double high,
        RankRange rankRange,
        ImmutableMap<CriterionId, CriterionScore> criteria,
        ImmutableList<Contribution<CriterionId>> contributions) {

    /** Checks that score and rank lie in their intervals. */
    public ProposalScore {
        if (!(low <= score && score <= high)) {
            throw new IllegalArgumentException(
                    "the score of " + proposal.id() + " must lie in [" + low + ", " + high + "] but is " + score);
        }
        if (!rankRange.contains(rank)) {
            throw new IllegalArgumentException(
                    "the rank of " + proposal.id() + " must lie in " + rankRange + " but is " + rank);
        }
    }

    /**
     * Returns how it does on one criterion.
     *
     * @throws IllegalArgumentException if the rubric in use has no such criterion
     */
    public CriterionScore criterion(CriterionId id) {
        CriterionScore score = criteria.get(id);
        if (score == null) {
            throw new IllegalArgumentException("there is no criterion " + id + "\nMaybe one of: " + criteria.keySet());
        }
        return score;
    }
}
