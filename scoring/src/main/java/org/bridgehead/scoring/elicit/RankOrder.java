package org.bridgehead.scoring.elicit;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.bridgehead.scoring.decision.Weights;

/**
 * Weights from an order of importance alone, rank 1 the most important of n items.
 *
 * <ul>
 *   <li>{@code roc}, rank-order centroid (Barron 1992, Acta Psychologica 80): {@code w_r = 1/n Σ_{k=r..n} 1/k}, the centre of
 *       all weights that respect the order;
 *   <li>{@code rs}, rank sum (Stillwell, Seaver and Edwards 1981, Organizational Behavior and Human Performance 28):
 *       {@code w_r = 2(n + 1 − r)/(n(n + 1))};
 *   <li>{@code rr}, rank reciprocal (same paper): {@code w_r = (1/r)/Σ_k 1/k}.
 * </ul>
 *
 * <p>Only the order of the ranks counts, so 1, 2, 2, 4 and 1, 2, 2, 3 and 1, 2.5, 2.5, 4 are the same: tied items share the
 * mean weight of the places they take. One item weighs 1.
 */
final class RankOrder implements Elicitation<DirectWeights> {

    static final RankOrder CENTROID = new RankOrder("roc", RankOrder::centroid);
    static final RankOrder SUM = new RankOrder("rs", RankOrder::sum);
    static final RankOrder RECIPROCAL = new RankOrder("rr", RankOrder::reciprocal);

    private final String name;
    private final IntFunction<double[]> places;

    private RankOrder(String name, IntFunction<double[]> places) {
        this.name = name;
        this.places = places;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String parameter() {
        return "ranks";
    }

    @Override
    public DirectWeights elicit(double... ranks) {
        Judgements.check(name + "'s ranks", "at least 1", rank -> rank >= 1, ranks);
        double[] byPlace = places.apply(ranks.length);
        double[] weights = new double[ranks.length];
        for (int j = 0; j < weights.length; j++) {
            double rank = ranks[j];
            int before =
                    (int) Arrays.stream(ranks).filter(other -> other < rank).count();
            int upTo = (int) Arrays.stream(ranks).filter(other -> other <= rank).count();
            weights[j] = Arrays.stream(byPlace, before, upTo).sum() / (upTo - before);
        }
        return new DirectWeights(Weights.normalizing(weights));
    }

    private static double[] centroid(int n) {
        double[] weights = new double[n];
        double sum = 0;
        for (int r = n; r >= 1; r--) {
            sum += 1.0 / r;
            weights[r - 1] = sum / n;
        }
        return weights;
    }

    private static double[] sum(int n) {
        double[] weights = new double[n];
        Arrays.setAll(weights, r -> n - r);
        return weights;
    }

    private static double[] reciprocal(int n) {
        double[] weights = new double[n];
        Arrays.setAll(weights, r -> 1.0 / (r + 1));
        return weights;
    }
}
