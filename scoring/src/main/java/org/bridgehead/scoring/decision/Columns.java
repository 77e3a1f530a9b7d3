package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/** What normalizations ask of the values of a column; each check names the alternatives, the criterion and the values. */
final class Columns {

    private static final int MOST_FAULTS = 20;

    private Columns() {}

    static boolean isCost(DecisionMatrix matrix, int column) {
        return matrix.criterion(column).direction() == Direction.COST;
    }

    static boolean isZero(DecisionMatrix matrix, int column) {
        return matrix.min(column) == 0 && matrix.max(column) == 0;
    }

    /**
     * Checks that all values are above 0.
     *
     * @param why what is done with the values that needs it
     */
    static void checkPositive(DecisionMatrix matrix, int column, String why) {
        if (matrix.min(column) <= 0) {
            throw faults(matrix, column, value -> value <= 0, why + ", so that all must be above 0");
        }
    }

    /**
     * Checks that no value is below 0.
     *
     * @param why what is done with the values that needs it
     */
    static void checkNotNegative(DecisionMatrix matrix, int column, String why) {
        if (matrix.min(column) < 0) {
            throw faults(matrix, column, value -> value < 0, why + ", so that none may be below 0");
        }
    }

    /** Checks that the greatest value is above 0, for a benefit that is divided by it. */
    static void checkPositiveMaximum(DecisionMatrix matrix, int column, String name) {
        if (matrix.max(column) <= 0) {
            throw new DecisionException(DecisionException.Fault.column(
                    name + " divides by the greatest value of a criterion, which must be above 0, but that of "
                            + matrix.criterion(column).id() + " (column " + column + ") is " + matrix.max(column)
                            + "\nMaybe shift the criterion to a scale that starts at 0, or use minmax.",
                    column));
        }
    }

    private static DecisionException faults(DecisionMatrix matrix, int column, DoublePredicate wrong, String rule) {
        List<DecisionException.Fault> faults = new ArrayList<>();
        double[] values = matrix.raw(column);
        for (int i = 0; i < values.length && faults.size() < MOST_FAULTS; i++) {
            if (wrong.test(values[i])) {
                faults.add(Present.fault(matrix, i, column, rule));
            }
        }
        return new DecisionException(
                ImmutableList.copyOf(faults),
                "Maybe shift the criterion to a scale that starts above 0, or use a method or normalization that"
                        + " works with differences, such as minmax.");
    }
}
