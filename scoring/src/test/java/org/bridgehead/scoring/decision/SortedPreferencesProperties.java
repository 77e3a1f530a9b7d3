package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Flows summed up in sorted columns are those summed up over all pairs. */
class SortedPreferencesProperties {

    private static final double CLOSE = 1e-12;

    @Property(tries = 300)
    void flowsBySortingAreFlowsByPairs(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 300) int m,
            @ForAll @IntRange(min = -2, max = 3) int spread) {
        Random random = new Random(seed);
        double[][] columns = new double[4][m];
        for (double[] column : columns) {
            for (int i = 0; i < m; i++) {
                column[i] = 100 * random.nextGaussian() * Math.pow(10, spread * random.nextDouble());
            }
        }
        check(columns, functions(random, 10));
    }

    /** Differences of tenths miss and meet thresholds of tenths by one unit in the last place. */
    @Property(tries = 300)
    void differencesNextToAThresholdFallWherePairsHaveThem(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 200) int m) {
        Random random = new Random(seed);
        double[][] columns = new double[4][m];
        for (double[] column : columns) {
            Arrays.setAll(column, i -> (random.nextInt(60) - 20) / 10.0);
        }
        List<PreferenceFunction> functions = new ArrayList<>();
        for (int j = 0; j < 4; j++) {
            double q = random.nextInt(9) / 10.0;
            double p = q + (1 + random.nextInt(20)) / 10.0;
            functions.add(
                    j % 2 == 0
                            ? PreferenceFunction.level(q, p)
                            : j == 1 ? PreferenceFunction.linear(q, p) : PreferenceFunction.ushape(q));
        }
        check(columns, functions);
    }

    /** Running sums over the whole column would lose six digits here. */
    @Property(tries = 100)
    void farOutliersDoNotBlurTheOthers(@ForAll long seed, @ForAll @IntRange(min = 3, max = 200) int m) {
        Random random = new Random(seed);
        double[][] columns = new double[4][m];
        for (double[] column : columns) {
            Arrays.setAll(column, i -> random.nextInt(4) == 0 ? 1e9 * (1 + random.nextInt(3)) : random.nextDouble());
        }
        check(columns, functions(random, 0.1));
    }

    private static List<PreferenceFunction> functions(Random random, double unit) {
        double q = unit * random.nextDouble();
        double p = q + unit * (0.1 + random.nextDouble());
        return List.of(
                PreferenceFunction.linear(q, p),
                PreferenceFunction.vshape(p),
                PreferenceFunction.level(q, p),
                random.nextBoolean() ? PreferenceFunction.usual() : PreferenceFunction.ushape(q));
    }

    private static void check(double[][] columns, List<PreferenceFunction> functions) {
        List<Criterion> criteria = IntStream.range(0, columns.length)
                .mapToObj(j -> Criterion.of("C" + j, j % 2 == 0 ? Direction.BENEFIT : Direction.COST))
                .toList();
        Weights weights = Weights.of(0.4, 0.3, 0.2, 0.1);
        FlowDetails details = RankingMethods.promethee2(functions)
                .rank(DecisionMatrix.wrapping(criteria, columns), weights)
                .details();
        int m = columns[0].length;
        for (int a = 0; a < m; a++) {
            double plus = 0;
            double minus = 0;
            for (int b = 0; b < m; b++) {
                for (int j = 0; j < columns.length; j++) {
                    double difference = columns[j][a] - columns[j][b];
                    double gain = j % 2 == 0 ? difference : -difference;
                    plus += weights.get(j) * functions.get(j).of(gain);
                    minus += weights.get(j) * functions.get(j).of(-gain);
                }
            }
            assertThat(details.plus().get(a)).isCloseTo(plus / Math.max(1, m - 1), within(CLOSE));
            assertThat(details.minus().get(a)).isCloseTo(minus / Math.max(1, m - 1), within(CLOSE));
        }
    }
}
