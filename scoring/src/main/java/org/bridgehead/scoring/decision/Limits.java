package org.bridgehead.scoring.decision;

/**
 * The thresholds of a criterion in ELECTRE.
 *
 * @param q up to what loss an alternative is as good as another
 * @param p from what loss on it is not as good
 * @param v from what loss on it cannot outrank the other; infinite where nothing is vetoed
 */
record Limits(double q, double p, double v) {

    static Limits of(DecisionMatrix matrix, int column, Thresholds thresholds) {
        double q = thresholds.indifference(matrix, column);
        double p = thresholds.preference(matrix, column);
        double v = thresholds.veto(column);
        if (!(q <= p && p <= v && p < Double.POSITIVE_INFINITY)) {
            throw new DecisionException(DecisionException.Fault.column(
                    "thresholds of criterion " + matrix.criterion(column).id() + " (column " + column
                            + ") must be finite with q <= p <= v but are " + q + ", " + p + " and " + v
                            + "\nMaybe give all three, in the unit of the criterion.",
                    column));
        }
        return new Limits(q, p, v);
    }

    /** How far the criterion agrees that an alternative with this loss is as good: 1 up to q, 0 from p on, else linear. */
    double concordance(double loss) {
        if (loss <= q) {
            return 1;
        }
        return loss >= p ? 0 : (p - loss) / (p - q);
    }

    /** How far the criterion objects: 0 up to p, 1 from v on, else linear. */
    double discordance(double loss) {
        if (loss <= p || v == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return loss >= v ? 1 : (loss - p) / (v - p);
    }
}
