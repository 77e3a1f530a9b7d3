package org.bridgehead.scoring.decision;

/**
 * One pass over a column that finds its ends and whether all of its values are finite.
 *
 * <p>Four values at a time, each with its own running results: the steps of one do not wait for those of another.
 */
final class ColumnScan {

    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;
    private double poison;

    private ColumnScan() {}

    static ColumnScan of(double[] values) {
        ColumnScan scan = new ColumnScan();
        int end = values.length & ~3;
        scan.fours(values, end);
        for (int i = end; i < values.length; i++) {
            scan.one(values[i]);
        }
        return scan;
    }

    private void fours(double[] values, int end) {
        double low0 = least;
        double low1 = least;
        double low2 = least;
        double low3 = least;
        double high0 = greatest;
        double high1 = greatest;
        double high2 = greatest;
        double high3 = greatest;
        double bad0 = 0;
        double bad1 = 0;
        double bad2 = 0;
        double bad3 = 0;
        for (int i = 0; i < end; i += 4) {
            double a = values[i];
            double b = values[i + 1];
            double c = values[i + 2];
            double d = values[i + 3];
            low0 = a < low0 ? a : low0;
            low1 = b < low1 ? b : low1;
            low2 = c < low2 ? c : low2;
            low3 = d < low3 ? d : low3;
            high0 = a > high0 ? a : high0;
            high1 = b > high1 ? b : high1;
            high2 = c > high2 ? c : high2;
            high3 = d > high3 ? d : high3;
            bad0 += a * 0;
            bad1 += b * 0;
            bad2 += c * 0;
            bad3 += d * 0;
        }
        least = Math.min(Math.min(low0, low1), Math.min(low2, low3));
        greatest = Math.max(Math.max(high0, high1), Math.max(high2, high3));
        poison = bad0 + bad1 + bad2 + bad3;
    }

    private void one(double value) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
        poison += value * 0;
    }

    double least() {
        return least;
    }

    double greatest() {
        return greatest;
    }

    boolean isFinite() {
        return !Double.isNaN(poison);
    }
}
