package org.bridgehead.scoring.decision;

import java.util.Arrays;

/**
 * Sorts the columns of a matrix one after the other, each value with its row, in arrays of its own that it uses again.
 *
 * <p>A double's bits, those below the sign turned for negative numbers, are in the order of the numbers: long columns are
 * sorted by ten of them at a time (least first, stable, digits that all share skipped), short ones by insertion.
 */
final class ColumnOrder {

    private static final int SHORT = 100;
    private static final int BITS = 10;
    private static final int BUCKETS = 1 << BITS;
    private static final int DIGITS = (Long.SIZE + BITS - 1) / BITS;

    private final int size;
    private final int[] counts;
    private double[] values;
    private double[] spareValues;
    private int[] rows;
    private int[] spareRows;

    ColumnOrder(int size) {
        boolean isShort = size <= SHORT;
        this.size = size;
        this.counts = new int[isShort ? 0 : DIGITS * BUCKETS];
        this.values = new double[size];
        this.spareValues = new double[isShort ? 0 : size];
        this.rows = new int[size];
        this.spareRows = new int[isShort ? 0 : size];
    }

    /** Sorts a column, its values negated where less is better, so that the best stands last. */
    void sort(double[] column, Direction direction) {
        double sign = direction == Direction.BENEFIT ? 1 : -1;
        for (int i = 0; i < size; i++) {
            values[i] = sign * column[i] + 0.0; // one zero of the two
            rows[i] = i;
        }
        if (size <= SHORT) {
            insert();
        } else {
            distribute();
        }
    }

    /** The values in ascending order; overwritten by the next sort. */
    double[] values() {
        return values;
    }

    /** The rows that the values come from, equal values in the order of the matrix; overwritten by the next sort. */
    int[] rows() {
        return rows;
    }

    private void insert() {
        for (int i = 1; i < size; i++) {
            double value = values[i];
            int row = rows[i];
            int at = i;
            while (at > 0 && values[at - 1] > value) {
                values[at] = values[at - 1];
                rows[at] = rows[at - 1];
                at--;
            }
            values[at] = value;
            rows[at] = row;
        }
    }

    private void distribute() {
        Arrays.fill(counts, 0);
        for (double value : values) {
            long key = key(value);
            for (int d = 0; d < DIGITS; d++) {
                counts[d * BUCKETS + digit(key, d)]++;
            }
        }
        for (int d = 0; d < DIGITS; d++) {
            if (counts[d * BUCKETS + digit(key(values[0]), d)] < size) {
                distribute(d);
            }
        }
    }

    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value);
        return bits ^ (bits >> (Long.SIZE - 1) | Long.MIN_VALUE);
    }

    private static int digit(long key, int d) {
        return (int) (key >>> (d * BITS)) & (BUCKETS - 1);
    }

    private void distribute(int d) {
        int next = 0;
        for (int bucket = d * BUCKETS; bucket < (d + 1) * BUCKETS; bucket++) {
            int count = counts[bucket];
            counts[bucket] = next;
            next += count;
        }
        for (int i = 0; i < size; i++) {
            int to = counts[d * BUCKETS + digit(key(values[i]), d)]++;
            spareValues[to] = values[i];
            spareRows[to] = rows[i];
        }
        double[] otherValues = values;
        values = spareValues;
        spareValues = otherValues;
        int[] otherRows = rows;
        rows = spareRows;
        spareRows = otherRows;
    }
}
