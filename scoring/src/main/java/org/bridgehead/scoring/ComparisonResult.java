package org.bridgehead.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.text.Checks;
import org.bridgehead.scoring.decision.ScoreDirection;
import org.bridgehead.scoring.explain.Explanation;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.Rubric;

/**
 * Proposals, rated and ranked.
 *
 * @param rubric what they were rated by
 * @param method the name of the ranking method
 * @param direction whether the highest or the lowest score of that method is best
 * @param weighting where the weights come from: {@code "rubric"}, {@code "given"} or the name of a weighting
 * @param weights the criteria's shares, which sum to 1, in the rubric's order
 * @param ranking the proposals, best rank first, ties in the order of input
 * @param dominance which proposal dominates which, in the order of input
 * @param advice what the ranking method wants the reader to know; often empty
 */
public record ComparisonResult(
        Rubric rubric,
        String method,
        ScoreDirection direction,
        String weighting,
        ImmutableMap<CriterionId, Double> weights,
        ImmutableList<ProposalScore> ranking,
        ImmutableList<Dominance> dominance,
        ImmutableList<String> advice) {

    /** Checks the method's name. */
    public ComparisonResult {
        Checks.name("ranking method", method);
    }

    /** Returns where the proposal with this id stands, or nothing. */
    public Optional<ProposalScore> find(ProposalId id) {
        return ranking.stream().filter(p -> p.proposal().id().equals(id)).findFirst();
    }

    /**
     * Returns why the proposal with this id has its score.
     *
     * @throws IllegalArgumentException if there is no such proposal
     */
    public Explanation explain(ProposalId id) {
        ProposalScore score = find(id).orElseThrow(
                        () -> new IllegalArgumentException("there is no proposal " + id + "\nMaybe one of: "
                                + ranking.stream().map(p -> p.proposal().id()).toList()));
        return new Explanation(id, score.score(), score.criteria().values().asList(), score.contributions());
    }
}
