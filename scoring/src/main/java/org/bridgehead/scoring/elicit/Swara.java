package org.bridgehead.scoring.elicit;

import com.google.common.primitives.ImmutableDoubleArray;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.DecisionException.Fault;
import org.bridgehead.scoring.decision.Weights;

/**
 * SWARA, step-wise weight assessment ratio analysis (Keršulienė, Zavadskas and Turskis 2010, Journal of Business Economics and
 * Management 11(2)): items stand in falling importance, {@code s_j ≥ 0} says by what share item j−1 counts more than item j;
 * {@code k_j = 1 + s_j}, {@code q_1 = 1}, {@code q_j = q_{j−1}/k_j}, {@code w_j = q_j/Σ q}.
 *
 * <p>The first item has none before it, so {@code s_1 = 0}. All 0 gives equal weights; one item weighs 1.
 */
final class Swara implements Elicitation<SwaraWeights> {

    @Override
    public String name() {
        return "swara";
    }

    @Override
    public String parameter() {
        return "s";
    }

    @Override
    public SwaraWeights elicit(double... s) {
        Judgements.check("swara's s", "at least 0", value -> value >= 0, s);
        if (s[0] != 0) {
            throw new DecisionException(Fault.column(
                    "swara's s must begin with 0, as no item stands before the first, but " + s[0]
                            + " stands in column 0\nMaybe sort the items by falling importance and put 0 first.",
                    0));
        }
        double[] coefficients = new double[s.length];
        double[] recalculated = new double[s.length];
        double current = 1;
        for (int j = 0; j < s.length; j++) {
            coefficients[j] = 1 + s[j];
            current /= coefficients[j];
            recalculated[j] = current;
        }
        return new SwaraWeights(
                Weights.normalizing(recalculated),
                ImmutableDoubleArray.copyOf(coefficients),
                ImmutableDoubleArray.copyOf(recalculated));
    }
}
