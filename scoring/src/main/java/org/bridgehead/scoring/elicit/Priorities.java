package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Weights;

/**
 * The priorities of items that were compared in pairs, and how consistent the judgements are (Saaty 1980, The Analytic
 * Hierarchy Process): the principal right eigenvector, {@code CI = (λ_max − n)/(n − 1)}, {@code CR = CI/RI}; a ratio above 0.1
 * calls for a revision.
 *
 * <p>One or two items cannot contradict each other: index and ratio are 0. So are those of judgements that form a tree.
 *
 * @param weights the principal eigenvector, divided by its sum
 * @param geometricMeanWeights the geometric means of the rows, divided by their sum; of incomplete judgements the logarithmic
 *     least squares
 * @param lambdaMax the greatest eigenvalue, at least n up to rounding, n where the judgements are consistent
 * @param randomIndex the consistency index of random judgements; 0 where no contradiction is possible
 * @param advice what the reader should know
 */
public record Priorities(
        Weights weights,
        Weights geometricMeanWeights,
        double lambdaMax,
        double randomIndex,
        ImmutableList<String> advice)
        implements Elicited {

    /** Checks that there is one weight an item in both vectors and that the numbers are possible. */
    public Priorities {
        if (weights.size() != geometricMeanWeights.size()) {
            throw new DecisionException("both vectors must have one weight an item but have " + weights.size() + " and "
                    + geometricMeanWeights.size());
        }
        if (!(lambdaMax > 0 && randomIndex >= 0 && lambdaMax + randomIndex < Double.POSITIVE_INFINITY)) {
            throw new DecisionException("the eigenvalue must be positive and the random index at least 0 but they are "
                    + lambdaMax + " and " + randomIndex);
        }
    }

    /** The consistency index, at least 0. */
    public double consistencyIndex() {
        return consistencyIndex(weights.size(), lambdaMax);
    }

    /** The consistency ratio, at least 0. */
    public double consistencyRatio() {
        return consistencyRatio(weights.size(), lambdaMax, randomIndex);
    }

    static double consistencyIndex(int n, double lambdaMax) {
        return n < 3 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
    }

    static double consistencyRatio(int n, double lambdaMax, double randomIndex) {
        return randomIndex == 0 ? 0 : consistencyIndex(n, lambdaMax) / randomIndex;
    }

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.<String, Object>builder()
                .put("weights", weights.values())
                .put("lambda_max", lambdaMax)
                .put("CI", consistencyIndex())
                .put("CR", consistencyRatio())
                .put("RI_table", RandomIndex.TABLE)
                .put("geometric_mean_weights", geometricMeanWeights.values())
                .buildOrThrow();
    }
}
