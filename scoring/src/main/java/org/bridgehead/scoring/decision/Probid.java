package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * PROBID, preference ranking on the basis of ideal-average distance (Wang, Rangaiah and Wang 2021, Industrial and
 * Engineering Chemistry Research 60(30)): in the weighted vector-normalized matrix the k-th ideal takes the k-th best value
 * of every criterion; with S_i(k) the distance to it, s_i that to the average and {@code h = ⌈m/2⌉}, {@code pos = Σ_{k ≤ h}
 * S_i(k)/k} and {@code neg = Σ_{k ≥ h} S_i(k)/(m − k + 1)}, score {@code 1/(1 + (pos/neg)²) + s_i}, at least 0, more is better.
 * The ideal h counts in both sums also for even m, as in the implementations in use.
 *
 * <p>Time O(m²n). A constant criterion has distance 0 throughout. Where pos and neg are both 0 (all alternatives alike) the
 * ratio counts as 1 and the score is 0.5. Since distance from the average counts for, a dominated alternative can come out
 * ahead of its dominator.
 */
final class Probid implements RankingMethod<ProbidDetails> {

    @Override
    public String name() {
        return "probid";
    }

    @Override
    public Ranking<ProbidDetails> rank(DecisionMatrix matrix, Weights weights) {
        Present present = Present.varying(matrix, weights);
        double[] scales = new double[present.width()];
        double[][] ideals = new double[present.width()][];
        double[] averages = new double[present.width()];
        for (int k = 0; k < scales.length; k++) {
            int j = present.column(k);
            scales[k] = scale(matrix, j) * present.weight(k);
            ideals[k] = bestFirst(matrix, j, scales[k]);
            averages[k] = Arrays.stream(ideals[k]).sum() / matrix.size();
        }
        int m = matrix.size();
        double[] upper = new double[m];
        double[] lower = new double[m];
        double[] average = new double[m];
        double[] scores = new double[m];
        double[] squares = new double[m];
        for (int i = 0; i < m; i++) {
            Arrays.fill(squares, 0);
            for (int k = 0; k < scales.length; k++) {
                double at = matrix.value(i, present.column(k)) * scales[k];
                addSquares(at, ideals[k], squares);
                average[i] += (at - averages[k]) * (at - averages[k]);
            }
            average[i] = Math.sqrt(average[i]);
            upper[i] = upper(squares);
            lower[i] = lower(squares);
            scores[i] = closeness(upper[i], lower[i]) + average[i];
        }
        ProbidDetails details = new ProbidDetails(
                ImmutableDoubleArray.copyOf(upper),
                ImmutableDoubleArray.copyOf(lower),
                ImmutableDoubleArray.copyOf(average));
        return new Ranking<>(
                name(), scores, ScoreDirection.HIGHER, details, Present.constants(matrix, weights, "was left out"));
    }

    /** What a value is multiplied with by vector normalization; positive for costs too, which leaves distances alone. */
    private static double scale(DecisionMatrix matrix, int column) {
        double magnitude = Math.max(Math.abs(matrix.min(column)), Math.abs(matrix.max(column)));
        double sum = 0;
        for (double value : matrix.raw(column)) {
            double share = value / magnitude;
            sum += share * share;
        }
        return 1 / magnitude / Math.sqrt(sum);
    }

    private static double[] bestFirst(DecisionMatrix matrix, int column, double scale) {
        double[] values = matrix.column(column);
        Arrays.sort(values);
        if (matrix.criterion(column).direction() == Direction.BENEFIT) {
            for (int low = 0, high = values.length - 1; low < high; low++, high--) {
                double kept = values[low];
                values[low] = values[high];
                values[high] = kept;
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] *= scale;
        }
        return values;
    }

    private static void addSquares(double at, double[] ideals, double[] squares) {
        for (int k = 0; k < squares.length; k++) {
            double distance = at - ideals[k];
            squares[k] += distance * distance;
        }
    }

    private static double upper(double[] squares) {
        int half = (squares.length + 1) / 2;
        double sum = 0;
        for (int k = 0; k < half; k++) {
            sum += Math.sqrt(squares[k]) / (k + 1);
        }
        return sum;
    }

    private static double lower(double[] squares) {
        int m = squares.length;
        double sum = 0;
        for (int k = (m + 1) / 2 - 1; k < m; k++) {
            sum += Math.sqrt(squares[k]) / (m - k);
        }
        return sum;
    }

    private static double closeness(double upper, double lower) {
        double greater = Math.max(upper, lower);
        if (greater == 0) {
            return 0.5;
        }
        double up = upper / greater;
        double low = lower / greater;
        return low * low / (low * low + up * up);
    }
}
