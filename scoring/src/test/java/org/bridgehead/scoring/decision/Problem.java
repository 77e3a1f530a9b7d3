package org.bridgehead.scoring.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** A random decision problem, and the problems that laws compare it with. */
record Problem(DecisionMatrix matrix, Weights weights) {

    /** Values in [1, 100), directions at random, no weight near 0. */
    static Problem random(long seed, int m, int n) {
        Random random = new Random(seed);
        List<Criterion> criteria = new ArrayList<>();
        double[] weights = new double[n];
        for (int j = 0; j < n; j++) {
            criteria.add(Criterion.of("C" + j, random.nextBoolean() ? Direction.BENEFIT : Direction.COST));
            weights[j] = 0.05 + random.nextDouble();
        }
        double[][] rows = new double[m][n];
        for (double[] row : rows) {
            for (int j = 0; j < n; j++) {
                row[j] = 1 + 99 * random.nextDouble();
            }
        }
        return new Problem(DecisionMatrix.of(criteria, rows), Weights.normalizing(weights));
    }

    List<Criterion> criteria() {
        return matrix.criteria();
    }

    /** A copy of the rows, to be changed into another problem. */
    double[][] rows() {
        double[][] rows = new double[matrix.size()][matrix.width()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = matrix.value(i, j);
            }
        }
        return rows;
    }

    Problem withRows(double[][] rows) {
        return new Problem(DecisionMatrix.of(criteria(), rows), weights);
    }

    /** This problem with the criteria in another order. */
    Problem reordered(List<Integer> order) {
        double[][] given = rows();
        double[][] rows = new double[given.length][order.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < order.size(); j++) {
                rows[i][j] = given[i][order.get(j)];
            }
        }
        List<Criterion> criteria = order.stream().map(matrix::criterion).toList();
        double[] shares = order.stream().mapToDouble(weights::get).toArray();
        return new Problem(DecisionMatrix.of(criteria, rows), Weights.normalizing(shares));
    }

    /** This problem with one column changed. */
    Problem mapping(int column, DoubleUnaryOperator change) {
        double[][] rows = rows();
        for (double[] row : rows) {
            row[column] = change.applyAsDouble(row[column]);
        }
        return withRows(rows);
    }

    /** This problem with one criterion turned round. */
    Problem turned(int column) {
        List<Criterion> criteria = IntStream.range(0, matrix.width())
                .mapToObj(j -> j == column
                        ? Criterion.of(
                                matrix.criterion(j).id(),
                                matrix.criterion(j).direction().opposite())
                        : matrix.criterion(j))
                .toList();
        return new Problem(DecisionMatrix.of(criteria, rows()), weights);
    }

    /** Tells whether an alternative is the worst on every criterion that tells alternatives apart. */
    boolean hasWorstOfAll() {
        return IntStream.range(0, matrix.size())
                .anyMatch(i -> IntStream.range(0, matrix.width())
                        .allMatch(j -> matrix.value(i, j) == matrix.worst(j) || weights.get(j) == 0));
    }
}
