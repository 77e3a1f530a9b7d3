package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The normalizations; all are direction-aware: afterwards more is better. In the formulas x is a value, max, min, Σ, Π, μ and
 * σ are taken over the m values of its criterion, and ‖·‖ is Euclidean.
 *
 * <p>A criterion for which a formula has no scale (constant, or zero throughout, as each says) is degenerate: ranking methods
 * leave it out with advice. All other input that a formula is not meant for is rejected by name.
 */
public final class Normalizations {

    private Normalizations() {}

    /** Returns the normalization that keeps benefits and mirrors costs at 0, for values on a common scale. */
    public static Normalization none() {
        return new Plain("none", (matrix, j) -> false, (matrix, j) -> shifted(matrix, j, 0, 1, 0, -1));
    }

    /** Returns min–max: {@code (x − min)/(max − min)} for benefits, {@code (max − x)/(max − min)} for costs; in [0, 1]. */
    public static Normalization minMax() {
        return new Plain("minmax", DecisionMatrix::isConstant, (matrix, j) -> {
            double scale = ColumnSums.inverse(matrix, j, matrix.max(j) - matrix.min(j));
            return shifted(matrix, j, matrix.min(j), scale, matrix.max(j), -scale);
        });
    }

    /**
     * Returns vector normalization: {@code x/‖x‖} for benefits, {@code 1 − x/‖x‖} for costs (Hwang and Yoon 1981, with the
     * cost form that leaves distances as they are). Degenerate where all values are 0.
     */
    public static Normalization vector() {
        return new Plain("vector", Columns::isZero, (matrix, j) -> {
            double norm = ColumnSums.norm(matrix, j);
            double scale = ColumnSums.inverse(matrix, j, norm);
            return shifted(matrix, j, 0, scale, norm, -scale);
        });
    }

    /** The ratio of the MOORA family: {@code x/‖x‖} for benefits, {@code −x/‖x‖} for costs. */
    static Normalization ratio() {
        return new Plain("ratio", Columns::isZero, (matrix, j) -> {
            double scale = ColumnSums.inverse(matrix, j, ColumnSums.norm(matrix, j));
            return shifted(matrix, j, 0, scale, 0, -scale);
        });
    }

    /**
     * Returns normalization by the maximum: {@code x/max} for benefits, {@code 1 − x/max} for costs; max must be above 0.
     * Degenerate where all values are 0.
     */
    public static Normalization max() {
        return new Plain("max", Columns::isZero, (matrix, j) -> {
            Columns.checkPositiveMaximum(matrix, j, "max");
            double scale = ColumnSums.inverse(matrix, j, matrix.max(j));
            return shifted(matrix, j, 0, scale, matrix.max(j), -scale);
        });
    }

    /**
     * Returns normalization by the sum: {@code x/Σx} for benefits, of which none may be negative, {@code (1/x)/Σ(1/x)} for
     * costs, which must be above 0. Degenerate where all values are 0.
     */
    public static Normalization sum() {
        return new Plain("sum", Columns::isZero, (matrix, j) -> {
            if (Columns.isCost(matrix, j)) {
                Columns.checkPositive(matrix, j, "sum divides by the values of a cost");
                double least = matrix.min(j);
                return new ColumnTransform.Reciprocal(least / ColumnSums.sumOfQuotients(matrix.raw(j), least));
            }
            return share(matrix, j);
        });
    }

    /** The share of COPRAS: {@code x/Σx} for benefits and costs alike; for costs less is better. */
    static Normalization share() {
        return new Plain("share", Columns::isZero, Normalizations::share);
    }

    private static ColumnTransform share(DecisionMatrix matrix, int column) {
        Columns.checkNotNegative(matrix, column, "shares of a sum are taken of the values");
        double greatest = matrix.max(column);
        double inverse = ColumnSums.inverse(matrix, column, greatest);
        return new ColumnTransform.Shifted(0, inverse / ColumnSums.sum(matrix.raw(column), inverse));
    }

    /**
     * Returns linear normalization: {@code x/max} for benefits, of which the greatest must be above 0, {@code min/x} for
     * costs, which must be above 0. Degenerate where all values are 0.
     */
    public static Normalization linear() {
        return new Plain("linear", Columns::isZero, (matrix, j) -> {
            if (Columns.isCost(matrix, j)) {
                Columns.checkPositive(matrix, j, "linear divides by the values of a cost");
                return new ColumnTransform.Reciprocal(matrix.min(j));
            }
            Columns.checkPositiveMaximum(matrix, j, "linear");
            return new ColumnTransform.Shifted(0, ColumnSums.inverse(matrix, j, matrix.max(j)));
        });
    }

    /**
     * Returns nonlinear normalization: {@code (x/max)²} for benefits, of which none may be negative, {@code (min/x)³} for
     * costs, which must be above 0 (Peldschus 1983). Degenerate where all values are 0.
     */
    public static Normalization nonlinear() {
        return new Plain("nonlinear", Columns::isZero, (matrix, j) -> {
            if (Columns.isCost(matrix, j)) {
                Columns.checkPositive(matrix, j, "nonlinear divides by the values of a cost");
                double least = matrix.min(j);
                return value -> cube(least / value);
            }
            Columns.checkNotNegative(matrix, j, "nonlinear squares the values");
            double scale = ColumnSums.inverse(matrix, j, matrix.max(j));
            return value -> (value * scale) * (value * scale);
        });
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /**
     * Returns logarithmic normalization: {@code ln x/ln Πx} for benefits, {@code (1 − ln x/ln Πx)/(m − 1)} for costs
     * (Zavadskas and Turskis 2008). Values must be above 0 and their product above 1: below it the formula turns the order
     * round. Degenerate where all values are 1, and for costs of a single alternative.
     */
    public static Normalization logarithmic() {
        return new Plain("logarithmic", Logarithms::isDegenerate, Logarithms::transform);
    }

    /**
     * Returns the normalization of enhanced accuracy: {@code 1 − (max − x)/Σ(max − x)} for benefits, {@code 1 − (x −
     * min)/Σ(x − min)} for costs (Zeng, Li and Yang 2013, Journal of Medical Systems 37); in [0, 1], degenerate where the criterion is constant.
     */
    public static Normalization enhancedAccuracy() {
        return new Plain("enhanced_accuracy", DecisionMatrix::isConstant, (matrix, j) -> {
            double range = matrix.max(j) - matrix.min(j);
            double best = matrix.best(j);
            double gaps = ColumnSums.gaps(matrix.raw(j), best, ColumnSums.inverse(matrix, j, range));
            double scale = ColumnSums.inverse(matrix, j, range * gaps);
            return value -> 1 - Math.abs(value - best) * scale;
        });
    }

    /**
     * Returns the normalization of Zavadskas and Turskis (2008): {@code 1 − |max − x|/max} for benefits, {@code 1 − |min −
     * x|/min} for costs; max or min must be above 0. At most 1, for costs beyond 2·min negative. Degenerate where all values
     * are 0.
     */
    public static Normalization zavadskasTurskis() {
        return new Plain("zavadskas_turskis", Columns::isZero, (matrix, j) -> {
            if (Columns.isCost(matrix, j)) {
                Columns.checkPositive(matrix, j, "zavadskas_turskis divides by the least value of a cost");
            } else {
                Columns.checkPositiveMaximum(matrix, j, "zavadskas_turskis");
            }
            double best = matrix.best(j);
            double scale = ColumnSums.inverse(matrix, j, best);
            return value -> 1 - Math.abs(value - best) * scale;
        });
    }

    /**
     * Returns the z-score: {@code (x − μ)/σ} for benefits, {@code (μ − x)/σ} for costs, σ the standard deviation of the
     * population; unbounded, mean 0. Degenerate where the criterion is constant.
     */
    public static Normalization zScore() {
        return new Plain("z_score", DecisionMatrix::isConstant, (matrix, j) -> {
            double mean = ColumnSums.mean(matrix, j);
            double scale = ColumnSums.inverse(matrix, j, ColumnSums.deviation(matrix, j, mean));
            return shifted(matrix, j, mean, scale, mean, -scale);
        });
    }

    /**
     * Returns normalization towards targets: {@code 1 − d/(max(max, to) − min(min, from))}, d the distance of x to the wanted
     * interval, 0 inside (Jahan, Bahraminasab and Edwards 2012, Materials and Design 35, with an interval for their point);
     * in [0, 1]. Directions do not matter; a target at the better end of a criterion gives min–max. Degenerate where the
     * criterion is constant.
     *
     * @param targets the wanted values of each criterion, in the order of the matrix
     */
    public static Normalization target(List<Interval> targets) {
        ImmutableList<Interval> wanted = ImmutableList.copyOf(targets);
        return new Plain("target", DecisionMatrix::isConstant, (matrix, j) -> {
            Present.onePerCriterion(matrix, wanted.size(), "target");
            Interval target = wanted.get(j);
            double range = Math.max(matrix.max(j), target.to()) - Math.min(matrix.min(j), target.from());
            double scale = ColumnSums.inverse(matrix, j, range);
            return value -> 1 - target.distance(value) * scale;
        });
    }

    /** The linear transform with one origin and scale for benefits and another for costs. */
    private static ColumnTransform shifted(
            DecisionMatrix matrix, int column, double origin, double scale, double costOrigin, double costScale) {
        return Columns.isCost(matrix, column)
                ? new ColumnTransform.Shifted(costOrigin, costScale)
                : new ColumnTransform.Shifted(origin, scale);
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
