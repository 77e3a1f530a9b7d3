package org.bridgehead.scoring.elicit;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * Priorities by logarithmic least squares (Crawford and Williams 1985; with missing judgements Bozóki, Fülöp and Rónyai 2010,
 * Mathematical and Computer Modelling 52): the w that minimizes {@code Σ (ln a_ij − ln w_i + ln w_j)²} over the judged pairs.
 * Where all are judged this is the geometric mean of each row.
 */
final class LogLeastSquares {

    private LogLeastSquares() {}

    /** Returns the logarithms of the priorities, their sum 0; the judged pairs must connect all items. */
    static double[] logarithms(PairwiseComparison judgements) {
        int n = judgements.size();
        double[][] laplacian = new double[n][n];
        double[] sums = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && judgements.isJudged(i, j)) {
                    laplacian[i][i]++;
                    laplacian[i][j]--;
                    sums[i] += Math.log(judgements.get(i, j));
                }
            }
        }
        if (judgements.isComplete()) {
            return Arrays.stream(sums).map(sum -> sum / n).toArray();
        }
        // The all-ones matrix fixes the sum at 0, which the Laplacian leaves open, and makes it positive definite.
        Arrays.stream(laplacian).forEach(row -> Arrays.setAll(row, j -> row[j] + 1));
        return new CholeskyDecomposition(new Array2DRowRealMatrix(laplacian, false))
                .getSolver()
                .solve(new ArrayRealVector(sums, false))
                .toArray();
    }
}
