package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;

/** Judges the characteristic objects of COMET. */
@FunctionalInterface
public interface CharacteristicExpert {

    /**
     * Returns one judgement an object, higher for better; objects with exactly the same judgement are equally preferred.
     *
     * @param objects all combinations of characteristic values, on the criteria of positive weight
     * @param weights the weights of these criteria
     */
    double[] judge(DecisionMatrix objects, Weights weights);

    /** Returns the expert that ranks the objects by a method; ties are equally preferred. */
    static CharacteristicExpert ranking(RankingMethod<?> method) {
        return (objects, weights) -> {
            Ranking<?> ranking = method.rank(objects, weights);
            double[] judgements = new double[objects.size()];
            double place = 0;
            for (ImmutableIntArray group : ranking.groups()) {
                for (int i = 0; i < group.length(); i++) {
                    judgements[group.get(i)] = -place;
                }
                place++;
            }
            return judgements;
        };
    }

    /**
     * Returns the expert that compares the objects in pairs, as in the paper: a judgement is the sum of 1 for each object that
     * it beats and ½ for each that it equals, itself included.
     *
     * @param preference compares the values of two objects; positive where the first is preferred
     */
    static CharacteristicExpert pairwise(Comparator<double[]> preference) {
        return (objects, weights) -> {
            double[][] rows = new double[objects.size()][objects.width()];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] = objects.value(i, j);
                }
            }
            double[] sums = new double[rows.length];
            for (int a = 0; a < rows.length; a++) {
                sums[a] += 0.5;
                for (int b = a + 1; b < rows.length; b++) {
                    double share = (1 + Integer.signum(preference.compare(rows[a], rows[b]))) / 2.0;
                    sums[a] += share;
                    sums[b] += 1 - share;
                }
            }
            return sums;
        };
    }
}
