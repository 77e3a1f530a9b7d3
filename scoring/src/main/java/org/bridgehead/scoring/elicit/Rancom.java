package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.bridgehead.scoring.decision.Weights;

/**
 * RANCOM, ranking comparison (Więckowski, Kizielewicz, Shekhovtsov and Sałabun 2023, Engineering Applications of Artificial
 * Intelligence 122): {@code a_ij} is 1 where item i ranks before item j, ½ where they tie (an item with itself too) and else
 * 0; {@code w_i = Σ_j a_ij/Σ a}, which is {@code Σ_j a_ij/(n²/2)}.
 *
 * <p>Rank 1 is the most important; only the order counts. All tied gives equal weights; one item weighs 1.
 */
final class Rancom implements Elicitation<RancomWeights> {

    @Override
    public String name() {
        return "rancom";
    }

    @Override
    public String parameter() {
        return "ranking";
    }

    @Override
    public RancomWeights elicit(double... ranking) {
        Judgements.check("rancom's ranking", "at least 1", rank -> rank >= 1, ranking);
        ImmutableList.Builder<ImmutableDoubleArray> comparisons = ImmutableList.builder();
        double[] sums = new double[ranking.length];
        for (int i = 0; i < sums.length; i++) {
            double[] row = new double[ranking.length];
            for (int j = 0; j < row.length; j++) {
                row[j] = (1 + Math.signum(ranking[j] - ranking[i])) / 2;
                sums[i] += row[j];
            }
            comparisons.add(ImmutableDoubleArray.copyOf(row));
        }
        return new RancomWeights(Weights.normalizing(sums), comparisons.build(), ImmutableDoubleArray.copyOf(sums));
    }
}
