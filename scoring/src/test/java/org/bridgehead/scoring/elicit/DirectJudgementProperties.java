package org.bridgehead.scoring.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bridgehead.scoring.decision.Weights;

/** Laws of the procedures that take one number an item. */
class DirectJudgementProperties {

    private static final List<Elicitation<?>> BY_RANK =
            List.of(Elicitations.roc(), Elicitations.rs(), Elicitations.rr(), Elicitations.rancom());

    private static double[] ranks(Random random, int n) {
        return random.ints(n, 1, n + 1).asDoubleStream().toArray();
    }

    /** Numbers that every procedure but SWARA, which fixes the first, takes in any order. */
    private static double[] judgements(Random random, int n) {
        double[] values = random.doubles(n, 1, 9).toArray();
        values[random.nextInt(n)] = 1;
        return values;
    }

    @Property(tries = 200)
    void weightsSumToOneAndAreNeverNegative(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int n) {
        for (Elicitation<?> elicitation : Elicitations.all()) {
            double[] values = judgements(new Random(seed), n);
            if (elicitation.name().equals("swara")) {
                values[0] = 0;
            }
            DoubleStream weights = elicitation.elicit(values).weights().values().stream();
            assertThat(weights.sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Property(tries = 200)
    void aBetterRankNeverWeighsLessAndTiesWeighTheSame(@ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int n) {
        double[] ranks = ranks(new Random(seed), n);
        for (Elicitation<?> elicitation : BY_RANK) {
            Weights weights = elicitation.elicit(ranks).weights();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (ranks[i] < ranks[j]) {
                        assertThat(weights.get(i)).isGreaterThan(weights.get(j));
                    } else if (ranks[i] == ranks[j]) {
                        assertThat(weights.get(i)).isEqualTo(weights.get(j));
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void onlyTheOrderOfRanksCounts(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int n) {
        double[] ranks = ranks(new Random(seed), n);
        double[] stretched = Arrays.stream(ranks).map(rank -> rank * rank + 1).toArray();
        for (Elicitation<?> elicitation : BY_RANK) {
            assertThat(elicitation.elicit(stretched).weights())
                    .isEqualTo(elicitation.elicit(ranks).weights());
        }
    }

    @Property(tries = 200)
    void weightsFollowItemsWhereverTheyStand(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int n) {
        double[] values = judgements(new Random(seed), n);
        double[] turned =
                IntStream.range(0, n).mapToDouble(j -> values[n - 1 - j]).toArray();
        for (Elicitation<?> elicitation : Elicitations.all()) {
            if (!elicitation.name().equals("swara")) {
                Weights straight = elicitation.elicit(values).weights();
                Weights mirrored = elicitation.elicit(turned).weights();
                for (int j = 0; j < n; j++) {
                    assertThat(mirrored.get(j)).isCloseTo(straight.get(n - 1 - j), within(1e-15));
                }
            }
        }
    }

    @Property(tries = 200)
    void theCentroidIsSteeperThanTheRankSum(@ForAll @IntRange(min = 2, max = 30) int n) {
        double[] ranks = IntStream.rangeClosed(1, n).asDoubleStream().toArray();
        Weights centroid = Elicitations.roc().elicit(ranks).weights();
        Weights sum = Elicitations.rs().elicit(ranks).weights();
        assertThat(centroid.get(0)).isGreaterThan(sum.get(0));
        assertThat(centroid.get(n - 1)).isLessThan(sum.get(n - 1));
    }

    @Property(tries = 200)
    void swaraFallsByItsSteps(@ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int n) {
        double[] s = new Random(seed).doubles(n, 0, 2).toArray();
        s[0] = 0;
        Weights weights = Elicitations.swara().elicit(s).weights();
        for (int j = 1; j < n; j++) {
            assertThat(weights.get(j - 1) / weights.get(j)).isCloseTo(1 + s[j], within(1e-12));
        }
    }

    @Property(tries = 200)
    void fucomKeepsTheRatiosOfItsPriorities(@ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int n) {
        double[] priorities = judgements(new Random(seed), n);
        FucomWeights found = Elicitations.fucom().elicit(priorities);
        for (int j = 1; j < n; j++) {
            assertThat(found.weights().get(0) / found.weights().get(j))
                    .isCloseTo(priorities[j] / priorities[0], within(1e-12));
        }
        double product = found.comparativePriorities().stream().reduce(1, (a, b) -> a * b);
        assertThat(product).isCloseTo(Arrays.stream(priorities).max().orElseThrow(), within(1e-12));
    }

    @Property(tries = 200)
    void pointsOfAnyMagnitudeAreShared(@ForAll @IntRange(min = -300, max = 300) int exponent) {
        double points = Math.pow(10, exponent);
        assertThat(Elicitations.swing()
                        .elicit(points, points, 2 * points)
                        .weights()
                        .get(2))
                .isCloseTo(0.5, within(1e-12));
    }
}
