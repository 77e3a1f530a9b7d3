package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The columns of positive weight of a matrix with their weights as given, for methods in which a constant criterion either
 * drops out by itself or counts on a scale fixed beforehand.
 */
final class Present {

    private static final int MOST_FAULTS = 20;

    private final DecisionMatrix matrix;
    private final int[] columns;
    private final double[] weights;

    private Present(DecisionMatrix matrix, int[] columns, double[] weights) {
        this.matrix = matrix;
        this.columns = columns;
        this.weights = weights;
    }

    static Present of(DecisionMatrix matrix, Weights weights) {
        weights.checkedFor(matrix);
        return where(matrix, weights, false);
    }

    /** The columns that are not constant either. */
    static Present varying(DecisionMatrix matrix, Weights weights) {
        weights.checkedFor(matrix);
        return where(matrix, weights, true);
    }

    private static Present where(DecisionMatrix matrix, Weights weights, boolean varying) {
        int[] columns = IntStream.range(0, matrix.width())
                .filter(j -> weights.get(j) > 0 && !(varying && matrix.isConstant(j)))
                .toArray();
        double[] kept = new double[columns.length];
        for (int k = 0; k < kept.length; k++) {
            kept[k] = weights.get(columns[k]);
        }
        return new Present(matrix, columns, kept);
    }

    /** One sentence for each constant criterion of positive weight, ending in {@code consequence}. */
    static List<String> constants(DecisionMatrix matrix, Weights weights, String consequence) {
        List<String> advice = new ArrayList<>();
        for (int j = 0; j < matrix.width(); j++) {
            if (weights.get(j) > 0 && matrix.isConstant(j)) {
                advice.add("criterion " + matrix.criterion(j).id() + " is the same (" + matrix.min(j)
                        + ") for all alternatives and " + consequence);
            }
        }
        return advice;
    }

    /**
     * Checks that all values are above 0.
     *
     * @throws DecisionException if one is not; names the alternative, the criterion and the value
     */
    Present positive(String method) {
        for (int j : columns) {
            if (matrix.min(j) <= 0) {
                throw new DecisionException(
                        notPositive(method),
                        "Maybe shift the criterion to a scale that starts above 0, or rank with another method.");
            }
        }
        return this;
    }

    private ImmutableList<DecisionException.Fault> notPositive(String method) {
        List<DecisionException.Fault> faults = new ArrayList<>();
        for (int j : columns) {
            double[] values = matrix.raw(j);
            for (int i = 0; i < values.length && faults.size() < MOST_FAULTS; i++) {
                if (values[i] <= 0) {
                    faults.add(fault(matrix, i, j, method + " divides by the values, so that all must be above 0"));
                }
            }
        }
        return ImmutableList.copyOf(faults);
    }

    /** Checks that all values of a column are above 0. */
    static void positive(DecisionMatrix matrix, int column, String method) {
        if (matrix.min(column) <= 0) {
            int row = rowOfLeast(matrix, column);
            throw new DecisionException(
                    ImmutableList.of(
                            fault(matrix, row, column, method + " divides by the values, so that all must be above 0")),
                    "Maybe shift the criterion to a scale that starts above 0, or take another weighting.");
        }
    }

    private static int rowOfLeast(DecisionMatrix matrix, int column) {
        return IntStream.range(0, matrix.size())
                .filter(i -> matrix.value(i, column) == matrix.min(column))
                .findFirst()
                .orElseThrow();
    }

    /** Checks that no value of a column is below 0. */
    static void notNegative(DecisionMatrix matrix, int column, String method) {
        if (matrix.min(column) < 0) {
            int row = rowOfLeast(matrix, column);
            throw new DecisionException(
                    ImmutableList.of(fault(
                            matrix, row, column, method + " takes shares of a sum, so that none must be below 0")),
                    "Maybe shift the criterion to a scale that starts at 0, or take another weighting.");
        }
    }

    /**
     * Checks that the values of a column lie in an interval.
     *
     * @throws DecisionException if one does not; names the alternative, the criterion and the value
     */
    static void within(DecisionMatrix matrix, int column, double low, double high) {
        if (matrix.min(column) >= low && matrix.max(column) <= high) {
            return;
        }
        List<DecisionException.Fault> faults = new ArrayList<>();
        double[] values = matrix.raw(column);
        for (int i = 0; i < values.length && faults.size() < MOST_FAULTS; i++) {
            if (values[i] < low || values[i] > high) {
                faults.add(fault(matrix, i, column, "it must lie in " + low + " to " + high));
            }
        }
        throw new DecisionException(ImmutableList.copyOf(faults));
    }

    /**
     * Checks that there is one of {@code what} a criterion.
     *
     * @throws DecisionException if there are more or fewer
     */
    static void onePerCriterion(DecisionMatrix matrix, int count, String what) {
        if (count != matrix.width()) {
            throw new DecisionException("there must be one " + what + " a criterion, " + matrix.width()
                    + " in all, but there are " + count);
        }
    }

    /** A fault of one alternative as a whole. */
    static DecisionException.Fault row(DecisionMatrix matrix, int row, String what) {
        return new DecisionException.Fault(
                matrix.alternative(row) + " (row " + row + ") " + what, OptionalInt.of(row), OptionalInt.empty());
    }

    /** A fault of one value: what it is and which rule it breaks. */
    static DecisionException.Fault fault(DecisionMatrix matrix, int row, int column, String rule) {
        return DecisionException.Fault.cell(
                "the value of " + matrix.alternative(row) + " (row " + row + ") on "
                        + matrix.criterion(column).id() + " (column " + column + ") is " + matrix.value(row, column)
                        + " but " + rule,
                row,
                column);
    }

    /** The number of columns kept. */
    int width() {
        return columns.length;
    }

    /** The matrix column of the kept column {@code k}. */
    int column(int k) {
        return columns[k];
    }

    double weight(int k) {
        return weights[k];
    }
}
