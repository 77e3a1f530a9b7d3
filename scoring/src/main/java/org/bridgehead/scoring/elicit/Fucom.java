package org.bridgehead.scoring.elicit;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Weights;

/**
 * FUCOM, the full consistency method (Pamučar, Stević and Sremac 2018, Symmetry 10(9), 393): {@code p_j ≥ 1} says how many
 * times less than the most important item, whose priority is 1, item j counts. The weights must keep the ratios
 * {@code w_k/w_{k+1} = φ_k = p_{k+1}/p_k} and their products; as all follow from one scale, the deviation 0 is attained by
 * {@code w_j = (1/p_j)/Σ 1/p}.
 *
 * <p>Items may stand in any order. All 1 gives equal weights; one item weighs 1.
 */
final class Fucom implements Elicitation<FucomWeights> {

    @Override
    public String name() {
        return "fucom";
    }

    @Override
    public String parameter() {
        return "priorities";
    }

    @Override
    public FucomWeights elicit(double... priorities) {
        Judgements.check("fucom's priorities", "at least 1", value -> value >= 1, priorities);
        double[] sorted = priorities.clone();
        Arrays.sort(sorted);
        if (sorted[0] != 1) {
            throw new DecisionException("fucom's priorities must be 1 for the most important item but the least is "
                    + sorted[0] + "\nMaybe divide all priorities by " + sorted[0] + ".");
        }
        double[] comparative = new double[sorted.length - 1];
        Arrays.setAll(comparative, k -> sorted[k + 1] / sorted[k]);
        return new FucomWeights(
                Weights.normalizing(
                        Arrays.stream(priorities).map(value -> 1 / value).toArray()),
                ImmutableDoubleArray.copyOf(comparative));
    }
}
