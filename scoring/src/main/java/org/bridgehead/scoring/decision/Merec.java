package org.bridgehead.scoring.decision;

/** The importances of MEREC: how much the performance of the alternatives changes when a criterion is removed. */
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
            double whole = Math.log1p(sum / n);
            for (int j = 0; j < n; j++) {
                importance[j] += Math.abs(Math.log1p(Math.max(0, sum - logs[j]) / n) - whole);
            }
        }
        return importance;
    }

    /** |ln(min/x)| for benefits, |ln(x/max)| for costs. */
    private static double logDistance(DecisionMatrix matrix, int row, int column) {
        double worst = matrix.worst(column);
        return Math.abs(Math.log(matrix.value(row, column)) - Math.log(worst));
    }
}
