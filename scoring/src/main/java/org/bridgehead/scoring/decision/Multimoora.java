package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;

/**
 * MULTIMOORA (Brauers and Zavadskas 2010, Technological and Economic Development of Economy 16(1)): the ratio system, the
 * reference point and the full multiplicative form {@code U_i = Π_benefits r_ij^w_j / Π_costs r_ij^w_j} with {@code r =
 * x/‖x‖}, joined by dominance theory (Brauers and Zavadskas 2012, Informatica 23(1)). An alternative dominates another that it
 * is ahead of in more of the three rankings than it is behind in; score {@code (dominated − dominating)/(m − 1)} in [−1, 1],
 * more is better. Circular dominance cancels out in the score.
 *
 * <p>Values must be above 0. A constant criterion leaves all three rankings alone. One alternative scores 0, identical ones
 * tie. Time O(mn + m²).
 */
final class Multimoora implements RankingMethod<MultimooraDetails> {

    @Override
    public String name() {
        return "multimoora";
    }

    @Override
    public Ranking<MultimooraDetails> rank(DecisionMatrix matrix, Weights weights) {
        Present.of(matrix, weights).positive(name());
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.ratio());
        double[] ratios = WeightedSum.sums(scaled);
        double[] distances = Gaps.of(scaled).greatest();
        double[] logarithms = logarithms(scaled);
        int[] byRatio = ranks(ratios, ScoreDirection.HIGHER);
        int[] byDistance = ranks(distances, ScoreDirection.LOWER);
        int[] byProduct = ranks(logarithms, ScoreDirection.HIGHER);
        MultimooraDetails details = new MultimooraDetails(
                ImmutableDoubleArray.copyOf(ratios),
                ImmutableDoubleArray.copyOf(distances),
                ImmutableDoubleArray.copyOf(exponentials(logarithms)));
        double[] scores = dominance(byRatio, byDistance, byProduct);
        return new Ranking<>(name(), scores, ScoreDirection.HIGHER, details, scaled.advice());
    }

    private static double[] logarithms(Scaled scaled) {
        double[] sums = new double[scaled.matrix().size()];
        for (int k = 0; k < scaled.width(); k++) {
            double[] values = scaled.matrix().raw(scaled.column(k));
            ColumnTransform transform = scaled.transform(k);
            double weight = scaled.weight(k) * (Columns.isCost(scaled.matrix(), scaled.column(k)) ? -1 : 1);
            for (int i = 0; i < values.length; i++) {
                sums[i] += weight * Math.log(Math.abs(transform.apply(values[i])));
            }
        }
        return sums;
    }

    private static double[] exponentials(double[] logarithms) {
        double[] exponentials = new double[logarithms.length];
        for (int i = 0; i < exponentials.length; i++) {
            exponentials[i] = Math.exp(logarithms[i]);
        }
        return exponentials;
    }

    private static int[] ranks(double[] scores, ScoreDirection direction) {
        int[] ranks = new int[scores.length];
        int rank = 0;
        for (ImmutableIntArray group : Ties.groups(scores, direction)) {
            for (int at = 0; at < group.length(); at++) {
                ranks[group.get(at)] = rank;
            }
            rank++;
        }
        return ranks;
    }

    private static double[] dominance(int[] first, int[] second, int[] third) {
        int m = first.length;
        double[] scores = new double[m];
        for (int i = 0; i < m; i++) {
            int net = 0;
            for (int k = 0; k < m; k++) {
                net += Integer.signum(Integer.signum(first[k] - first[i])
                        + Integer.signum(second[k] - second[i])
                        + Integer.signum(third[k] - third[i]));
            }
            scores[i] = m == 1 ? 0 : net / (m - 1.0);
        }
        return scores;
    }
}
