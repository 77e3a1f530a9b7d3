package org.bridgehead.scoring.elicit;

import java.util.Arrays;
import org.bridgehead.scoring.decision.Weights;

/**
 * The priorities of a comparison by eigenvector and by geometric mean.
 *
 * <p>Missing judgements are replaced by the ratio of the priorities themselves (Harker 1987, Mathematical Modelling 9(3)):
 * such a row has 0 where a judgement is missing and 1 + their number on the diagonal. The matrix is first scaled by the
 * geometric means; consistent judgements are all 1 then, and only their contradictions are left.
 */
final class Eigenpriorities {

    private final double[] geometricMeans;
    private final double[] eigenvector;
    private final double lambdaMax;

    private Eigenpriorities(double[] geometricMeans, double[] eigenvector, double lambdaMax) {
        this.geometricMeans = geometricMeans;
        this.eigenvector = eigenvector;
        this.lambdaMax = lambdaMax;
    }

    static Eigenpriorities of(PairwiseComparison judgements) {
        double[] logarithms = LogLeastSquares.logarithms(judgements);
        double highest = Arrays.stream(logarithms).max().orElse(0);
        PerronVector perron = PerronVector.of(scaled(judgements, logarithms));
        double[] means = Arrays.stream(logarithms)
                .map(value -> Math.exp(value - highest))
                .toArray();
        double[] vector = perron.vector();
        Arrays.setAll(vector, i -> vector[i] * means[i]);
        return new Eigenpriorities(means, vector, perron.value());
    }

    Weights weights() {
        return Weights.normalizing(eigenvector);
    }

    Weights geometricMeanWeights() {
        return Weights.normalizing(geometricMeans);
    }

    double lambdaMax() {
        return lambdaMax;
    }

    /** How many times more the one item counts than the other. */
    double ratio(int i, int j) {
        return eigenvector[i] / eigenvector[j];
    }

    private static double[][] scaled(PairwiseComparison judgements, double[] logarithms) {
        int n = judgements.size();
        double[][] scaled = new double[n][n];
        for (int i = 0; i < n; i++) {
            scaled[i][i] = 1;
            for (int j = 0; j < n; j++) {
                if (!judgements.isJudged(i, j)) {
                    scaled[i][i]++;
                } else if (i != j) {
                    scaled[i][j] = judgements.get(i, j) * Math.exp(logarithms[j] - logarithms[i]);
                }
            }
        }
        return scaled;
    }
}
