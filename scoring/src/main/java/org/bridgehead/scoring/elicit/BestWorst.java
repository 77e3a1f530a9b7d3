package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.bridgehead.scoring.decision.DecisionException;

/**
 * The judgements of the best–worst method (BWM 最优最劣法; Rezaei 2015, Omega 53): how many times more the best item counts than
 * each, and how many times more each counts than the worst, by numbers from 1 to 9.
 *
 * <p>The best item is the first rated 1 against the best, the worst the first other one rated 1 against the worst, such that
 * both lists say the same of this pair. Numbers beyond 9, and items rated below the worst, are advised of.
 */
public final class BestWorst {

    private final ImmutableDoubleArray bestToOthers;
    private final ImmutableDoubleArray othersToWorst;
    private final int best;
    private final int worst;

    private BestWorst(double[] bestToOthers, double[] othersToWorst, int best, int worst) {
        this.bestToOthers = ImmutableDoubleArray.copyOf(bestToOthers);
        this.othersToWorst = ImmutableDoubleArray.copyOf(othersToWorst);
        this.best = best;
        this.worst = worst;
    }

    /**
     * Returns the judgements.
     *
     * @param bestToOthers what files call {@code best_to_others}; each from 1 to 1000
     * @param othersToWorst what files call {@code others_to_worst}; each from 1 to 1000
     * @throws DecisionException if the lists differ in length, a number is out of range, no item is best or worst, or the two
     *     lists differ on how the best compares with the worst
     */
    public static BestWorst of(double[] bestToOthers, double[] othersToWorst) {
        int[] pair = BestWorstFaults.bestAndWorst(bestToOthers, othersToWorst);
        return new BestWorst(bestToOthers, othersToWorst, pair[0], pair[1]);
    }

    /** The number of items. */
    public int size() {
        return bestToOthers.length();
    }

    /** The index of the best item. */
    public int best() {
        return best;
    }

    /** The index of the worst item; that of the best where there is only one item. */
    public int worst() {
        return worst;
    }

    /** How many times more the best counts than an item. */
    public double overOther(int item) {
        return bestToOthers.get(item);
    }

    /** How many times more an item counts than the worst. */
    public double overWorst(int item) {
        return othersToWorst.get(item);
    }

    /** How many times more the best counts than the worst. */
    public double bestOverWorst() {
        return bestToOthers.get(worst);
    }

    /**
     * The input-based consistency ratio (Liang, Brunelli and Rezaei 2020, Omega 96): the greatest {@code |a_Bj a_jW −
     * a_BW|/(a_BW² − a_BW)}, 0 where the judgements are consistent or a_BW is 1.
     */
    public double inputBasedConsistencyRatio() {
        double span = bestOverWorst() * bestOverWorst() - bestOverWorst();
        double greatest = 0;
        for (int j = 0; j < size() && span > 0; j++) {
            greatest = Math.max(greatest, Math.abs(overOther(j) * overWorst(j) - bestOverWorst()) / span);
        }
        return greatest;
    }

    /** Returns the weights of the linear model (Rezaei 2016). */
    public LinearBestWorst linear() {
        return LinearBestWorstModel.solve(this);
    }

    /** Returns the weight intervals of the non-linear model (Rezaei 2015). */
    public NonlinearBestWorst nonlinear() {
        return NonlinearBestWorstModel.solve(this);
    }

    /** Returns both models and the input-based consistency ratio; the weights are those of the linear model. */
    public BestWorstWeights elicit() {
        return new BestWorstWeights(linear(), nonlinear(), inputBasedConsistencyRatio());
    }

    ImmutableList<String> advice() {
        return BestWorstFaults.advice(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BestWorst b
                && bestToOthers.equals(b.bestToOthers)
                && othersToWorst.equals(b.othersToWorst);
    }

    @Override
    public int hashCode() {
        return 31 * bestToOthers.hashCode() + othersToWorst.hashCode();
    }

    @Override
    public String toString() {
        return "BestWorst[best to others " + bestToOthers + ", others to worst " + othersToWorst + "]";
    }
}
