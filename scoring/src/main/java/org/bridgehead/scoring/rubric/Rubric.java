package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bridgehead.core.text.Checks;

/**
 * What proposals are rated by: criteria, their indicators with rules, weights and bands.
 *
 * @param id its id
 * @param version its version, for instance a date
 * @param criteria at least one; no criterion and no indicator twice
 * @param bands what scores are called
 */
public record Rubric(RubricId id, String version, ImmutableList<RubricCriterion> criteria, Bands bands) {

    /** Checks that nothing occurs twice. */
    public Rubric {
        Checks.name("rubric version", version);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("rubric " + id + " must have at least one criterion");
        }
        Set<Object> seen = new HashSet<>();
        criteria.forEach(criterion -> {
            once(seen, criterion.id());
            criterion.rules().forEach(rule -> once(seen, rule.indicator().code()));
        });
    }

    private static void once(Set<Object> seen, Object id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("a rubric must hold each criterion and indicator once but has " + id
                    + " twice\nMaybe give the rule that was added a code of its own.");
        }
    }

    /** Its indicators as worded here, criterion by criterion. */
    public ImmutableList<Indicator> indicators() {
        return criteria.stream()
                .flatMap(criterion -> criterion.rules().stream())
                .map(WeightedRule::indicator)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the criterion with this id, or nothing. */
    public Optional<RubricCriterion> criterion(CriterionId wanted) {
        return criteria.stream().filter(c -> c.id().equals(wanted)).findFirst();
    }

    /**
     * Returns this rubric with one more rule, of weight 1.
     *
     * @throws IllegalArgumentException if the rubric has no such criterion, or has the indicator already
     */
    public Rubric plus(ScoringRule rule) {
        return withCriterion(
                rule.criterion(),
                criterion -> criterion.withRules(ImmutableList.<WeightedRule>builder()
                        .addAll(criterion.rules())
                        .add(WeightedRule.of(rule))
                        .build()));
    }

    /**
     * Returns this rubric with one criterion changed.
     *
     * @throws IllegalArgumentException if it has no such criterion
     */
    public Rubric withCriterion(CriterionId wanted, UnaryOperator<RubricCriterion> change) {
        if (criterion(wanted).isEmpty()) {
            throw new IllegalArgumentException("rubric " + id + " has no criterion " + wanted + "\nMaybe one of: "
                    + criteria.stream().map(RubricCriterion::id).toList());
        }
        return withCriteria(criteria.stream()
                .map(c -> c.id().equals(wanted) ? change.apply(c) : c)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns this rubric with other criteria. */
    public Rubric withCriteria(ImmutableList<RubricCriterion> other) {
        return new Rubric(id, version, other, bands);
    }

    /** Returns this rubric with other bands. */
    public Rubric withBands(Bands other) {
        return new Rubric(id, version, criteria, other);
    }

    /** Returns this rubric under another id and version. */
    public Rubric named(RubricId otherId, String otherVersion) {
        return new Rubric(otherId, otherVersion, criteria, bands);
    }
}
