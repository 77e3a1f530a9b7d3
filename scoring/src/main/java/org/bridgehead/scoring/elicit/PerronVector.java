package org.bridgehead.scoring.elicit;

import java.util.Arrays;
import org.bridgehead.scoring.decision.DecisionException;

/**
 * The greatest eigenvalue and its positive eigenvector of a non-negative irreducible matrix (Perron 1907, Frobenius 1912).
 *
 * <p>The matrix is scaled by the vector found so far, {@code m_ij v_j/v_i}, until all row sums agree: they then are the
 * eigenvalue (Collatz 1942). Each round raises the matrix, shifted by its least row sum so that no circle of judgements can
 * make it swing, to a high power by squaring. Nothing is ever subtracted, so small components keep their digits.
 */
final class PerronVector {

    private static final int ROUNDS = 200;
    private static final int SQUARINGS = 8;
    private static final double AIM = 1e-15;
    private static final double ENOUGH = 1e-9;
    private static final double LEAST = 1e-100;

    private final double[] vector;
    private final double value;

    private PerronVector(double[] vector, double value) {
        this.vector = vector;
        this.value = value;
    }

    /** The eigenvector, its largest component 1. */
    double[] vector() {
        return vector.clone();
    }

    /** The eigenvalue. */
    double value() {
        return value;
    }

    static PerronVector of(double[][] matrix) {
        double[] vector = new double[matrix.length];
        Arrays.fill(vector, 1);
        double[] best = vector;
        double bestSpread = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && bestSpread > AIM * matrix.length; round++) {
            double[][] scaled = scaled(matrix, vector);
            double[] sums = rowSums(scaled);
            double spread = max(sums) / min(sums) - 1;
            if (spread < bestSpread) {
                bestSpread = spread;
                best = vector;
            } else if (bestSpread < ENOUGH) {
                break;
            }
            vector = normalized(times(vector, rowSums(power(scaled, min(sums)))));
        }
        if (!(bestSpread < ENOUGH)) {
            throw new DecisionException("the judgements contradict each other so strongly that no priorities settle"
                    + "\nMaybe a judgement has a slip of some orders of magnitude.");
        }
        double[] sums = rowSums(scaled(matrix, best));
        return new PerronVector(best, Arrays.stream(sums).sum() / sums.length);
    }

    private static double[][] scaled(double[][] matrix, double[] vector) {
        int n = matrix.length;
        double[][] scaled = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                scaled[i][j] = matrix[i][j] * (vector[j] / vector[i]);
            }
        }
        return scaled;
    }

    /** Returns a high power of the shifted matrix, up to a factor. */
    private static double[][] power(double[][] matrix, double shift) {
        double[][] power = new double[matrix.length][];
        for (int i = 0; i < power.length; i++) {
            power[i] = matrix[i].clone();
            power[i][i] += shift;
        }
        for (int k = 0; k < SQUARINGS; k++) {
            power = squared(divided(power));
        }
        return power;
    }

    private static double[][] divided(double[][] matrix) {
        double largest =
                Arrays.stream(matrix).mapToDouble(PerronVector::max).max().orElse(1);
        return Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).map(value -> value / largest).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] squared(double[][] matrix) {
        int n = matrix.length;
        double[][] square = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                addTo(square[i], matrix[i][k], matrix[k]);
            }
        }
        return square;
    }

    private static void addTo(double[] target, double factor, double[] row) {
        for (int j = 0; j < target.length; j++) {
            target[j] += factor * row[j];
        }
    }

    private static double[] rowSums(double[][] matrix) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    private static double[] times(double[] a, double[] b) {
        double largest = max(b);
        double[] product = new double[a.length];
        Arrays.setAll(product, i -> a[i] * Math.max(b[i] / largest, LEAST));
        return product;
    }

    private static double[] normalized(double[] vector) {
        double largest = max(vector);
        return Arrays.stream(vector).map(value -> value / largest).toArray();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }
}
