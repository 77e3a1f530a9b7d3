package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The obstacle degree model 障碍度模型 (form as in 张杰, 赵瑞东, 田超 等 2017, 中国生态农业学报 25(3): 429–440, section 2.3.2): score the
 * weighted sum {@code Σ_j w_j n_ij} of min–max values in [0, 1], more is better; obstacle degree {@code O_ij = w_j (1 − n_ij) /
 * Σ_k w_k (1 − n_ik)} the share of criterion j in what keeps alternative i from 1. The shares of an alternative sum to 1; one
 * that is best on every criterion has none, all 0.
 *
 * <p>Constant criteria are left out and the weights renormalized; without any other all score 0.
 */
final class Obstacle implements RankingMethod<ObstacleDetails> {

    @Override
    public String name() {
        return "obstacle";
    }

    @Override
    public Ranking<ObstacleDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.minMax());
        double[] scores = new double[matrix.size()];
        ImmutableList.Builder<ImmutableDoubleArray> shares = ImmutableList.builder();
        for (int i = 0; i < scores.length; i++) {
            double[] lacks = new double[matrix.width()];
            double lacking = 0;
            for (int k = 0; k < scaled.width(); k++) {
                int j = scaled.column(k);
                double value = scaled.transform(k).apply(matrix.value(i, j));
                scores[i] += scaled.weight(k) * value;
                // The best value lacks nothing, though its scaled value may round to just below 1.
                boolean isBest = matrix.value(i, j) == matrix.best(j);
                lacks[j] = isBest ? 0 : scaled.weight(k) * Math.max(0, 1 - value);
                lacking += lacks[j];
            }
            for (int j = 0; j < lacks.length && lacking > 0; j++) {
                lacks[j] /= lacking;
            }
            shares.add(ImmutableDoubleArray.copyOf(lacks));
        }
        return new Ranking<>(
                name(), scores, ScoreDirection.HIGHER, new ObstacleDetails(shares.build()), scaled.advice());
    }
}
