package org.bridgehead.scoring.decision;

/**
 * One pass over a column that finds its ends and whether all of its values are finite.
 *
 * <p>{@link Math#min} and {@link Math#max} pass a value that is not a number on, and an infinity is an end: the column is
 * finite if and only if both ends are. Two plain reductions, which the compiler turns into vector instructions.
 */
final class ColumnScan {

    private final double least;
    private final double greatest;

    private ColumnScan(double least, double greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    static ColumnScan of(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            least = Math.min(least, values[i]);
            greatest = Math.max(greatest, values[i]);
        }
        return new ColumnScan(least, greatest);
    }

    double least() {
        return least;
    }

    double greatest() {
        return greatest;
    }

    boolean isFinite() {
        return Double.isFinite(least) && Double.isFinite(greatest);
    }
}
