package org.bridgehead.scoring.decision;

import java.util.Arrays;

/** Measures of how much the values of one column differ. Every column is divided by its largest magnitude first. */
final class DispersionMeasures {

    /** The mean, relative to the largest magnitude, below which it is nothing but the rounding of its terms. */
    private static final double NO_MEAN = 1e-12;

    /** How far from 0 the logarithm of a quotient of equal quantities may come out. */
    private static final double ROUNDING = 1e-13;

    private DispersionMeasures() {}

    /**
     * 1 − e as the sum of {@code φ(x_i/x̄)/(m ln m)} with {@code φ(t) = t ln t − t + 1}, none of whose terms is below 0: the
     * difference of 1 and e would lose all digits where the values are close to each other.
     */
    static double entropy(DecisionMatrix matrix, int column) {
        Present.notNegative(matrix, column, "entropy");
        double[] values = scaled(matrix, column);
        double mean = sum(values) / values.length;
        double divergence = 0;
        for (double value : values) {
            divergence += phi((value - mean) / mean);
        }
        return divergence / (values.length * Math.log(values.length));
    }

    /** φ(1 + d), by its series {@code Σ_k (−d)^k/(k(k − 1))} where d is small. */
    private static double phi(double d) {
        if (d <= -1) {
            return 1;
        }
        if (Math.abs(d) > 0.01) {
            return (1 + d) * Math.log1p(d) - d;
        }
        double sum = 0;
        for (int k = 8; k >= 2; k--) {
            sum = 1.0 / (k * (k - 1)) - d * sum;
        }
        return d * d * sum;
    }

    static double standardDeviation(DecisionMatrix matrix, int column) {
        double scale = magnitude(matrix, column);
        return scale * Math.sqrt(variance(scaled(matrix, column), 1));
    }

    static double variance(DecisionMatrix matrix, int column) {
        double[] values = scaled(matrix, column);
        double range = Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).min().orElse(0);
        return variance(values, 1) / (range * range);
    }

    static double gini(DecisionMatrix matrix, int column) {
        double[] values = scaled(matrix, column);
        Arrays.sort(values);
        double differences = 0;
        for (int i = 0; i < values.length; i++) {
            differences += (values[i] - values[0]) * (2.0 * i + 1 - values.length);
        }
        double sum = Math.abs(notZero(matrix, column, sum(values), "gini"));
        return differences / (values.length * sum);
    }

    static double coefficientOfVariation(DecisionMatrix matrix, int column) {
        double[] values = scaled(matrix, column);
        double mean = Math.abs(notZero(matrix, column, sum(values), "cv")) / values.length;
        return Math.sqrt(variance(values, 1)) / mean;
    }

    /** The angle by its tangent: the shares differ from equal ones at right angles to these, since both sum to 1. */
    static double angle(DecisionMatrix matrix, int column) {
        double[] shares = shares(matrix, column, "angle");
        double equal = 1.0 / shares.length;
        double squares = 0;
        for (double share : shares) {
            squares += (share - equal) * (share - equal);
        }
        return Math.atan2(Math.sqrt(squares), Math.sqrt(equal));
    }

    static double lopcow(DecisionMatrix matrix, int column) {
        return power(matrix, column, 1);
    }

    static double lopcowOfPopulation(DecisionMatrix matrix, int column) {
        return power(matrix, column, 0);
    }

    private static double power(DecisionMatrix matrix, int column, int lost) {
        double[] values = towardsBest(matrix, column);
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        double mean = Math.sqrt(squares / values.length);
        double log = Math.abs(Math.log(mean / Math.sqrt(variance(values, lost))));
        return log < ROUNDING ? 0 : 100 * log;
    }

    /** The column by min–max towards its better end, in [0, 1]; it must not be constant. */
    static double[] towardsBest(DecisionMatrix matrix, int column) {
        ColumnTransform transform = Normalizations.minMax().transform(matrix, column);
        return Arrays.stream(matrix.raw(column)).map(transform::apply).toArray();
    }

    /** The variance, its divisor the number of values less {@code lost}. */
    static double variance(double[] values, int lost) {
        double mean = sum(values) / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - lost);
    }

    /** The column divided by its sum. */
    static double[] shares(DecisionMatrix matrix, int column, String name) {
        Present.notNegative(matrix, column, name);
        double[] values = scaled(matrix, column);
        double sum = sum(values);
        return Arrays.stream(values).map(value -> value / sum).toArray();
    }

    private static double[] scaled(DecisionMatrix matrix, int column) {
        double scale = magnitude(matrix, column);
        return Arrays.stream(matrix.raw(column)).map(value -> value / scale).toArray();
    }

    private static double magnitude(DecisionMatrix matrix, int column) {
        return Math.max(Math.abs(matrix.min(column)), Math.abs(matrix.max(column)));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double notZero(DecisionMatrix matrix, int column, double sum, String name) {
        if (Math.abs(sum) <= NO_MEAN * matrix.size()) {
            throw new DecisionException(DecisionException.Fault.column(
                    name + " relates differences to the mean but that of criterion "
                            + matrix.criterion(column).id() + " (column " + column + ") is 0"
                            + "\nMaybe shift the criterion to a scale that starts at 0.",
                    column));
        }
        return sum;
    }
}
