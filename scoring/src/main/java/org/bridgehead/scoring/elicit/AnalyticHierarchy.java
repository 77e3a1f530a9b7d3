package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Ranking;
import org.bridgehead.scoring.decision.ScoreDirection;

/**
 * Alternatives ranked by pairwise comparison throughout: criteria compared with each other, and alternatives under each
 * criterion (AHP, distributive mode; Saaty 1980): score {@code Σ_j w_j p_ij} with w the priorities of the criteria and p_j
 * those of the alternatives under criterion j; scores are in [0, 1] and sum to 1, more is better.
 *
 * <p>One alternative scores 1; alternatives that are judged equal throughout tie.
 */
public final class AnalyticHierarchy {

    private final PairwiseComparison criteria;
    private final ImmutableList<PairwiseComparison> alternatives;

    private AnalyticHierarchy(PairwiseComparison criteria, ImmutableList<PairwiseComparison> alternatives) {
        this.criteria = criteria;
        this.alternatives = alternatives;
    }

    /**
     * Returns the hierarchy.
     *
     * @param alternatives one comparison of all alternatives a criterion
     * @throws DecisionException if there is not one comparison a criterion or they compare different numbers of alternatives
     */
    public static AnalyticHierarchy of(PairwiseComparison criteria, List<PairwiseComparison> alternatives) {
        ImmutableList<PairwiseComparison> copy = ImmutableList.copyOf(alternatives);
        if (copy.size() != criteria.size()) {
            throw new DecisionException(
                    "there must be one comparison of the alternatives a criterion but there are " + copy.size()
                            + " comparisons and " + criteria.size() + " criteria\nMaybe a comparison is missing.");
        }
        for (int j = 1; j < copy.size(); j++) {
            if (copy.get(j).size() != copy.get(0).size()) {
                throw new DecisionException(DecisionException.Fault.column(
                        "all criteria must compare the same alternatives but criterion 0 compares "
                                + copy.get(0).size() + " and criterion " + j + " compares "
                                + copy.get(j).size() + "\nMaybe leave pairs unjudged instead of leaving items out.",
                        j));
            }
        }
        return new AnalyticHierarchy(criteria, copy);
    }

    /** Returns the ranking of the alternatives; files call the method {@code ahp_hierarchy}. */
    public Ranking<HierarchyDetails> rank() {
        Priorities weights = criteria.priorities();
        ImmutableList<Priorities> local =
                alternatives.stream().map(PairwiseComparison::priorities).collect(ImmutableList.toImmutableList());
        double[] scores = new double[alternatives.get(0).size()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < criteria.size(); j++) {
                scores[i] += weights.weights().get(j) * local.get(j).weights().get(i);
            }
        }
        HierarchyDetails details = new HierarchyDetails(weights, local);
        return new Ranking<>("ahp_hierarchy", scores, ScoreDirection.HIGHER, details, details.advice());
    }
}
