package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.Weights;

/**
 * The answer of the linear best–worst model.
 *
 * @param weights one an item
 * @param ksi the largest deviation {@code |w_B − a_Bj w_j|} or {@code |w_j − a_jW w_W|}, as small as it can be; 0 where the
 *     judgements are consistent
 * @param advice what the reader should know
 */
public record LinearBestWorst(Weights weights, double ksi, ImmutableList<String> advice) implements Elicited {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("weights", weights.values(), "ksi", ksi);
    }
}
