package org.bridgehead.scoring.explain;

import com.google.common.collect.ImmutableList;
import java.util.function.ToDoubleFunction;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.scoring.rubric.Bands;
import org.bridgehead.scoring.rubric.EvidenceBase;
import org.bridgehead.scoring.rubric.IndicatorCode;
import org.bridgehead.scoring.rubric.Rating;
import org.bridgehead.scoring.rubric.Rubric;
import org.bridgehead.scoring.rubric.RubricCriterion;
import org.bridgehead.scoring.rubric.WeightedRule;

/**
 * Rates proposals on all criteria of a rubric: {@code score = Σ_k w_k v_k / Σ_k w_k} over the indicators of a criterion, and
 * the same over the low and the high ends of their intervals.
 *
 * @param rubric what to rate by
 * @param compared all proposals of the comparison
 * @param base what ratings may quote
 */
public record CriterionScores(Rubric rubric, ImmutableList<Proposal> compared, EvidenceBase base) {

    /** Returns how {@code proposal} does on each criterion, in the rubric's order. */
    public ImmutableList<CriterionScore> of(Proposal proposal) {
        return rubric.criteria().stream()
                .map(criterion -> of(proposal, criterion))
                .collect(ImmutableList.toImmutableList());
    }

    private CriterionScore of(Proposal proposal, RubricCriterion criterion) {
        ImmutableList<Rating> ratings = criterion.rules().stream()
                .map(rule -> rule.rate(proposal, compared, base))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Contribution<IndicatorCode>> contributions = contributions(criterion, ratings, Rating::point);
        double score = sum(contributions);
        Bands bands = rubric.bands();
        return new CriterionScore(
                criterion.id(),
                criterion.name(),
                score,
                sum(contributions(criterion, ratings, Rating::low)),
                sum(contributions(criterion, ratings, Rating::high)),
                bands.of(score),
                ratings,
                contributions);
    }

    private static ImmutableList<Contribution<IndicatorCode>> contributions(
            RubricCriterion criterion, ImmutableList<Rating> ratings, ToDoubleFunction<Rating> value) {
        double total = 0;
        for (WeightedRule rule : criterion.rules()) {
            total += rule.weight();
        }
        ImmutableList.Builder<Contribution<IndicatorCode>> contributions = ImmutableList.builder();
        for (int k = 0; k < ratings.size(); k++) {
            WeightedRule rule = criterion.rules().get(k);
            contributions.add(Contribution.of(
                    rule.indicator().code(), rule.weight() / total, value.applyAsDouble(ratings.get(k))));
        }
        return contributions.build();
    }

    private static double sum(ImmutableList<Contribution<IndicatorCode>> contributions) {
        double sum = 0;
        for (Contribution<IndicatorCode> contribution : contributions) {
            sum += contribution.amount();
        }
        return sum;
    }
}
