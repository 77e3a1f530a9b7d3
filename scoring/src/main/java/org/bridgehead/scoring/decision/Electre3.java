package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;

/**
 * ELECTRE III (Roy 1978, Cahiers du CERO 20(1):3–24): the credibility that one alternative is at least as good as another
 * ({@link Credibility}), from it a descending and an ascending order of classes ({@link Distillation}), and as their
 * intersection the final partial order. Score is the mean of the numbers of an alternative's class in the two orders, from 1,
 * less is better: a complete order for those who need one, which hides incomparability.
 *
 * <p>The distillations need not keep dominance, and depend on all alternatives. A constant criterion agrees to everything.
 * Equal alternatives, and a single one, fall into one class. Criteria of weight 0 count neither way and veto nothing.
 */
final class Electre3 implements RankingMethod<DistillationDetails> {

    private final Thresholds thresholds;
    private final double alpha;
    private final double beta;

    Electre3(Thresholds thresholds, double alpha, double beta) {
        if (!(Math.min(beta, beta + alpha) >= 0 && Math.max(beta, beta + alpha) < Double.POSITIVE_INFINITY)) {
            throw new DecisionException(
                    "the discrimination threshold s_beta + s_alpha·λ must be at least 0 for λ from 0"
                            + " to 1 but s_alpha is " + alpha + " and s_beta is " + beta
                            + "\nMaybe keep to -0.15 and 0.3, or interchange them.");
        }
        this.thresholds = thresholds;
        this.alpha = alpha;
        this.beta = beta;
    }

    @Override
    public String name() {
        return "electre_iii";
    }

    @Override
    public Ranking<DistillationDetails> rank(DecisionMatrix matrix, Weights weights) {
        Pairs.checkFew(name(), matrix);
        Credibility credibility = Credibility.of(matrix, weights, thresholds);
        double[][] values = credibility.values(matrix);
        ImmutableList<ImmutableDoubleArray> credibilities =
                Pairs.table(matrix.size(), 1, (a, b) -> credibility.of(values[a], values[b]));
        Distillation distillation = new Distillation(credibilities, alpha, beta);
        DistillationDetails details = new DistillationDetails(
                Pairs.table(matrix.size(), 1, (a, b) -> credibility.concordance(values[a], values[b])),
                credibilities,
                distillation.descending(),
                distillation.ascending());
        List<String> advice = new ArrayList<>(thresholds.advice(true, true, false));
        advice.addAll(Present.constants(matrix, weights, "agrees that each is as good as each"));
        return new Ranking<>(name(), meanPositions(details), ScoreDirection.LOWER, details, advice);
    }

    private static double[] meanPositions(DistillationDetails details) {
        int[] down = DistillationDetails.positions(details.descending());
        int[] up = DistillationDetails.positions(details.ascending());
        double[] means = new double[down.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = (down[i] + up[i]) / 2.0;
        }
        return means;
    }
}
