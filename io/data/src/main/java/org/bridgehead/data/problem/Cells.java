package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The values of a problem as a file gives them: finite numbers, some of them possibly missing. */
public final class Cells {

    private final double[] values;
    private final BitSet missing;
    private final int width;

    private Cells(double[] values, BitSet missing, int width) {
        this.values = values;
        this.missing = missing;
        this.width = width;
    }

    /** The number of alternatives. */
    public int size() {
        return width == 0 ? 0 : values.length / width;
    }

    /** The number of criteria. */
    public int width() {
        return width;
    }

    /** Tells whether a value is missing. */
    public boolean isMissing(int row, int column) {
        return missing.get(row * width + column);
    }

    /** Tells whether any value is missing. */
    public boolean hasMissing() {
        return !missing.isEmpty();
    }

    /** Returns a value, 0 where it is missing. */
    public double value(int row, int column) {
        return values[row * width + column];
    }

    /** Returns the columns, one array a criterion, 0 where a value is missing. */
    double[][] columns() {
        double[][] columns = new double[width][size()];
        for (int i = 0, at = 0; i < size(); i++) {
            for (int j = 0; j < width; j++) {
                columns[j][i] = values[at++];
            }
        }
        return columns;
    }

    /** Returns the rows, empty where a value is missing. */
    ImmutableList<ImmutableList<OptionalDouble>> rows() {
        return IntStream.range(0, size())
                .mapToObj(i -> IntStream.range(0, width)
                        .mapToObj(j -> isMissing(i, j) ? OptionalDouble.empty() : OptionalDouble.of(value(i, j)))
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Fills the cells of a problem; not safe for use by several threads. */
    static final class Builder {

        private final int width;
        private final BitSet missing = new BitSet();
        private double[] values;
        private int count;

        Builder(int width, int rows) {
            this.width = width;
            this.values = new double[Math.max(1, width * rows)];
        }

        void add(double value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * values.length);
            }
            values[count++] = value;
        }

        void addMissing() {
            missing.set(count);
            add(0);
        }

        /** Returns the cells; there must be a whole number of rows. */
        Cells build() {
            if (width == 0 || count % width != 0) {
                throw new IllegalStateException(count + " values do not fill rows of " + width);
            }
            return new Cells(Arrays.copyOf(values, count), missing, width);
        }
    }
}
