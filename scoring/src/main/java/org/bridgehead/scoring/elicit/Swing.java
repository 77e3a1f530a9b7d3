package org.bridgehead.scoring.elicit;

import org.bridgehead.scoring.decision.Weights;

/**
 * Swing weighting (von Winterfeldt and Edwards 1986, Decision Analysis and Behavioral Research): the swing from worst to best
 * that matters most gets 100 points, the others fewer in proportion; {@code w_j = p_j/Σ p}.
 *
 * <p>The points may be on any scale; 0 means that the swing does not matter. All points 0 is rejected.
 */
final class Swing implements Elicitation<DirectWeights> {

    @Override
    public String name() {
        return "swing";
    }

    @Override
    public String parameter() {
        return "points";
    }

    @Override
    public DirectWeights elicit(double... points) {
        Judgements.check("swing's points", "at least 0", value -> value >= 0, points);
        return new DirectWeights(Weights.normalizing(points));
    }
}
