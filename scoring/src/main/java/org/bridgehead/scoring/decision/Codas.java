package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * CODAS, combinative distance-based assessment (Keshavarz Ghorabaee, Zavadskas, Turskis and Antucheviciene 2016, Economic
 * Computation and Economic Cybernetics Studies and Research 50(3)): with {@code v_ij = w_j x_ij/max_j} for benefits and
 * {@code w_j min_j/x_ij} for costs, E_i and T_i are the Euclidean and the taxicab distance to the column-wise worst v; score
 * {@code Σ_k (E_i − E_k) + ψ(E_i − E_k)(T_i − T_k)} with ψ 1 where {@code |E_i − E_k| ≥ τ}, else 0; the scores sum to 0, more
 * is better.
 *
 * <p>The sum over k runs over alternatives sorted by E with prefix sums of T, in O(m log m). Values must be above 0. A
 * constant criterion has distance 0 throughout. Duplicates tie; because of the threshold a dominated alternative can come
 * out ahead of its dominator.
 */
final class Codas implements RankingMethod<CodasDetails> {

    private final double threshold;

    Codas(double threshold) {
        if (!(threshold >= 0) || Double.isInfinite(threshold)) {
            throw new IllegalArgumentException(
                    "the threshold of codas must be a finite number of at least 0 but is " + threshold);
        }
        this.threshold = threshold;
    }

    @Override
    public String name() {
        return "codas";
    }

    @Override
    public Ranking<CodasDetails> rank(DecisionMatrix matrix, Weights weights) {
        Present.of(matrix, weights).positive(name());
        Present present = Present.varying(matrix, weights);
        double[] euclidean = new double[matrix.size()];
        double[] taxicab = new double[matrix.size()];
        for (int k = 0; k < present.width(); k++) {
            addDistances(matrix, present.column(k), present.weight(k), euclidean, taxicab);
        }
        for (int i = 0; i < euclidean.length; i++) {
            euclidean[i] = Math.sqrt(euclidean[i]);
        }
        CodasDetails details =
                new CodasDetails(ImmutableDoubleArray.copyOf(euclidean), ImmutableDoubleArray.copyOf(taxicab));
        return new Ranking<>(
                name(),
                assess(euclidean, taxicab),
                ScoreDirection.HIGHER,
                details,
                Present.constants(matrix, weights, "was left out"));
    }

    private static void addDistances(
            DecisionMatrix matrix, int column, double weight, double[] squares, double[] absolutes) {
        double[] values = matrix.raw(column);
        double least = matrix.min(column);
        double greatest = matrix.max(column);
        if (matrix.criterion(column).direction() == Direction.BENEFIT) {
            for (int i = 0; i < values.length; i++) {
                double distance = weight * ((values[i] - least) / greatest);
                squares[i] += distance * distance;
                absolutes[i] += distance;
            }
        } else {
            double worst = least / greatest;
            for (int i = 0; i < values.length; i++) {
                double distance = weight * (least / values[i] - worst);
                squares[i] += distance * distance;
                absolutes[i] += distance;
            }
        }
    }

    private double[] assess(double[] euclidean, double[] taxicab) {
        int m = euclidean.length;
        Integer[] order = IntStream.range(0, m).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> euclidean[i]));
        double[] sumBefore = new double[m + 1];
        double total = 0;
        for (int at = 0; at < m; at++) {
            sumBefore[at + 1] = sumBefore[at] + taxicab[order[at]];
            total += euclidean[order[at]];
        }
        double[] scores = new double[m];
        int below = 0;
        int above = 0;
        for (int at = 0; at < m; at++) {
            double here = euclidean[order[at]];
            while (below < m && here - euclidean[order[below]] >= threshold && below < at) {
                below++;
            }
            while (above < m && (above <= at || euclidean[order[above]] - here < threshold)) {
                above++;
            }
            double far = sumBefore[below] + sumBefore[m] - sumBefore[above];
            double count = (double) below + m - above;
            scores[order[at]] = m * here - total + count * taxicab[order[at]] - far;
        }
        return scores;
    }
}
