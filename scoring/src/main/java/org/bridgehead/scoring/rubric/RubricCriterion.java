package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.text.Checks;

/**
 * One of the questions that a rubric asks of a proposal.
 *
 * @param id its id
 * @param name its name
 * @param weight what it counts beside the other criteria, positive; the weights need not sum to 1
 * @param rules its indicators, at least one
 */
public record RubricCriterion(CriterionId id, Bilingual name, double weight, ImmutableList<WeightedRule> rules) {

    /** Checks the weight and that there is an indicator. */
    public RubricCriterion {
        if (Checks.finite("weight of " + id, weight) <= 0) {
            throw new IllegalArgumentException("the weight of criterion " + id + " must be positive but is " + weight);
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("criterion " + id + " must have at least one indicator");
        }
        for (WeightedRule rule : rules) {
            if (!rule.rule().criterion().equals(id)) {
                throw new IllegalArgumentException(
                        "indicator " + rule.indicator().code() + " belongs to criterion "
                                + rule.rule().criterion() + " but was put under " + id);
            }
        }
    }

    /** Returns this with another weight. */
    public RubricCriterion withWeight(double other) {
        return new RubricCriterion(id, name, other, rules);
    }

    /** Returns this with other indicators. */
    public RubricCriterion withRules(ImmutableList<WeightedRule> other) {
        return new RubricCriterion(id, name, weight, other);
    }

    /** Returns this with another name. */
    public RubricCriterion withName(Bilingual other) {
        return new RubricCriterion(id, other, weight, rules);
    }
}
