package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * The weighted rank-sum ratio 秩和比 (田凤调 Tian Fengdiao 1988): {@code WRSR_i = Σ_j w_j R_ij / m} in [1/m, 1], more is better;
 * R is the place of the value counted from the worst (整秩), ties sharing the mean of their places, or in the non-integral form
 * (非整秩, 戈早川 and 徐春华 1999) {@code 1 + (m − 1) n_ij} with min–max n.
 *
 * <p>The integral form depends on the order of the values only. A constant criterion gives all alternatives the middle place in
 * both forms.
 */
final class RankSumRatio implements RankingMethod<RankSumDetails> {

    private final boolean integral;

    RankSumRatio(boolean integral) {
        this.integral = integral;
    }

    @Override
    public String name() {
        return "rsr";
    }

    @Override
    public Ranking<RankSumDetails> rank(DecisionMatrix matrix, Weights weights) {
        Present present = Present.of(matrix, weights);
        double[] sums = new double[matrix.size()];
        for (int k = 0; k < present.width(); k++) {
            double[] places = places(matrix, present.column(k));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += present.weight(k) * places[i];
            }
        }
        double[] ratios = Arrays.stream(sums).map(sum -> sum / sums.length).toArray();
        return new Ranking<>(
                name(),
                ratios,
                ScoreDirection.HIGHER,
                new RankSumDetails(ImmutableDoubleArray.copyOf(sums)),
                Present.constants(matrix, weights, "adds the same to all of them"));
    }

    private double[] places(DecisionMatrix matrix, int column) {
        int m = matrix.size();
        if (matrix.isConstant(column)) {
            double[] middle = new double[m];
            Arrays.fill(middle, (m + 1) / 2.0);
            return middle;
        }
        if (integral) {
            return averagePlaces(matrix, column);
        }
        ColumnTransform transform = Normalizations.minMax().transform(matrix, column);
        return Arrays.stream(matrix.raw(column))
                .map(value -> 1 + (m - 1) * transform.apply(value))
                .toArray();
    }

    private static double[] averagePlaces(DecisionMatrix matrix, int column) {
        double[] values = matrix.raw(column);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        boolean cost = matrix.criterion(column).direction() == Direction.COST;
        double[] places = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double place = (firstAtLeast(sorted, values[i]) + firstAtLeast(sorted, Math.nextUp(values[i])) + 1) / 2.0;
            places[i] = cost ? values.length + 1 - place : place;
        }
        return places;
    }

    /** How many values are below {@code value}. */
    private static int firstAtLeast(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
