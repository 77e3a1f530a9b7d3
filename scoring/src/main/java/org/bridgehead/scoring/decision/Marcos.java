package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * MARCOS, measurement of alternatives and ranking according to compromise solution (Stević, Pamučar, Puška and Chatterjee
 * 2020, Computers and Industrial Engineering 140): {@code S_i = Σ_j w_j n_ij} with {@code n = x/best} for benefits and {@code
 * best/x} for costs, {@code K⁻ = S_i/S_anti}, {@code K⁺ = S_i/S_ideal} with the column-wise worst and best, {@code f(K⁻) =
 * K⁺/(K⁺ + K⁻)}, {@code f(K⁺) = K⁻/(K⁺ + K⁻)}; score {@code (K⁺ + K⁻)/(1 + (1 − f(K⁺))/f(K⁺) + (1 − f(K⁻))/f(K⁻))} in (0, 1),
 * more is better.
 *
 * <p>Values must be above 0. A constant criterion adds its weight to every S, as in the paper, and leaves the order alone.
 */
final class Marcos implements RankingMethod<MarcosDetails> {

    @Override
    public String name() {
        return "marcos";
    }

    @Override
    public Ranking<MarcosDetails> rank(DecisionMatrix matrix, Weights weights) {
        Present present = Present.of(matrix, weights).positive(name());
        double[] sums = new double[matrix.size()];
        double ideal = 0;
        double anti = 0;
        for (int k = 0; k < present.width(); k++) {
            int j = present.column(k);
            add(matrix, j, present.weight(k), sums);
            ideal += present.weight(k);
            anti += present.weight(k) * (matrix.min(j) / matrix.max(j));
        }
        double[] toAnti = new double[sums.length];
        double[] toIdeal = new double[sums.length];
        double[] scores = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            toAnti[i] = sums[i] / anti;
            toIdeal[i] = sums[i] / ideal;
            scores[i] = utility(toAnti[i], toIdeal[i]);
        }
        MarcosDetails details =
                new MarcosDetails(ImmutableDoubleArray.copyOf(toAnti), ImmutableDoubleArray.copyOf(toIdeal));
        return new Ranking<>(
                name(),
                scores,
                ScoreDirection.HIGHER,
                details,
                Present.constants(matrix, weights, "adds the same to all of them"));
    }

    private static void add(DecisionMatrix matrix, int column, double weight, double[] sums) {
        double[] values = matrix.raw(column);
        double best = matrix.best(column);
        if (matrix.criterion(column).direction() == Direction.BENEFIT) {
            for (int i = 0; i < values.length; i++) {
                sums[i] += weight * (values[i] / best);
            }
        } else {
            for (int i = 0; i < values.length; i++) {
                sums[i] += weight * (best / values[i]);
            }
        }
    }

    /** The paper's f(K): the odds (1 − f)/f of the two utility functions are K⁺/K⁻ and K⁻/K⁺. */
    private static double utility(double toAnti, double toIdeal) {
        return (toIdeal + toAnti) / (1 + toIdeal / toAnti + toAnti / toIdeal);
    }
}
