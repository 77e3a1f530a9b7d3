package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.Weights;

/**
 * The answers of both best–worst models.
 *
 * @param linear the linear model
 * @param nonlinear the non-linear model
 * @param inputBasedConsistencyRatio the consistency ratio of the judgements themselves
 */
public record BestWorstWeights(LinearBestWorst linear, NonlinearBestWorst nonlinear, double inputBasedConsistencyRatio)
        implements Elicited {

    /** The weights of the linear model. */
    @Override
    public Weights weights() {
        return linear.weights();
    }

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of(
                "linear", linear.entries(),
                "nonlinear", nonlinear.entries(),
                "input_based_CR", inputBasedConsistencyRatio);
    }

    @Override
    public ImmutableList<String> advice() {
        return linear.advice();
    }
}
