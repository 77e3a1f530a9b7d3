package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * The game of weightings: α solves {@code Σ_k α_k w_i·w_k = w_i·w_i} for every i; their magnitudes, divided by their sum, mix
 * the weightings. Singular systems are answered by the shortest solution, in which weightings that coincide share alike.
 *
 * @param players the weightings, for their names in advice
 */
record WeightingGame(ImmutableList<Weighting> players) implements CombinedWeighting.Combination {

    /** Below this a negative coefficient is nothing but rounding. */
    private static final double ROUNDING = 1e-9;

    @Override
    public Weights of(List<Weights> all) {
        double[] alphas = alphas(all);
        double sum = Arrays.stream(alphas).map(Math::abs).sum();
        double[] shares =
                Arrays.stream(alphas).map(alpha -> Math.abs(alpha) / sum).toArray();
        return CombinedWeighting.mixture(shares, all);
    }

    @Override
    public ImmutableList<String> advice(List<Weights> all) {
        double[] alphas = alphas(all);
        ImmutableList.Builder<String> advice = ImmutableList.builder();
        for (int k = 0; k < alphas.length; k++) {
            if (alphas[k] < -ROUNDING) {
                advice.add("the game gives weighting " + (k + 1) + " ("
                        + players.get(k).name() + ") the negative coefficient " + alphas[k]
                        + ", of which the magnitude counts");
            }
        }
        return advice.build();
    }

    private static double[] alphas(List<Weights> all) {
        int count = all.size();
        double[][] products = new double[count][count];
        double[] own = new double[count];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < count; k++) {
                products[i][k] = dot(all.get(i), all.get(k));
            }
            own[i] = products[i][i];
        }
        return new SingularValueDecomposition(new Array2DRowRealMatrix(products))
                .getSolver()
                .solve(new ArrayRealVector(own))
                .toArray();
    }

    private static double dot(Weights a, Weights b) {
        double sum = 0;
        for (int j = 0; j < a.size(); j++) {
            sum += a.get(j) * b.get(j);
        }
        return sum;
    }
}
