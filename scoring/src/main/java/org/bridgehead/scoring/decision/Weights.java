package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/** Weights of criteria: none negative, all finite, summing to 1. */
public final class Weights {

    private static final double TOLERANCE = 1e-9;

    private final double[] values;

    private Weights(double[] values) {
        this.values = values;
    }

    /**
     * Returns these weights.
     *
     * @throws DecisionException if one is negative or not finite, or their sum differs from 1 by more than 1e-9
     */
    public static Weights of(double... values) {
        double sum = sum(values);
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new DecisionException("weights must sum to 1 but sum to " + sum
                    + "\nMaybe pass them to Weights.normalizing, which divides by the sum.");
        }
        return new Weights(values.clone());
    }

    /**
     * Returns these values divided by their sum.
     *
     * @throws DecisionException if one is negative or not finite, or all are 0
     */
    public static Weights normalizing(double... values) {
        double greatest = Arrays.stream(values).max().orElse(0);
        sum(values);
        if (greatest <= 0) {
            throw new DecisionException("at least one weight must be positive but all " + values.length
                    + " are 0\nMaybe begin with Weights.equal.");
        }
        double scaledSum = 0;
        for (double value : values) {
            scaledSum += value / greatest;
        }
        double[] shares = new double[values.length];
        for (int j = 0; j < values.length; j++) {
            shares[j] = values[j] / greatest / scaledSum;
        }
        return new Weights(shares);
    }

    /** Returns {@code n} equal weights. */
    public static Weights equal(int n) {
        if (n < 1) {
            throw new DecisionException("there must be at least one weight but " + n + " were asked for");
        }
        double[] values = new double[n];
        Arrays.fill(values, 1.0 / n);
        return new Weights(values);
    }

    private static double sum(double[] values) {
        if (values.length == 0) {
            throw new DecisionException("there must be at least one weight");
        }
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            if (!Double.isFinite(values[j]) || values[j] < 0) {
                throw new DecisionException(DecisionException.Fault.column(
                        "weight " + j + " must be a finite number of at least 0 but is " + values[j]
                                + "\nMaybe turn the direction of a criterion that counts against.",
                        j));
            }
            sum += values[j];
        }
        return sum;
    }

    /** The number of weights. */
    public int size() {
        return values.length;
    }

    /** The weight of a criterion. */
    public double get(int column) {
        return values[column];
    }

    /** All weights. */
    public ImmutableDoubleArray values() {
        return ImmutableDoubleArray.copyOf(values);
    }

    /**
     * Checks that there is one weight a criterion.
     *
     * @throws DecisionException if there are more or fewer
     */
    public Weights checkedFor(DecisionMatrix matrix) {
        if (values.length != matrix.width()) {
            throw new DecisionException("there must be one weight a criterion, " + matrix.width()
                    + " in all, but there are " + values.length
                    + "\nMaybe give criteria that shall not count the weight 0.");
        }
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights w && Arrays.equals(values, w.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Weights" + Arrays.toString(values);
    }
}
