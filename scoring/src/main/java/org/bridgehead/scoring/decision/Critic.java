package org.bridgehead.scoring.decision;

/** The importances of CRITIC: contrast times conflict. Constant criteria have none and conflict with nobody. */
final class Critic {

    /** How close a correlation must be to 1 to mean that two criteria say the same. */
    private static final double SAME = 1e-12;

    private Critic() {}

    static double[] importance(DecisionMatrix matrix) {
        int n = matrix.width();
        double[][] unit = new double[n][];
        double[] importance = new double[n];
        for (int j = 0; j < n; j++) {
            unit[j] = matrix.isConstant(j) ? new double[0] : centred(DispersionMeasures.towardsBest(matrix, j));
        }
        for (int j = 0; j < n; j++) {
            importance[j] = unit[j].length == 0 ? 0 : length(unit[j]) * conflict(unit, j);
        }
        return importance;
    }

    private static double conflict(double[][] unit, int j) {
        double conflict = 0;
        for (int k = 0; k < unit.length; k++) {
            if (k != j && unit[k].length > 0) {
                double correlation = dot(unit[j], unit[k]) / (length(unit[j]) * length(unit[k]));
                conflict += correlation > 1 - SAME ? 0 : 1 - correlation;
            }
        }
        return conflict;
    }

    private static double[] centred(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
        }
        return values;
    }

    private static double length(double[] values) {
        return Math.sqrt(dot(values, values));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
