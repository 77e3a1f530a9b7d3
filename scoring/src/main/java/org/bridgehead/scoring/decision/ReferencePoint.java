package org.bridgehead.scoring.decision;

/**
 * The reference point approach of MOORA (Brauers and Zavadskas 2006, Control and Cybernetics 35(2)): {@code max_j w_j |r_j −
 * x_ij|/‖x_j‖} with the best value r_j of each criterion; at least 0, less is better.
 *
 * <p>A criterion that is 0 throughout is left out and the weights renormalized; a constant one is 0 away. One alternative
 * scores 0, identical ones tie.
 */
final class ReferencePoint implements RankingMethod<DeviationDetails> {

    @Override
    public String name() {
        return "moora_refpoint";
    }

    @Override
    public Ranking<DeviationDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.ratio());
        Gaps gaps = Gaps.of(scaled);
        DeviationDetails details = gaps::at;
        return new Ranking<>(name(), gaps.greatest(), ScoreDirection.LOWER, details, scaled.advice());
    }
}
