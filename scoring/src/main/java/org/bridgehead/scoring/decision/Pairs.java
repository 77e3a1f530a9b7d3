package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;

/** Tables with a number for each pair of alternatives. */
final class Pairs {

    /** What reaches a threshold but for rounding reaches it. */
    static final double SLACK = 1e-12;

    /** A table of more would not fit into common memory, and its order would mean nothing to anybody. */
    private static final int MOST = 2000;

    private Pairs() {}

    /** A number for each ordered pair. */
    interface Quantity {
        double of(int a, int b);
    }

    /** Returns the table, with {@code diagonal} for each alternative and itself. */
    static ImmutableList<ImmutableDoubleArray> table(int size, double diagonal, Quantity quantity) {
        ImmutableList.Builder<ImmutableDoubleArray> rows = ImmutableList.builderWithExpectedSize(size);
        for (int a = 0; a < size; a++) {
            ImmutableDoubleArray.Builder row = ImmutableDoubleArray.builder(size);
            for (int b = 0; b < size; b++) {
                row.add(a == b ? diagonal : quantity.of(a, b));
            }
            rows.add(row.build());
        }
        return rows.build();
    }

    /**
     * Checks that there are not too many alternatives.
     *
     * @throws DecisionException if there are more than 2000
     */
    static void checkFew(String method, DecisionMatrix matrix) {
        if (matrix.size() > MOST) {
            throw new DecisionException(method + " keeps a number for each pair and takes at most " + MOST
                    + " alternatives but there are " + matrix.size()
                    + "\nMaybe shorten the list with another method first, or use promethee_ii.");
        }
    }

    /**
     * Checks a parameter in the unit interval.
     *
     * @throws DecisionException if it lies outside
     */
    static void checkShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new DecisionException(
                    name + " must lie in 0 to 1 but is " + value + "\nMaybe it was given in percent; it is a share.");
        }
    }
}
