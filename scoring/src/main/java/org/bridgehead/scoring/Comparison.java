package org.bridgehead.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.scoring.decision.RankingMethod;
import org.bridgehead.scoring.decision.RankingMethods;
import org.bridgehead.scoring.decision.Weighting;
import org.bridgehead.scoring.decision.Weightings;
import org.bridgehead.scoring.decision.Weights;
import org.bridgehead.scoring.explain.CriterionScores;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.EvidenceBase;
import org.bridgehead.scoring.rubric.Rubric;
import org.bridgehead.scoring.rubric.RubricCriterion;
import org.bridgehead.scoring.rubric.StandardRubric;

/** Rates proposals by a rubric and ranks them. Immutable; the same input gives the same result. */
public final class Comparison {

    private static final String FROM_RUBRIC = "rubric";

    private final Rubric rubric;
    private final RankingMethod<?> method;
    private final String weightingName;
    private final Weighting weighting;

    private Comparison(Builder builder) {
        rubric = builder.rubric;
        method = builder.method;
        if (builder.weighting.isPresent()) {
            weighting = builder.weighting.get();
            weightingName = weighting.name();
        } else {
            weighting = Weightings.given(shares(rubric, builder.weights));
            weightingName = builder.weights.isEmpty() ? FROM_RUBRIC : weighting.name();
        }
    }

    private static Weights shares(Rubric rubric, ImmutableMap<CriterionId, Double> given) {
        Set<CriterionId> known =
                rubric.criteria().stream().map(RubricCriterion::id).collect(Collectors.toSet());
        if (!given.isEmpty() && !known.equals(given.keySet())) {
            throw new IllegalArgumentException("weights must be given for the criteria of the rubric, "
                    + rubric.criteria().stream().map(RubricCriterion::id).toList() + ", but are given for "
                    + given.keySet());
        }
        return Weights.normalizing(rubric.criteria().stream()
                .mapToDouble(c -> Optional.ofNullable(given.get(c.id())).orElse(c.weight()))
                .toArray());
    }

    /** Returns a comparison by the standard rubric, its weights and the weighted sum. */
    public static Comparison standard() {
        return builder().build();
    }

    /** Returns a builder that starts from {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Rates and ranks proposals; one alone is rated and has rank 1.
     *
     * @throws IllegalArgumentException if there is no proposal, or two have the same id
     * @throws org.bridgehead.scoring.rubric.RuleException if a rule fails
     */
    public ComparisonResult compare(List<Proposal> proposals) {
        check(proposals);
        CriterionScores scores =
                new CriterionScores(rubric, ImmutableList.copyOf(proposals), EvidenceBase.ofProposals(proposals));
        return rank(proposals.stream()
                .map(proposal -> new Subject(proposal, Optional.empty(), scores.of(proposal)))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Rates and ranks what was read of proposals; every quote of a rating is checked against its source.
     *
     * @throws IllegalArgumentException if there is no dossier, or two have the same id
     * @throws org.bridgehead.scoring.rubric.RuleException if a rule fails
     */
    public ComparisonResult compareDossiers(List<Dossier> dossiers) {
        ImmutableList<Proposal> proposals =
                dossiers.stream().map(Dossier::proposal).collect(ImmutableList.toImmutableList());
        check(proposals);
        CriterionScores scores = new CriterionScores(rubric, proposals, EvidenceBase.ofDossiers(dossiers));
        return rank(dossiers.stream()
                .map(dossier -> new Subject(dossier.proposal(), Optional.of(dossier), scores.of(dossier.proposal())))
                .collect(ImmutableList.toImmutableList()));
    }

    private static void check(List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one proposal to compare but there is none");
        }
        Set<ProposalId> seen = new HashSet<>();
        proposals.stream()
                .map(Proposal::id)
                .filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("proposals must have ids of their own but two are called " + id
                            + "\nMaybe the same proposal was passed twice.");
                });
    }

    private ComparisonResult rank(ImmutableList<Subject> subjects) {
        ImmutableList<CriterionId> criteria =
                rubric.criteria().stream().map(RubricCriterion::id).collect(ImmutableList.toImmutableList());
        Weights weights = weighting.weigh(Standing.matrix(subjects, criteria));
        Standing standing = new Standing(subjects, rubric, method, weights);
        ImmutableMap.Builder<CriterionId, Double> shares = ImmutableMap.builder();
        for (int j = 0; j < criteria.size(); j++) {
            shares.put(criteria.get(j), weights.get(j));
        }
        return new ComparisonResult(
                rubric,
                method.name(),
                standing.ranking().direction(),
                weightingName,
                shares.buildOrThrow(),
                standing.scores(),
                standing.dominance(),
                standing.ranking().advice());
    }

    /** Collects how to compare; not safe for use by several threads. */
    public static final class Builder {
        private Rubric rubric = StandardRubric.get();
        private RankingMethod<?> method = RankingMethods.weightedSum();
        private ImmutableMap<CriterionId, Double> weights = ImmutableMap.of();
        private Optional<Weighting> weighting = Optional.empty();

        private Builder() {}

        /** Sets what to rate by. */
        public Builder rubric(Rubric value) {
            rubric = value;
            return this;
        }

        /** Sets the weights of all criteria, in place of the rubric's; they are divided by their sum. */
        public Builder weights(Map<CriterionId, Double> values) {
            weights = ImmutableMap.copyOf(values);
            weighting = Optional.empty();
            return this;
        }

        /** Sets how weights are derived from the criterion scores, in place of the rubric's. */
        public Builder weighting(Weighting value) {
            weighting = Optional.of(value);
            weights = ImmutableMap.of();
            return this;
        }

        /** Sets how to rank. */
        public Builder method(RankingMethod<?> value) {
            method = value;
            return this;
        }

        /**
         * Returns the comparison.
         *
         * @throws IllegalArgumentException if weights are given for other criteria than the rubric's, are negative, or are
         *     all 0
         */
        public Comparison build() {
            return new Comparison(this);
        }
    }
}
