package org.bridgehead.scoring.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * A matrix prepared for a method: the columns that discriminate, their transforms, and the weights rescaled over them.
 * Criteria of weight 0 and degenerate columns are absent.
 */
final class Scaled {

    private final DecisionMatrix matrix;
    private final int[] columns;
    private final ColumnTransform[] transforms;
    private final double[] weights;
    private final List<String> advice;

    private Scaled(
            DecisionMatrix matrix, int[] columns, ColumnTransform[] transforms, double[] weights, List<String> advice) {
        this.matrix = matrix;
        this.columns = columns;
        this.transforms = transforms;
        this.weights = weights;
        this.advice = advice;
    }

    static Scaled of(DecisionMatrix matrix, Weights weights, Normalization normalization) {
        weights.checkedFor(matrix);
        List<Integer> kept = new ArrayList<>();
        List<String> advice = new ArrayList<>();
        double sum = 0;
        for (int j = 0; j < matrix.width(); j++) {
            if (weights.get(j) == 0) {
                continue;
            }
            if (normalization.isDegenerate(matrix, j)) {
                advice.add("criterion " + matrix.criterion(j).id() + " is the same (" + matrix.min(j)
                        + ") for all alternatives and was left out");
                continue;
            }
            kept.add(j);
            sum += weights.get(j);
        }
        int[] columns = kept.stream().mapToInt(Integer::intValue).toArray();
        ColumnTransform[] transforms = new ColumnTransform[columns.length];
        double[] shares = new double[columns.length];
        for (int k = 0; k < columns.length; k++) {
            transforms[k] = normalization.transform(matrix, columns[k]);
            shares[k] = advice.isEmpty() ? weights.get(columns[k]) : weights.get(columns[k]) / sum;
        }
        return new Scaled(matrix, columns, transforms, shares, advice);
    }

    DecisionMatrix matrix() {
        return matrix;
    }

    /** The number of columns kept. */
    int width() {
        return columns.length;
    }

    /** The matrix column of the kept column {@code k}. */
    int column(int k) {
        return columns[k];
    }

    ColumnTransform transform(int k) {
        return transforms[k];
    }

    double weight(int k) {
        return weights[k];
    }

    List<String> advice() {
        return advice;
    }

    /** The best scaled value of the kept column {@code k}; read off the values, for a transform need not be monotone. */
    double ideal(int k) {
        ColumnTransform transform = transforms[k];
        double ideal = Double.NEGATIVE_INFINITY;
        for (double value : matrix.raw(columns[k])) {
            ideal = Math.max(ideal, transform.apply(value));
        }
        return ideal;
    }

    /** The worst scaled value of the kept column {@code k}. */
    double anti(int k) {
        ColumnTransform transform = transforms[k];
        double anti = Double.POSITIVE_INFINITY;
        for (double value : matrix.raw(columns[k])) {
            anti = Math.min(anti, transform.apply(value));
        }
        return anti;
    }
}
