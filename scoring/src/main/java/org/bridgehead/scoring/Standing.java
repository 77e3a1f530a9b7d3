package org.bridgehead.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.ToDoubleFunction;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.scoring.decision.AdditiveDetails;
import org.bridgehead.scoring.decision.Bounds;
import org.bridgehead.scoring.decision.Criterion;
import org.bridgehead.scoring.decision.DecisionMatrix;
import org.bridgehead.scoring.decision.Ranking;
import org.bridgehead.scoring.decision.RankingMethod;
import org.bridgehead.scoring.decision.Weights;
import org.bridgehead.scoring.explain.Contribution;
import org.bridgehead.scoring.explain.CriterionScore;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.Rubric;

/**
 * Ranks rated proposals, as they are and as they could be.
 *
 * <p>What a proposal can reach is found by giving it the high ends of its criteria and all others the low ends; what it can
 * sink to, the other way round. The weights stay those of the point scores. For methods that never punish an alternative
 * for a better value nor reward it for a rival's, the weighted sum among them, every completion of the unknowns lies
 * between the two.
 */
final class Standing {

    private final ImmutableList<Subject> subjects;
    private final RankingMethod<?> method;
    private final Weights weights;
    private final ImmutableList<CriterionId> criteria;
    private final DecisionMatrix matrix;
    private final Ranking<?> ranking;
    private final boolean open;

    Standing(ImmutableList<Subject> subjects, Rubric rubric, RankingMethod<?> method, Weights weights) {
        this.subjects = subjects;
        this.method = method;
        this.weights = weights;
        this.criteria = rubric.criteria().stream().map(c -> c.id()).collect(ImmutableList.toImmutableList());
        this.matrix = matrix(subjects, criteria);
        this.ranking = method.rank(matrix, weights);
        this.open = subjects.stream().anyMatch(Subject::isOpen);
    }

    /** Returns the decision matrix of the point scores: all criteria are benefits on [0, 1]. */
    static DecisionMatrix matrix(ImmutableList<Subject> subjects, ImmutableList<CriterionId> criteria) {
        double[][] rows = new double[subjects.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(subjects.get(i), CriterionScore::score);
        }
        return matrix(criteria, rows);
    }

    private static DecisionMatrix matrix(ImmutableList<CriterionId> criteria, double[][] rows) {
        return DecisionMatrix.of(
                criteria.stream()
                        .map(id -> Criterion.benefit(id.value()).within(Bounds.of(0, 1)))
                        .toList(),
                rows);
    }

    private static double[] row(Subject subject, ToDoubleFunction<CriterionScore> end) {
        return subject.criteria().stream().mapToDouble(end).toArray();
    }

    Ranking<?> ranking() {
        return ranking;
    }

    /** The proposals, best rank first, ties in the order of input. */
    ImmutableList<ProposalScore> scores() {
        return ranking.order().stream().map(this::score).collect(ImmutableList.toImmutableList());
    }

    private ProposalScore score(int row) {
        Subject subject = subjects.get(row);
        double score = ranking.scores().get(row);
        int rank = ranking.ranks().get(row);
        double low = score;
        double high = score;
        int best = rank;
        int worst = rank;
        if (open) {
            for (boolean up : new boolean[] {true, false}) {
                Ranking<?> completed = extreme(row, up);
                double reached = completed.scores().get(row);
                low = Math.min(low, reached);
                high = Math.max(high, reached);
                best = Math.min(best, completed.ranks().get(row));
                worst = Math.max(worst, completed.ranks().get(row));
            }
        }
        return new ProposalScore(
                subject.proposal(),
                subject.dossier(),
                rank,
                score,
                low,
                high,
                new RankRange(best, worst),
                byCriterion(subject),
                contributions(row));
    }

    private Ranking<?> extreme(int favoured, boolean up) {
        double[][] rows = new double[subjects.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(subjects.get(i), (i == favoured) == up ? CriterionScore::high : CriterionScore::low);
        }
        return method.rank(matrix(criteria, rows), weights);
    }

    private static ImmutableMap<CriterionId, CriterionScore> byCriterion(Subject subject) {
        return subject.criteria().stream()
                .collect(ImmutableMap.toImmutableMap(CriterionScore::criterion, score -> score));
    }

    private ImmutableList<Contribution<CriterionId>> contributions(int row) {
        if (!(ranking.details() instanceof AdditiveDetails details)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Contribution<CriterionId>> contributions = ImmutableList.builder();
        for (int j = 0; j < criteria.size(); j++) {
            double amount = details.contribution(row, j);
            double weight = weights.get(j);
            contributions.add(new Contribution<>(criteria.get(j), weight, weight == 0 ? 0 : amount / weight, amount));
        }
        return contributions.build();
    }

    /** Which proposal dominates which, in the order of input. */
    ImmutableList<Dominance> dominance() {
        ImmutableList.Builder<Dominance> pairs = ImmutableList.builder();
        for (int a = 0; a < subjects.size(); a++) {
            for (int b = 0; b < subjects.size(); b++) {
                if (matrix.dominates(a, b)) {
                    pairs.add(new Dominance(id(a), id(b), isCertain(a, b)));
                }
            }
        }
        return pairs.build();
    }

    private boolean isCertain(int a, int b) {
        return matrix(criteria, new double[][] {
                    row(subjects.get(a), CriterionScore::low), row(subjects.get(b), CriterionScore::high)
                })
                .dominates(0, 1);
    }

    private ProposalId id(int row) {
        return subjects.get(row).proposal().id();
    }
}
