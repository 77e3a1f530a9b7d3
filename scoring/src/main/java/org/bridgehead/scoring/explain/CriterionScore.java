package org.bridgehead.scoring.explain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.scoring.rubric.Band;
import org.bridgehead.scoring.rubric.Bilingual;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.IndicatorCode;
import org.bridgehead.scoring.rubric.Rating;

/**
 * How a proposal does on one criterion.
 *
 * @param criterion the criterion
 * @param name its name
 * @param score the weighted mean of its indicators: the contributions added up in their order
 * @param low the lowest score that is possible given the unknowns
 * @param high the highest score that is possible given the unknowns
 * @param band the band of the score
 * @param ratings its indicators, in the rubric's order
 * @param contributions what each indicator adds, in the same order
 */
public record CriterionScore(
        CriterionId criterion,
        Bilingual name,
        double score,
        double low,
        double high,
        Band band,
        ImmutableList<Rating> ratings,
        ImmutableList<Contribution<IndicatorCode>> contributions) {

    /** Checks that the contributions add up to the score and that it lies in its interval. */
    public CriterionScore {
        double sum = 0;
        for (Contribution<IndicatorCode> contribution : contributions) {
            sum += contribution.amount();
        }
        if (sum != score) {
            throw new IllegalArgumentException(
                    "the contributions to " + criterion + " must add up to " + score + " but give " + sum);
        }
        if (!(low <= score && score <= high)) {
            throw new IllegalArgumentException(
                    "the score of " + criterion + " must lie in [" + low + ", " + high + "] but is " + score);
        }
    }

    /** Returns the rating on the indicator with this code, or nothing where the rubric lacks it. */
    public Optional<Rating> rating(IndicatorCode code) {
        return ratings.stream().filter(r -> r.indicator().code().equals(code)).findFirst();
    }
}
