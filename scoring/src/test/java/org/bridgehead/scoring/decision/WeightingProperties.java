package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of the objective weightings, over random problems of 2 to 12 alternatives. */
class WeightingProperties {

    private static final int N = 4;

    private static List<Weighting> all() {
        return WeightingsTest.objective().toList();
    }

    private static List<Criterion> criteria(Random random) {
        return IntStream.range(0, N)
                .mapToObj(j -> Criterion.of("C" + j, random.nextBoolean() ? Direction.BENEFIT : Direction.COST))
                .toList();
    }

    private static double[][] rows(Random random, int m) {
        double[][] rows = new double[m][N];
        for (double[] row : rows) {
            for (int j = 0; j < N; j++) {
                row[j] = 1 + 99 * random.nextDouble();
            }
        }
        return rows;
    }

    @Property(tries = 100)
    void weightsFollowCriteriaAndForgetTheOrderOfAlternatives(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int m) {
        Random random = new Random(seed);
        List<Criterion> criteria = criteria(random);
        double[][] rows = rows(random, m);
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(order, random);
        double[][] moved = new double[m][N];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < N; j++) {
                moved[m - 1 - i][j] = rows[i][order.get(j)];
            }
        }
        List<Criterion> renamed = order.stream().map(criteria::get).toList();
        for (Weighting weighting : all()) {
            Weights before = weighting.weigh(DecisionMatrix.of(criteria, rows));
            Weights after = weighting.weigh(DecisionMatrix.of(renamed, moved));
            for (int j = 0; j < N; j++) {
                assertThat(after.get(j)).as(weighting.name()).isCloseTo(before.get(order.get(j)), within(1e-9));
            }
        }
    }

    /** The standard deviation depends on the unit by definition; all others do not. */
    @Property(tries = 200)
    void noUnitOfACriterionMattersAndNoMagnitudeGivesAnythingButNumbers(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 12) int m,
            @ForAll @IntRange(min = -100, max = 100) int exponent) {
        Random random = new Random(seed);
        List<Criterion> criteria = criteria(random);
        double[][] rows = rows(random, m);
        DecisionMatrix given = DecisionMatrix.of(criteria, rows);
        double unit = Math.pow(10, exponent);
        for (double[] row : rows) {
            row[1] *= unit;
        }
        DecisionMatrix scaled = DecisionMatrix.of(criteria, rows);
        for (Weighting weighting : all()) {
            Weights weights = weighting.weigh(scaled);
            assertThat(weights.values().stream().sum()).isCloseTo(1, within(1e-9));
            for (int j = 0; j < N && !weighting.name().equals("std"); j++) {
                assertThat(weights.get(j))
                        .as(weighting.name())
                        .isCloseTo(weighting.weigh(given).get(j), within(1e-9));
            }
        }
    }

    @Property(tries = 100)
    void criteriaThatSayTheSameWeighTheSame(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int m) {
        Random random = new Random(seed);
        double[][] rows = rows(random, m);
        for (double[] row : rows) {
            row[2] = row[0];
        }
        List<Criterion> criteria =
                IntStream.range(0, N).mapToObj(j -> Criterion.benefit("C" + j)).toList();
        for (Weighting weighting : all()) {
            Weights weights = weighting.weigh(DecisionMatrix.of(criteria, rows));
            assertThat(weights.get(2)).as(weighting.name()).isCloseTo(weights.get(0), within(1e-9));
        }
    }

    @Property(tries = 100)
    void theGameLiesBetweenItsPlayers(@ForAll long seed) {
        Random random = new Random(seed);
        DecisionMatrix matrix = DecisionMatrix.of(criteria(random), rows(random, 6));
        Weights entropy = Weightings.entropy().weigh(matrix);
        Weights critic = Weightings.critic().weigh(matrix);
        Weights game = Weightings.gameTheoretic(Weightings.entropy(), Weightings.critic())
                .weigh(matrix);
        for (int j = 0; j < N; j++) {
            assertThat(game.get(j))
                    .isBetween(
                            Math.min(entropy.get(j), critic.get(j)) - 1e-12,
                            Math.max(entropy.get(j), critic.get(j)) + 1e-12);
        }
    }
}
