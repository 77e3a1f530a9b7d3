package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * EDAS, evaluation based on distance from the average solution (Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis 2015,
 * Informatica 26(3)): {@code SP_i = Σ_j w_j max(0, d_ij)}, {@code SN_i = Σ_j w_j max(0, −d_ij)} with {@code d_ij = (x_ij −
 * μ_j)/|μ_j|}, its sign turned for costs, μ_j the mean of the criterion; score {@code ½(SP_i/max SP + 1 − SN_i/max SN)} in
 * [0, 1], more is better.
 *
 * <p>The paper has positive means; a negative one counts by its magnitude, a mean of 0 is rejected. A constant criterion has
 * distance 0 throughout. Where all alternatives are average, all score 0.5.
 */
final class Edas implements RankingMethod<AppraisalDetails> {

    @Override
    public String name() {
        return "edas";
    }

    @Override
    public Ranking<AppraisalDetails> rank(DecisionMatrix matrix, Weights weights) {
        Present present = Present.varying(matrix, weights);
        double[] above = new double[matrix.size()];
        double[] below = new double[matrix.size()];
        for (int k = 0; k < present.width(); k++) {
            int j = present.column(k);
            double mean = mean(matrix, j);
            double sign = matrix.criterion(j).direction() == Direction.BENEFIT ? 1 : -1;
            add(matrix.raw(j), mean, sign * present.weight(k) / Math.abs(mean), above, below);
        }
        double mostAbove = Arrays.stream(above).max().orElse(0);
        double mostBelow = Arrays.stream(below).max().orElse(0);
        double[] scores = new double[above.length];
        for (int i = 0; i < scores.length; i++) {
            double up = mostAbove == 0 ? 0 : above[i] / mostAbove;
            double down = mostBelow == 0 ? 0 : below[i] / mostBelow;
            scores[i] = (up + 1 - down) / 2;
        }
        AppraisalDetails details =
                new AppraisalDetails(ImmutableDoubleArray.copyOf(above), ImmutableDoubleArray.copyOf(below));
        return new Ranking<>(
                name(), scores, ScoreDirection.HIGHER, details, Present.constants(matrix, weights, "was left out"));
    }

    private static double mean(DecisionMatrix matrix, int column) {
        double sum = 0;
        for (double value : matrix.raw(column)) {
            sum += value;
        }
        double mean = sum / matrix.size();
        if (mean == 0) {
            throw new DecisionException(DecisionException.Fault.column(
                    "edas measures distances relative to the average but the average of criterion "
                            + matrix.criterion(column).id() + " (column " + column + ") is 0"
                            + "\nMaybe shift the criterion to a scale that starts at 0.",
                    column));
        }
        return mean;
    }

    private static void add(double[] values, double mean, double scale, double[] above, double[] below) {
        for (int i = 0; i < values.length; i++) {
            double distance = (values[i] - mean) * scale;
            above[i] += Math.max(distance, 0);
            below[i] += Math.max(-distance, 0);
        }
    }
}
