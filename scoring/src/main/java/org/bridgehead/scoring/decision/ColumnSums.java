package org.bridgehead.scoring.decision;

/**
 * Sums over a column and what is divided by them.
 *
 * <p>Long loops keep four running sums that do not wait for each other. Squares are taken of values divided by the largest
 * magnitude, so that they neither overflow nor vanish.
 */
final class ColumnSums {

    private ColumnSums() {}

    /** The largest magnitude among the values. */
    static double magnitude(DecisionMatrix matrix, int column) {
        return Math.max(Math.abs(matrix.min(column)), Math.abs(matrix.max(column)));
    }

    /** The Euclidean norm. */
    static double norm(DecisionMatrix matrix, int column) {
        double scale = magnitude(matrix, column);
        return scale * Math.sqrt(sumOfSquares(matrix.raw(column), 0, inverse(matrix, column, scale)));
    }

    /** The standard deviation of the population, from the mean, relative to the range: no offset can drown it. */
    static double deviation(DecisionMatrix matrix, int column, double mean) {
        double range = matrix.max(column) - matrix.min(column);
        double squares = sumOfSquares(matrix.raw(column), mean, inverse(matrix, column, range));
        return range * Math.sqrt(squares / matrix.size());
    }

    /** The mean, kept between the least and the greatest value. */
    static double mean(DecisionMatrix matrix, int column) {
        double scale = magnitude(matrix, column);
        double mean =
                scale == 0 ? 0 : scale * (sum(matrix.raw(column), inverse(matrix, column, scale)) / matrix.size());
        return Math.min(matrix.max(column), Math.max(matrix.min(column), mean));
    }

    /** The sum of {@code value · factor}. */
    static double sum(double[] values, double factor) {
        int end = values.length & ~3;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < end; i += 4) {
            a += values[i] * factor;
            b += values[i + 1] * factor;
            c += values[i + 2] * factor;
            d += values[i + 3] * factor;
        }
        for (int i = end; i < values.length; i++) {
            a += values[i] * factor;
        }
        return a + b + c + d;
    }

    /** The sum of {@code numerator / value}. */
    static double sumOfQuotients(double[] values, double numerator) {
        double sum = 0;
        for (double value : values) {
            sum += numerator / value;
        }
        return sum;
    }

    /** The sum of {@code |value − best| · factor}. */
    static double gaps(double[] values, double best, double factor) {
        double sum = 0;
        for (double value : values) {
            sum += Math.abs(value - best) * factor;
        }
        return sum;
    }

    /** The sum of the natural logarithms: the logarithm of the product, without forming it. */
    static double sumOfLogarithms(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Math.log(value);
        }
        return sum;
    }

    /** The sum of {@code ((value − origin) · factor)²}. */
    private static double sumOfSquares(double[] values, double origin, double factor) {
        int end = values.length & ~3;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < end; i += 4) {
            double v0 = (values[i] - origin) * factor;
            double v1 = (values[i + 1] - origin) * factor;
            double v2 = (values[i + 2] - origin) * factor;
            double v3 = (values[i + 3] - origin) * factor;
            a += v0 * v0;
            b += v1 * v1;
            c += v2 * v2;
            d += v3 * v3;
        }
        for (int i = end; i < values.length; i++) {
            double v = (values[i] - origin) * factor;
            a += v * v;
        }
        return a + b + c + d;
    }

    /**
     * Returns 1/divisor.
     *
     * @param divisor above 0
     * @throws DecisionException if the quotient is not finite or the divisor overflowed; names the criterion
     */
    static double inverse(DecisionMatrix matrix, int column, double divisor) {
        double inverse = 1 / divisor;
        if (Double.isInfinite(inverse) || Double.isInfinite(divisor)) {
            boolean small = Double.isInfinite(inverse);
            throw new DecisionException(DecisionException.Fault.column(
                    "the values of " + matrix.criterion(column).id() + " (column " + column + "), from "
                            + matrix.min(column) + " to " + matrix.max(column) + ", are too "
                            + (small ? "small" : "large") + " to be divided by\nMaybe give them in a "
                            + (small ? "smaller" : "larger") + " unit.",
                    column));
        }
        return inverse;
    }
}
