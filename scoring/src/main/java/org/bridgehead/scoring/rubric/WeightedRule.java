package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Checks;

/**
 * An indicator's place in a criterion.
 *
 * @param indicator the indicator as this rubric words it; its code is the rule's
 * @param rule what rates it
 * @param weight what it counts beside the criterion's other indicators, positive; the weights need not sum to 1
 */
public record WeightedRule(Indicator indicator, ScoringRule rule, double weight) {

    /** Checks the weight and that indicator and rule belong together. */
    public WeightedRule {
        if (Checks.finite("weight of " + indicator.code(), weight) <= 0) {
            throw new IllegalArgumentException(
                    "the weight of indicator " + indicator.code() + " must be positive but is " + weight);
        }
        Indicator rated = rule.indicator();
        if (!rated.code().equals(indicator.code())
                || rated.scope() != indicator.scope()
                || rated.aggregation() != indicator.aggregation()) {
            throw new IllegalArgumentException("indicator and rule must agree in code, scope and aggregation but are "
                    + indicator.code() + " " + indicator.aggregation().code() + " and " + rated.code() + " "
                    + rated.aggregation().code());
        }
    }

    /** Returns the rule with its own indicator and weight 1. */
    public static WeightedRule of(ScoringRule rule) {
        return new WeightedRule(rule.indicator(), rule, 1);
    }

    /** Returns this with another weight. */
    public WeightedRule withWeight(double other) {
        return new WeightedRule(indicator, rule, other);
    }

    /** Returns this with other words for the indicator. */
    public WeightedRule withIndicator(Indicator other) {
        return new WeightedRule(other, rule, weight);
    }

    /**
     * Rates {@code proposal} and checks what the rule returns.
     *
     * @param compared all proposals of the comparison
     * @param base what ratings may quote
     * @throws RuleException if the rule throws, rates another indicator, or quotes what does not stand in the documents
     */
    public Rating rate(Proposal proposal, ImmutableList<Proposal> compared, EvidenceBase base) {
        Rating rating;
        try {
            rating = rule.rate(proposal, new RatingContext(indicator, proposal, compared));
        } catch (RuntimeException e) {
            throw new RuleException(indicator.code(), proposal.id(), e);
        }
        if (!rating.indicator().equals(indicator)) {
            throw new RuleException(
                    indicator.code(),
                    proposal.id(),
                    "it must rate " + indicator.code() + " but rated "
                            + rating.indicator().code()
                            + "\nMaybe make the rating with the context that the rule is given.");
        }
        Stream.concat(rating.evidence().stream(), rating.measures().stream().flatMap(m -> m.evidence().stream()))
                .filter(evidence -> !base.holds(evidence))
                .findFirst()
                .ifPresent(evidence -> {
                    throw new RuleException(
                            indicator.code(),
                            proposal.id(),
                            "its evidence must stand in the documents compared but does not: " + evidence);
                });
        return rating;
    }
}
