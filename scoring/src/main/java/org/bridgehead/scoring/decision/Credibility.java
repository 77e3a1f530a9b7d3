package org.bridgehead.scoring.decision;

import java.util.function.IntToDoubleFunction;

/**
 * How credible it is that one alternative is at least as good as another (Roy 1978, Cahiers du CERO 20): concordance {@code
 * c = Σ_j w_j c_j} over the loss of the first on each criterion; credibility {@code c·Π (1 − d_j)/(1 − c)} over the criteria
 * whose discordance d_j exceeds c. Both lie in [0, 1].
 */
final class Credibility {

    private final Present present;
    private final double[] signs;
    private final Limits[] limits;
    private final double total;

    private Credibility(Present present, double[] signs, Limits[] limits, double total) {
        this.present = present;
        this.signs = signs;
        this.limits = limits;
        this.total = total;
    }

    static Credibility of(DecisionMatrix matrix, Weights weights, Thresholds thresholds) {
        thresholds.checkedFor(matrix);
        Present present = Present.of(matrix, weights);
        double[] signs = new double[present.width()];
        Limits[] limits = new Limits[present.width()];
        double total = 0;
        for (int k = 0; k < limits.length; k++) {
            int j = present.column(k);
            signs[k] = matrix.criterion(j).direction() == Direction.BENEFIT ? 1 : -1;
            limits[k] = Limits.of(matrix, j, thresholds);
            total += present.weight(k);
        }
        return new Credibility(present, signs, limits, total);
    }

    /** The values of an alternative on the criteria that count, more being better throughout. */
    double[] values(IntToDoubleFunction ofColumn) {
        double[] values = new double[signs.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = signs[k] * ofColumn.applyAsDouble(present.column(k));
        }
        return values;
    }

    /** The values of all alternatives. */
    double[][] values(DecisionMatrix matrix) {
        double[][] values = new double[matrix.size()][];
        for (int i = 0; i < values.length; i++) {
            int row = i;
            values[i] = values(column -> matrix.value(row, column));
        }
        return values;
    }

    /** How far the criteria agree that {@code a} is at least as good as {@code b}. */
    double concordance(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < limits.length; k++) {
            sum += present.weight(k) * limits[k].concordance(b[k] - a[k]);
        }
        return sum / total;
    }

    /** How credible it is that {@code a} is at least as good as {@code b}. */
    double of(double[] a, double[] b) {
        double concordance = concordance(a, b);
        double credibility = concordance;
        for (int k = 0; k < limits.length; k++) {
            double discordance = limits[k].discordance(b[k] - a[k]);
            if (discordance > concordance) {
                credibility *= (1 - discordance) / (1 - concordance);
            }
        }
        return credibility;
    }
}
