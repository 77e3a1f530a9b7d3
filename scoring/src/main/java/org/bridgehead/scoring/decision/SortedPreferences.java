package org.bridgehead.scoring.decision;

/**
 * Sums piecewise linear preferences over all pairs in time m log m: in a sorted column the alternatives that another one is
 * preferred to fully, or in part, stand side by side, and their ends move one way only as one goes through the column.
 *
 * <p>The ends are found by comparing the same differences with the same thresholds as pairs would. Sums over the part between
 * are differences of running sums that start again from 0 wherever values have moved on by p − q. The part between is no
 * wider than that, so that nothing cancels even where thresholds are tiny beside the range.
 */
final class SortedPreferences {

    private final int size;
    private final double[] plus;
    private final double[] minus;
    private final ColumnOrder order;
    private final int[] starts;
    private final double[] sums;

    /**
     * Creates the sums.
     *
     * @param plus what the preferences for each alternative are added to
     * @param minus what the preferences against each alternative are added to
     */
    SortedPreferences(double[] plus, double[] minus) {
        this.size = plus.length;
        this.plus = plus;
        this.minus = minus;
        this.order = new ColumnOrder(size);
        this.starts = new int[size];
        this.sums = new double[size];
    }

    /** Adds the preferences on a column, times {@code weight}. */
    void add(double[] column, Direction direction, PiecewisePreference function, double weight) {
        order.sort(column, direction);
        if (function.isLinear()) {
            sumUp(function.p() - function.q());
        }
        addFor(function, weight);
        addAgainst(function, weight);
    }

    /** Before {@code full} stand those worse by more than p, before {@code some} those worse by more than q. */
    private void addFor(PiecewisePreference function, double weight) {
        double[] values = order.values();
        int[] rows = order.rows();
        int full = 0;
        int some = 0;
        for (int i = 0; i < size; i++) {
            while (values[i] - values[full] > function.p()) {
                full++;
            }
            while (values[i] - values[some] > function.q()) {
                some++;
            }
            plus[rows[i]] += weight * (full + partial(full, some, values[i], function, function.q()));
        }
    }

    /** After {@code full} stand those better by more than p, after {@code some} those better by more than q. */
    private void addAgainst(PiecewisePreference function, double weight) {
        double[] values = order.values();
        int[] rows = order.rows();
        int full = size - 1;
        int some = size - 1;
        for (int i = size - 1; i >= 0; i--) {
            while (values[full] - values[i] > function.p()) {
                full--;
            }
            while (values[some] - values[i] > function.q()) {
                some--;
            }
            double part = partial(some + 1, full + 1, values[i], function, -function.q());
            minus[rows[i]] += weight * (size - 1 - full + part);
        }
    }

    /** The preferences between q and p over the places {@code from} to {@code to}. */
    private double partial(int from, int to, double value, PiecewisePreference function, double signedQ) {
        int count = to - from;
        if (count == 0 || !function.isLinear()) {
            return 0.5 * count;
        }
        double total = Math.abs(total(from, to, value, signedQ)) / (function.p() - function.q());
        return Math.min(count, total);
    }

    /** The sum of {@code value − signedQ − values[i]} over the places {@code from} to {@code to}. */
    private double total(int from, int to, double value, double signedQ) {
        double[] values = order.values();
        double total = 0;
        int end = to;
        while (end > from) {
            int start = starts[end - 1];
            int begin = Math.max(start, from);
            double sum = begin == start ? sums[end - 1] : sums[end - 1] - sums[begin - 1];
            total += (end - begin) * (value - values[start] - signedQ) - sum;
            end = begin;
        }
        return total;
    }

    /** Sums up the values above the first one of their stretch; a stretch is no wider than {@code width}. */
    private void sumUp(double width) {
        double[] values = order.values();
        int start = 0;
        double sum = 0;
        for (int i = 0; i < size; i++) {
            if (values[i] - values[start] > width) {
                start = i;
                sum = 0;
            }
            sum += values[i] - values[start];
            starts[i] = start;
            sums[i] = sum;
        }
    }
}
