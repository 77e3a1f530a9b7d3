package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.bridgehead.scoring.decision.Interval;
import org.bridgehead.scoring.decision.Weights;

/**
 * The non-linear best–worst model (Rezaei 2015, Omega 53): minimize ξ such that {@code |w_B/w_j − a_Bj| ≤ ξ} and {@code
 * |w_j/w_W − a_jW| ≤ ξ}, {@code Σ w = 1}.
 *
 * <p>A fixed ξ bounds ratios, and bounds on ratios can be met unless some circle of them multiplies to less than 1. Every item
 * is tied to the best and the worst alone, so the circles are best–i–worst–j and best–i–worst, and the least ξ that opens one
 * has a closed form: between items i and j it is {@code (P_i − P_j)/(S_i + S_j)} with {@code P = a_Bj a_jW} and {@code S = a_Bj
 * + a_jW}, between an item and the direct judgement a_BW the root of {@code (a_Bj ± ξ)(a_jW ± ξ) = a_BW ∓ ξ}. The greatest is ξ.
 *
 * <p>The interval of a weight follows from the tightest bounds on all ratios, {@code 1/Σ_k max(w_k/w_j)} to {@code 1/Σ_k
 * min(w_k/w_j)}. They are taken at ξ + 10⁻⁶, since at ξ itself rounding alone could leave nothing.
 */
final class NonlinearBestWorstModel {

    private static final double SLACK = 1e-6;

    /** By the best over the worst, from 1 (Rezaei 2015, table 1). */
    private static final double[] CONSISTENCY_INDEX = {0, 0.44, 1, 1.63, 2.3, 3, 3.73, 4.47, 5.23};

    private NonlinearBestWorstModel() {}

    static NonlinearBestWorst solve(BestWorst judgements) {
        double ksi = ksi(judgements);
        double[][] bounds = tightened(ratioBounds(judgements, ksi + SLACK));
        ImmutableList.Builder<Interval> intervals = ImmutableList.builder();
        double[] middles = new double[judgements.size()];
        for (int j = 0; j < middles.length; j++) {
            Interval interval = interval(bounds, j);
            intervals.add(interval);
            middles[j] = (interval.from() + interval.to()) / 2;
        }
        return new NonlinearBestWorst(
                Weights.normalizing(middles),
                ksi,
                intervals.build(),
                consistencyIndex(judgements.bestOverWorst()),
                judgements.advice());
    }

    /**
     * Returns the largest ξ that a best over worst of {@code a} allows: the table's value for whole numbers up to 9, else the
     * root of {@code ξ² − (1 + 2a)ξ + a² − a} that the table rounds.
     */
    static double consistencyIndex(double a) {
        boolean isInTable = a == Math.rint(a) && a <= CONSISTENCY_INDEX.length;
        return isInTable ? CONSISTENCY_INDEX[(int) a - 1] : (1 + 2 * a - Math.sqrt(1 + 8 * a)) / 2;
    }

    private static double ksi(BestWorst judgements) {
        double greatest = 0;
        for (int i = 0; i < judgements.size(); i++) {
            if (i == judgements.best() || i == judgements.worst()) {
                continue;
            }
            greatest = Math.max(greatest, againstDirect(judgements, i));
            for (int j = 0; j < judgements.size(); j++) {
                if (j != judgements.best() && j != judgements.worst()) {
                    greatest = Math.max(
                            greatest,
                            (product(judgements, i) - product(judgements, j))
                                    / (sum(judgements, i) + sum(judgements, j)));
                }
            }
        }
        return greatest;
    }

    /** Returns the least ξ at which an item and the direct judgement of best over worst agree. */
    private static double againstDirect(BestWorst judgements, int item) {
        double difference = product(judgements, item) - judgements.bestOverWorst();
        double b = sum(judgements, item) + 1;
        return 2 * Math.abs(difference) / (b + Math.sqrt(b * b - 4 * difference));
    }

    private static double product(BestWorst judgements, int item) {
        return judgements.overOther(item) * judgements.overWorst(item);
    }

    private static double sum(BestWorst judgements, int item) {
        return judgements.overOther(item) + judgements.overWorst(item);
    }

    /** Returns in row k, column j what w_k/w_j may be at most. */
    private static double[][] ratioBounds(BestWorst judgements, double ksi) {
        int n = judgements.size();
        double[][] most = new double[n][n];
        for (int k = 0; k < n; k++) {
            Arrays.fill(most[k], Double.POSITIVE_INFINITY);
            most[k][k] = 1;
        }
        for (int j = 0; j < n; j++) {
            bound(most, judgements.best(), j, judgements.overOther(j), ksi);
            bound(most, j, judgements.worst(), judgements.overWorst(j), ksi);
        }
        return most;
    }

    private static void bound(double[][] most, int more, int less, double ratio, double ksi) {
        if (more != less) {
            most[more][less] = Math.min(most[more][less], ratio + ksi);
            most[less][more] = Math.min(most[less][more], 1 / Math.max(0, ratio - ksi));
        }
    }

    /** Tightens bounds by going through third items (Floyd 1962, Warshall 1962, with products for sums). */
    private static double[][] tightened(double[][] most) {
        for (int via = 0; via < most.length; via++) {
            for (int k = 0; k < most.length; k++) {
                tighten(most[k], most[k][via], most[via]);
            }
        }
        return most;
    }

    private static void tighten(double[] row, double factor, double[] other) {
        for (int j = 0; j < row.length; j++) {
            row[j] = Math.min(row[j], factor * other[j]);
        }
    }

    private static Interval interval(double[][] most, int item) {
        double heaviest = 0;
        double lightest = 0;
        for (int k = 0; k < most.length; k++) {
            heaviest += most[k][item];
            lightest += 1 / most[item][k];
        }
        return Interval.of(1 / heaviest, 1 / lightest);
    }
}
