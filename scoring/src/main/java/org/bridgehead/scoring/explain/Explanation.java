package org.bridgehead.scoring.explain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.IndicatorCode;
import org.bridgehead.scoring.rubric.Rating;

/**
 * Why a proposal has its score.
 *
 * @param proposal the proposal
 * @param score its score
 * @param criteria how it does on each criterion, in the rubric's order
 * @param contributions what each criterion adds to the score; empty where the ranking method does not add
 */
public record Explanation(
        ProposalId proposal,
        double score,
        ImmutableList<CriterionScore> criteria,
        ImmutableList<Contribution<CriterionId>> contributions) {

    /**
     * Returns how the proposal does on one criterion.
     *
     * @throws IllegalArgumentException if the rubric in use has no such criterion
     */
    public CriterionScore criterion(CriterionId wanted) {
        return criteria.stream()
                .filter(c -> c.criterion().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no criterion " + wanted + "\nMaybe one of: "
                        + criteria.stream().map(CriterionScore::criterion).toList()));
    }

    /** Returns the rating on the indicator with this code, or nothing where the rubric lacks it. */
    public Optional<Rating> rating(IndicatorCode code) {
        return criteria.stream().flatMap(c -> c.rating(code).stream()).findFirst();
    }
}
