package org.bridgehead.scoring.decision;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The importances of CILOS. Where criterion i has its best alternative, criterion j suffers the relative loss {@code p_ij =
 * (best_j − a_ij)/best_j}; the weights q are in balance, {@code Σ_j p_ij q_j = q_i Σ_k p_ki}, which makes them the steady state
 * of a chain that moves from j to i at rate p_ij. A constant criterion never suffers a loss and by the formula takes all the
 * weight; the advice says so.
 */
final class Cilos {

    private Cilos() {}

    static double[] importance(DecisionMatrix matrix) {
        return importance(matrix, IntStream.range(0, matrix.width()).toArray());
    }

    /** The importances of the criteria that are not constant, in balance with each other; 0 for the others. */
    static double[] ofVarying(DecisionMatrix matrix) {
        return importance(
                matrix,
                IntStream.range(0, matrix.width())
                        .filter(j -> !matrix.isConstant(j))
                        .toArray());
    }

    private static double[] importance(DecisionMatrix matrix, int[] columns) {
        double[][] gains = new double[columns.length][];
        for (int k = 0; k < columns.length; k++) {
            gains[k] = gains(matrix, columns[k]);
        }
        double[] balance = SteadyState.of(losses(gains));
        double[] importance = new double[matrix.width()];
        for (int k = 0; k < columns.length; k++) {
            importance[columns[k]] = balance[k];
        }
        return importance;
    }

    /** A column in which more is better and the best is 1. */
    private static double[] gains(DecisionMatrix matrix, int column) {
        Present.notNegative(matrix, column, "cilos");
        if (matrix.criterion(column).direction() == Direction.COST) {
            Present.positive(matrix, column, "cilos");
            double least = matrix.min(column);
            return Arrays.stream(matrix.raw(column)).map(value -> least / value).toArray();
        }
        double greatest = matrix.max(column) == 0 ? 1 : matrix.max(column);
        return Arrays.stream(matrix.raw(column)).map(value -> value / greatest).toArray();
    }

    private static double[][] losses(double[][] gains) {
        int n = gains.length;
        double[][] losses = new double[n][n];
        for (int i = 0; i < n; i++) {
            int best = firstBest(gains[i]);
            for (int j = 0; j < n; j++) {
                losses[i][j] = i == j ? 0 : 1 - gains[j][best];
            }
        }
        return losses;
    }

    private static int firstBest(double[] column) {
        int best = 0;
        for (int i = 1; i < column.length; i++) {
            best = column[i] > column[best] ? i : best;
        }
        return best;
    }
}
