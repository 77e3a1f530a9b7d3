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
}
