package org.bridgehead.scoring.decision;

/**
 * How a normalization maps the values of one column: a function after which more is better; monotone but for targets.
 *
 * <p>Kernels of this package recognise {@link Shifted} and {@link Reciprocal} and run them over whole columns.
 */
@FunctionalInterface
public interface ColumnTransform {

    /** Returns the normalized value. */
    double apply(double value);

    /**
     * {@code (value − origin) · scale}.
     *
     * @param origin the value that maps to 0
     * @param scale negative for costs
     */
    record Shifted(double origin, double scale) implements ColumnTransform {
        @Override
        public double apply(double value) {
            return (value - origin) * scale;
        }
    }

    /**
     * {@code scale / value}.
     *
     * @param scale above 0
     */
    record Reciprocal(double scale) implements ColumnTransform {
        @Override
        public double apply(double value) {
            return scale / value;
        }
    }
}
