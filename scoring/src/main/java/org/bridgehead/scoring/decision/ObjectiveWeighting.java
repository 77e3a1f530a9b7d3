package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A weighting from the matrix alone. Where nothing tells the criteria apart, all weigh the same. Constant criteria
 * have no importance (in CILOS all of it). Both come with advice, and so do criteria that tell alternatives apart but get no
 * weight, and a matrix too small to say more than chance.
 */
record ObjectiveWeighting(String name, Function<DecisionMatrix, double[]> importance) implements Weighting {

    private static final int FEW = 5;

    /** How much one column that is not constant matters; at least 0. */
    @FunctionalInterface
    interface ColumnMeasure {
        double of(DecisionMatrix matrix, int column);
    }

    @Override
    public Weights weigh(DecisionMatrix matrix) {
        return weights(checked(matrix, importance.apply(matrix)));
    }

    private double[] checked(DecisionMatrix matrix, double[] raw) {
        for (int j = 0; j < raw.length; j++) {
            if (!Double.isFinite(raw[j])) {
                throw new DecisionException(DecisionException.Fault.column(
                        name + " has no finite importance for criterion "
                                + matrix.criterion(j).id() + " (column " + j + ") but " + raw[j]
                                + "\nMaybe give the criterion in a unit in which its values are neither huge nor tiny.",
                        j));
            }
        }
        return raw;
    }

    private static Weights weights(double[] raw) {
        return isSilent(raw) ? Weights.equal(raw.length) : Weights.normalizing(raw);
    }

    private static boolean isSilent(double[] raw) {
        return Arrays.stream(raw).noneMatch(value -> value > 0);
    }

    @Override
    public ImmutableList<String> advice(DecisionMatrix matrix) {
        ImmutableList.Builder<String> advice = ImmutableList.builder();
        if (matrix.size() < FEW || matrix.size() < matrix.width()) {
            advice.add(name + " weights from " + matrix.size() + " alternatives on " + matrix.width()
                    + " criteria mostly measure chance");
        }
        double[] raw = checked(matrix, importance.apply(matrix));
        if (matrix.size() == 1 || isSilent(raw)) {
            advice.add(name + " finds nothing that tells the criteria apart, so that all weigh the same");
            return advice.build();
        }
        Weights weights = weights(raw);
        for (int j = 0; j < matrix.width(); j++) {
            String criterion = "criterion " + matrix.criterion(j).id();
            if (matrix.isConstant(j)) {
                advice.add(criterion + " is the same (" + matrix.min(j) + ") for all alternatives and gets "
                        + (raw[j] > 0 ? "weight as one that never loses" : "no weight")
                        + " by " + name);
            } else if (weights.get(j) == 0) {
                advice.add(criterion + " tells alternatives apart but gets no weight by " + name);
            }
        }
        return advice.build();
    }

    @Override
    public String toString() {
        return "Weighting[" + name + "]";
    }
}
