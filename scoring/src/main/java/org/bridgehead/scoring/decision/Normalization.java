package org.bridgehead.scoring.decision;

/** Brings the columns of a matrix to a common scale on which more is better. */
public interface Normalization {

    /** The normalization's name in files and on the command line, in lower case. */
    String name();

    /**
     * Returns the transform of a column.
     *
     * @throws DecisionException if the column's values do not admit one, for instance a zero among costs that are to be
     *     inverted
     */
    ColumnTransform transform(DecisionMatrix matrix, int column);

    /**
     * Tells whether a column's values admit no scale because they are all the same (or all zero): such a criterion cannot
     * discriminate and methods leave it out.
     */
    boolean isDegenerate(DecisionMatrix matrix, int column);

    /**
     * Returns the whole normalized matrix, one array an alternative.
     *
     * @throws DecisionException if a criterion is degenerate or its values do not admit the normalization; names it
     */
    default double[][] rows(DecisionMatrix matrix) {
        double[][] rows = new double[matrix.size()][matrix.width()];
        for (int j = 0; j < matrix.width(); j++) {
            if (isDegenerate(matrix, j)) {
                throw new DecisionException(DecisionException.Fault.column(
                        name() + " has no scale for criterion "
                                + matrix.criterion(j).id() + " (column " + j
                                + ") since its values do not differ enough: they run from " + matrix.min(j) + " to "
                                + matrix.max(j) + "\nMaybe leave the criterion out.",
                        j));
            }
            ColumnTransform transform = transform(matrix, j);
            for (int i = 0; i < rows.length; i++) {
                rows[i][j] = transform.apply(matrix.value(i, j));
            }
        }
        return rows;
    }
}
