package org.bridgehead.scoring.decision;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The importances of CILOS. Where criterion i has its best alternative, criterion j suffers the relative loss {@code p_ij =
 * (best_j − a_ij)/best_j}; the weights q are in balance, {@code Σ_j p_ij q_j = q_i Σ_k p_ki}, which makes them the steady state
 * of a chain that moves from j to i at rate p_ij. A criterion that never suffers a loss, as a constant one, takes all the
 * weight by the formula; the advice says so. Where none suffers a loss, nothing tells the criteria apart.
 *
 * <p>Where several alternatives are best on a criterion, of which the paper says nothing, the losses are averaged over them: to
 * take one of them would make the weights depend on the order of the alternatives, and could leave several balances open.
 */
final class Cilos {

    private Cilos() {}

    static double[] importance(DecisionMatrix matrix) {
        double[][] losses = losses(matrix, IntStream.range(0, matrix.width()).toArray());
        boolean lossless = Arrays.stream(losses).flatMapToDouble(Arrays::stream).noneMatch(loss -> loss > 0);
        return lossless ? new double[matrix.width()] : SteadyState.of(losses);
    }

    /**
     * The importances of the criteria that are not constant, in balance with each other and alike where none suffers a loss; 0
     * for the others.
     */
    static double[] ofVarying(DecisionMatrix matrix) {
        int[] columns = IntStream.range(0, matrix.width())
                .filter(j -> !matrix.isConstant(j))
                .toArray();
        double[] balance = SteadyState.of(losses(matrix, columns));
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
        double greatest = matrix.max(column);
        if (greatest == 0) {
            double[] alike = new double[matrix.size()];
            Arrays.fill(alike, 1);
            return alike;
        }
        return Arrays.stream(matrix.raw(column)).map(value -> value / greatest).toArray();
    }

    private static double[][] losses(DecisionMatrix matrix, int[] columns) {
        int n = columns.length;
        double[][] gains = new double[n][];
        for (int k = 0; k < n; k++) {
            gains[k] = gains(matrix, columns[k]);
        }
        double[][] losses = new double[n][n];
        for (int i = 0; i < n; i++) {
            int[] best = best(matrix, columns[i]);
            for (int j = 0; j < n; j++) {
                losses[i][j] = i == j ? 0 : loss(gains[j], best);
            }
        }
        return losses;
    }

    private static double loss(double[] gains, int[] rows) {
        double loss = 0;
        for (int row : rows) {
            loss += 1 - gains[row];
        }
        return loss / rows.length;
    }

    private static int[] best(DecisionMatrix matrix, int column) {
        return IntStream.range(0, matrix.size())
                .filter(i -> matrix.value(i, column) == matrix.best(column))
                .toArray();
    }
}
