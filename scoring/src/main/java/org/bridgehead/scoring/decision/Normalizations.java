package org.bridgehead.scoring.decision;

import java.util.function.BiPredicate;

/** The normalizations; all are direction-aware: afterwards more is better. */
public final class Normalizations {

    private Normalizations() {}

    /** Returns the normalization that keeps benefits and mirrors costs at 0, for values on a common scale. */
    public static Normalization none() {
        return new Plain(
                "none",
                (matrix, j) -> false,
                (matrix, j) ->
                        cost(matrix, j) ? new ColumnTransform.Shifted(0, -1) : new ColumnTransform.Shifted(0, 1));
    }

    /** Returns min–max: {@code (x − min)/(max − min)} for benefits, {@code (max − x)/(max − min)} for costs; in [0, 1]. */
    public static Normalization minMax() {
        return new Plain("minmax", DecisionMatrix::isConstant, (matrix, j) -> {
            double range = matrix.max(j) - matrix.min(j);
            return cost(matrix, j)
                    ? new ColumnTransform.Shifted(matrix.max(j), -1 / range)
                    : new ColumnTransform.Shifted(matrix.min(j), 1 / range);
        });
    }

    /**
     * Returns vector normalization: {@code x/‖x‖} for benefits, {@code 1 − x/‖x‖} for costs, ‖·‖ Euclidean (Hwang and Yoon
     * 1981, with the cost form of the reference vectors).
     */
    public static Normalization vector() {
        return new Plain("vector", Normalizations::isZero, (matrix, j) -> {
            double norm = norm(matrix, j);
            return cost(matrix, j)
                    ? new ColumnTransform.Shifted(norm, -1 / norm)
                    : new ColumnTransform.Shifted(0, 1 / norm);
        });
    }

    private static boolean cost(DecisionMatrix matrix, int column) {
        return matrix.criterion(column).direction() == Direction.COST;
    }

    private static boolean isZero(DecisionMatrix matrix, int column) {
        return matrix.min(column) == 0 && matrix.max(column) == 0;
    }

    /** The Euclidean norm, scaled by the largest magnitude so that squares neither overflow nor vanish. */
    private static double norm(DecisionMatrix matrix, int column) {
        double scale = Math.max(Math.abs(matrix.min(column)), Math.abs(matrix.max(column)));
        double inverse = 1 / scale;
        if (Double.isInfinite(inverse)) {
            throw new DecisionException(DecisionException.Fault.column(
                    "the values of " + matrix.criterion(column).id() + " (column " + column
                            + ") are too small to be divided by: none is larger than " + scale
                            + "\nMaybe give them in a smaller unit.",
                    column));
        }
        return scale * Math.sqrt(sumOfSquares(matrix.raw(column), inverse));
    }

    /** The sum of {@code (value · factor)²}, in four running sums that do not wait for each other. */
    private static double sumOfSquares(double[] values, double factor) {
        int end = values.length & ~3;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < end; i += 4) {
            double v0 = values[i] * factor;
            double v1 = values[i + 1] * factor;
            double v2 = values[i + 2] * factor;
            double v3 = values[i + 3] * factor;
            a += v0 * v0;
            b += v1 * v1;
            c += v2 * v2;
            d += v3 * v3;
        }
        for (int i = end; i < values.length; i++) {
            double v = values[i] * factor;
            a += v * v;
        }
        return a + b + c + d;
    }

    @FunctionalInterface
    private interface Transforms {
        ColumnTransform of(DecisionMatrix matrix, int column);
    }

    private record Plain(String name, BiPredicate<DecisionMatrix, Integer> degenerate, Transforms transforms)
            implements Normalization {
        @Override
        public ColumnTransform transform(DecisionMatrix matrix, int column) {
            return transforms.of(matrix, column);
        }

        @Override
        public boolean isDegenerate(DecisionMatrix matrix, int column) {
            return degenerate.test(matrix, column);
        }

        @Override
        public String toString() {
            return "Normalization[" + name + "]";
        }
    }
}
