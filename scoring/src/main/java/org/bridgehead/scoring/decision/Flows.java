package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;

/** The positive and negative flows of PROMETHEE, summed up criterion by criterion. */
final class Flows {

    private final DecisionMatrix matrix;
    private final double[] plus;
    private final double[] minus;

    private Flows(DecisionMatrix matrix) {
        this.matrix = matrix;
        this.plus = new double[matrix.size()];
        this.minus = new double[matrix.size()];
    }

    /** Sums by sorting where the preference function is piecewise linear, otherwise by pairs. */
    static Flows of(DecisionMatrix matrix, Weights weights, Preferences preferences) {
        preferences.checkFor(matrix);
        Present present = Present.varying(matrix, weights);
        Flows flows = new Flows(matrix);
        SortedPreferences sorted = new SortedPreferences(flows.plus, flows.minus);
        for (int k = 0; k < present.width(); k++) {
            int j = present.column(k);
            if (preferences.of(matrix, j) instanceof PiecewisePreference function) {
                sorted.add(matrix.raw(j), matrix.criterion(j).direction(), function, present.weight(k));
            } else {
                flows.addPairs(j, preferences.of(matrix, j), present.weight(k));
            }
        }
        flows.average();
        return flows;
    }

    /** The terms of an alternative are added in the order of the others, so that equal alternatives get equal sums. */
    private void addPairs(int column, PreferenceFunction function, double weight) {
        double sign = matrix.criterion(column).direction() == Direction.BENEFIT ? 1 : -1;
        double[] values = matrix.raw(column);
        for (int a = 0; a < values.length; a++) {
            for (int b = a + 1; b < values.length; b++) {
                double difference = sign * (values[a] - values[b]);
                double preference = weight * function.of(Math.abs(difference));
                if (difference > 0) {
                    plus[a] += preference;
                    minus[b] += preference;
                } else {
                    minus[a] += preference;
                    plus[b] += preference;
                }
            }
        }
    }

    private void average() {
        double others = Math.max(1, matrix.size() - 1);
        for (int i = 0; i < plus.length; i++) {
            plus[i] /= others;
            minus[i] /= others;
        }
    }

    ImmutableDoubleArray plus() {
        return ImmutableDoubleArray.copyOf(plus);
    }

    ImmutableDoubleArray minus() {
        return ImmutableDoubleArray.copyOf(minus);
    }

    /** The net flows; those for and against are gone then, so as to take no more room. */
    double[] intoNet() {
        for (int i = 0; i < plus.length; i++) {
            plus[i] -= minus[i];
        }
        return plus;
    }
}
