package org.bridgehead.scoring.decision;

/**
 * The importances of MEREC: how much the performance of the alternatives changes when a criterion is removed. With {@code L_k =
 * |ln n_ik|} that is {@code ln(1 + Σ L/n) − ln(1 + (Σ L − L_j)/n) = ln(1 + L_j/(n + Σ L − L_j))}, the form used here, which
 * loses no digits where values are close to each other.
 */
final class Merec {

    private Merec() {}

    static double[] importance(DecisionMatrix matrix) {
        Present.of(matrix, Weights.equal(matrix.width())).positive("merec");
        int n = matrix.width();
        double[] importance = new double[n];
        double[] logs = new double[n];
        for (int i = 0; i < matrix.size(); i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                logs[j] = logDistance(matrix, i, j);
                sum += logs[j];
            }
            for (int j = 0; j < n; j++) {
                importance[j] += Math.log1p(logs[j] / (n + Math.max(0, sum - logs[j])));
            }
        }
        return importance;
    }

    /** |ln(min/x)| for benefits, |ln(x/max)| for costs. */
    private static double logDistance(DecisionMatrix matrix, int row, int column) {
        double value = matrix.value(row, column);
        double less = Math.min(value, matrix.worst(column));
        double more = Math.max(value, matrix.worst(column));
        double excess = (more - less) / less;
        return Double.isFinite(excess) ? Math.log1p(excess) : Math.log(more) - Math.log(less);
    }
}
