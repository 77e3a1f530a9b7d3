package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import org.bridgehead.scoring.decision.Interval;
import org.bridgehead.scoring.decision.Weights;

/**
 * The answer of the non-linear best–worst model.
 *
 * @param weights the middles of the intervals, divided by their sum
 * @param ksi the largest deviation {@code |w_B/w_j − a_Bj|} or {@code |w_j/w_W − a_jW|}, as small as it can be
 * @param intervals the weights that attain it, one interval an item
 * @param consistencyIndex the largest ksi that judgements with this best over worst can have
 * @param advice what the reader should know
 */
public record NonlinearBestWorst(
        Weights weights,
        double ksi,
        ImmutableList<Interval> intervals,
        double consistencyIndex,
        ImmutableList<String> advice)
        implements Elicited {

    /** The consistency ratio ksi/CI, 0 where the judgements are consistent. */
    public double consistencyRatio() {
        return ksi == 0 ? 0 : ksi / consistencyIndex;
    }

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of(
                "weights",
                weights.values(),
                "ksi",
                ksi,
                "weight_intervals",
                intervals.stream()
                        .map(ends -> ImmutableDoubleArray.of(ends.from(), ends.to()))
                        .collect(ImmutableList.toImmutableList()),
                "CI",
                consistencyIndex,
                "CR",
                consistencyRatio());
    }
}
