package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * COMET, the characteristic objects method (Sałabun 2015, Journal of Multi-Criteria Decision Analysis 22): an expert judges
 * all combinations of characteristic values; their preferences run from 0 to 1 in equal steps over the distinct judgements;
 * the score of an alternative is the preference interpolated linearly in every criterion (triangular fuzzy numbers joined by
 * products), in [0, 1], more is better.
 *
 * <p>No rank reversal: a score depends on its own alternative only. Values must lie between the first and the last
 * characteristic value. Where the expert tells no objects apart every preference is ½.
 */
final class Comet implements RankingMethod<CometDetails> {

    /** More objects than this are rejected: nobody can judge them and they would not fit into memory. */
    private static final int MOST_OBJECTS = 1_000_000;

    private final ImmutableList<ImmutableDoubleArray> values;
    private final CharacteristicExpert expert;

    Comet(List<ImmutableDoubleArray> values, CharacteristicExpert expert) {
        this.values = ImmutableList.copyOf(values);
        this.expert = expert;
        for (int j = 0; j < values.size(); j++) {
            checkAscending(values.get(j), j);
        }
    }

    private static void checkAscending(ImmutableDoubleArray values, int column) {
        boolean ascending = values.length() >= 2;
        for (int v = 0; v < values.length(); v++) {
            ascending &= Double.isFinite(values.get(v)) && (v == 0 || values.get(v - 1) < values.get(v));
        }
        if (!ascending) {
            throw new DecisionException(DecisionException.Fault.column(
                    "the characteristic values of a criterion must be at least two finite numbers in ascending order"
                            + " but those of column " + column + " are " + values,
                    column));
        }
    }

    @Override
    public String name() {
        return "comet";
    }

    @Override
    public Ranking<CometDetails> rank(DecisionMatrix matrix, Weights weights) {
        Present.onePerCriterion(matrix, values.size(), "list of characteristic values");
        Present present = Present.of(matrix, weights);
        List<ImmutableDoubleArray> grid = new ArrayList<>();
        double[] shares = new double[present.width()];
        for (int k = 0; k < present.width(); k++) {
            ImmutableDoubleArray axis = values.get(present.column(k));
            Present.within(matrix, present.column(k), axis.get(0), axis.get(axis.length() - 1));
            grid.add(axis);
            shares[k] = present.weight(k);
        }
        DecisionMatrix objects = objects(matrix, present, grid);
        double[] preferences = preferences(expert.judge(objects, Weights.normalizing(shares)), objects.size());
        double[] scores = new double[matrix.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = interpolate(matrix, i, present, grid, preferences);
        }
        return new Ranking<>(
                name(),
                scores,
                ScoreDirection.HIGHER,
                new CometDetails(objects, ImmutableDoubleArray.copyOf(preferences)),
                Present.constants(matrix, weights, "counts with its place among the characteristic values"));
    }

    private static DecisionMatrix objects(DecisionMatrix matrix, Present present, List<ImmutableDoubleArray> grid) {
        long count = 1;
        for (ImmutableDoubleArray axis : grid) {
            count *= axis.length();
            if (count > MOST_OBJECTS) {
                throw new DecisionException("comet has more than " + MOST_OBJECTS
                        + " combinations of characteristic values\nMaybe give fewer values a criterion.");
            }
        }
        List<Criterion> criteria = new ArrayList<>();
        double[] columns = new double[(int) count * grid.size()];
        int repeat = (int) count;
        for (int k = 0; k < grid.size(); k++) {
            criteria.add(matrix.criterion(present.column(k)));
            ImmutableDoubleArray axis = grid.get(k);
            repeat /= axis.length();
            for (int t = 0; t < count; t++) {
                columns[k * (int) count + t] = axis.get(t / repeat % axis.length());
            }
        }
        return DecisionMatrix.columnMajor(criteria, columns);
    }

    private static double[] preferences(double[] judgements, int count) {
        if (judgements.length != count || !Arrays.stream(judgements).allMatch(Double::isFinite)) {
            throw new DecisionException("the expert of comet must give each of the " + count
                    + " objects a finite judgement but gave " + Arrays.toString(judgements));
        }
        double[] distinct = Arrays.stream(judgements).sorted().distinct().toArray();
        return Arrays.stream(judgements)
                .map(at -> distinct.length == 1 ? 0.5 : Arrays.binarySearch(distinct, at) / (distinct.length - 1.0))
                .toArray();
    }

    /** Sums the preferences of the 2ⁿ corners of the cell that an alternative lies in. */
    private static double interpolate(
            DecisionMatrix matrix, int row, Present present, List<ImmutableDoubleArray> grid, double[] preferences) {
        int[] offsets = {0};
        double[] memberships = {1};
        for (int k = 0; k < grid.size(); k++) {
            ImmutableDoubleArray axis = grid.get(k);
            double value = matrix.value(row, present.column(k));
            int low = 0;
            while (low < axis.length() - 2 && value > axis.get(low + 1)) {
                low++;
            }
            double up = (value - axis.get(low)) / (axis.get(low + 1) - axis.get(low));
            int[] nextOffsets = new int[2 * offsets.length];
            double[] nextMemberships = new double[2 * offsets.length];
            for (int c = 0; c < offsets.length; c++) {
                nextOffsets[2 * c] = offsets[c] * axis.length() + low;
                nextOffsets[2 * c + 1] = nextOffsets[2 * c] + 1;
                nextMemberships[2 * c] = memberships[c] * (1 - up);
                nextMemberships[2 * c + 1] = memberships[c] * up;
            }
            offsets = nextOffsets;
            memberships = nextMemberships;
        }
        double sum = 0;
        for (int c = 0; c < offsets.length; c++) {
            sum += memberships[c] * preferences[offsets[c]];
        }
        return sum;
    }
}
