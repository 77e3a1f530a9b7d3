package org.bridgehead.scoring.decision;

/** The logarithmic normalization of a column. */
final class Logarithms {

    private Logarithms() {}

    static boolean isDegenerate(DecisionMatrix matrix, int column) {
        boolean costOfOne = matrix.size() == 1 && Columns.isCost(matrix, column);
        return matrix.isConstant(column) && (matrix.min(column) == 1 || costOfOne);
    }

    static ColumnTransform transform(DecisionMatrix matrix, int column) {
        Columns.checkPositive(matrix, column, "logarithmic takes the logarithm of the values");
        double sum = ColumnSums.sumOfLogarithms(matrix.raw(column));
        if (sum <= 0 && !matrix.isConstant(column)) {
            throw new DecisionException(DecisionException.Fault.column(
                    "logarithmic divides by the logarithm of the product of a criterion's values, which must be above 0,"
                            + " but that of " + matrix.criterion(column).id() + " (column " + column + ") is " + sum
                            + "\nMaybe give the values in a smaller unit, so that they exceed 1.",
                    column));
        }
        double scale = 1 / sum;
        if (Columns.isCost(matrix, column)) {
            int others = matrix.size() - 1;
            return value -> (1 - Math.log(value) * scale) / others;
        }
        return value -> Math.log(value) * scale;
    }
}
