package org.bridgehead.scoring.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bridgehead.scoring.decision.Weights;

/** Laws of the best–worst method, over random judgements of 2 to 8 items. */
class BestWorstProperties {

    private record Lists(ImmutableDoubleArray best, ImmutableDoubleArray worst) {

        static Lists random(Random random, int n) {
            int span = 2 + random.nextInt(8);
            double[] best = new double[n];
            double[] worst = new double[n];
            Arrays.setAll(best, j -> 1 + random.nextInt(span));
            Arrays.setAll(worst, j -> 1 + random.nextInt(span));
            best[0] = 1;
            worst[0] = span;
            best[n - 1] = span;
            worst[n - 1] = 1;
            for (int j = 1; j < n - 1; j++) {
                best[j] = Math.max(2, best[j]);
                worst[j] = Math.max(2, worst[j]);
            }
            return new Lists(ImmutableDoubleArray.copyOf(best), ImmutableDoubleArray.copyOf(worst));
        }

        BestWorst judgements() {
            return BestWorst.of(best.toArray(), worst.toArray());
        }

        double lowestRatio(double ksi) {
            return ratios(-ksi).max().orElseThrow();
        }

        double highestRatio(double ksi) {
            return ratios(ksi).min().orElseThrow();
        }

        private DoubleStream ratios(double ksi) {
            return IntStream.range(1, best.length())
                    .mapToDouble(j -> Math.max(0, best.get(j) + ksi)
                            * (j == best.length() - 1 ? 1 : Math.max(0, worst.get(j) + ksi)));
        }

        /** The least an item can be of the worst. */
        private double least(int item, double r, double ksi) {
            if (item == 0 || item == best.length() - 1) {
                return item == 0 ? r : 1;
            }
            return Math.max(worst.get(item) - ksi, r / (best.get(item) + ksi));
        }

        /** The most an item can be of the worst. */
        private double most(int item, double r, double ksi) {
            if (item == 0 || item == best.length() - 1) {
                return item == 0 ? r : 1;
            }
            return Math.min(worst.get(item) + ksi, r / Math.max(0, best.get(item) - ksi));
        }

        double leastShare(int item, double r, double ksi) {
            double others = IntStream.range(0, best.length())
                    .filter(j -> j != item)
                    .mapToDouble(j -> most(j, r, ksi))
                    .sum();
            return least(item, r, ksi) / (least(item, r, ksi) + others);
        }

        double mostShare(int item, double r, double ksi) {
            double others = IntStream.range(0, best.length())
                    .filter(j -> j != item)
                    .mapToDouble(j -> least(j, r, ksi))
                    .sum();
            return most(item, r, ksi) / (most(item, r, ksi) + others);
        }
    }

    @Property(tries = 200)
    void consistentJudgementsHaveNoDeviation(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int n) {
        Random random = new Random(seed);
        double[] weights = random.doubles(n, 1, 9).toArray();
        double most = Arrays.stream(weights).max().orElseThrow();
        double least = Arrays.stream(weights).min().orElseThrow();
        BestWorst judgements = BestWorst.of(
                Arrays.stream(weights).map(weight -> most / weight).toArray(),
                Arrays.stream(weights).map(weight -> weight / least).toArray());
        BestWorstWeights found = judgements.elicit();
        assertThat(found.linear().ksi()).isCloseTo(0, within(1e-12));
        assertThat(found.nonlinear().ksi()).isCloseTo(0, within(1e-12));
        assertThat(found.inputBasedConsistencyRatio()).isCloseTo(0, within(1e-10));
        Weights expected = Weights.normalizing(weights);
        for (int j = 0; j < n; j++) {
            assertThat(found.weights().get(j)).isCloseTo(expected.get(j), within(1e-11));
            assertThat(found.nonlinear().weights().get(j)).isCloseTo(expected.get(j), within(1e-5));
        }
    }

    @Property(tries = 200)
    void noOtherWeightsDeviateLess(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int n) {
        Random random = new Random(seed);
        BestWorst judgements = Lists.random(random, n).judgements();
        LinearBestWorst found = judgements.linear();
        assertThat(LinearBestWorstModel.deviation(judgements, found.weights())).isEqualTo(found.ksi());
        for (int t = 0; t < 200; t++) {
            double step = Math.pow(10, -1 - random.nextInt(7));
            double[] moved = found.weights().values().stream()
                    .map(weight -> weight * (1 + step * (2 * random.nextDouble() - 1)))
                    .toArray();
            assertThat(LinearBestWorstModel.deviation(judgements, Weights.normalizing(moved)))
                    .isGreaterThanOrEqualTo(found.ksi() - 1e-12);
        }
    }

    @Property(tries = 200)
    void theAnswersFollowItemsWhereverTheyStand(@ForAll long seed, @ForAll @IntRange(min = 3, max = 8) int n) {
        Random random = new Random(seed);
        Lists lists = Lists.random(random, n);
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(order, random);
        BestWorstWeights before = lists.judgements().elicit();
        BestWorstWeights after = BestWorst.of(
                        order.stream().mapToDouble(j -> lists.best().get(j)).toArray(),
                        order.stream().mapToDouble(j -> lists.worst().get(j)).toArray())
                .elicit();
        assertThat(after.linear().ksi()).isCloseTo(before.linear().ksi(), within(1e-12));
        assertThat(after.nonlinear().ksi()).isCloseTo(before.nonlinear().ksi(), within(1e-13));
        assertThat(after.inputBasedConsistencyRatio()).isEqualTo(before.inputBasedConsistencyRatio());
        for (int j = 0; j < n; j++) {
            assertThat(after.weights().get(j)).isCloseTo(before.weights().get(order.get(j)), within(1e-9));
            assertThat(after.nonlinear().weights().get(j))
                    .isCloseTo(before.nonlinear().weights().get(order.get(j)), within(1e-12));
        }
    }

    /**
     * Given the ratio r of best to worst, every other item's ratio to the worst is free between bounds of its own; so a walk
     * along r finds all weights that keep within ksi.
     */
    @Property(tries = 25)
    void theIntervalsHoldAllWeightsWithinKsiAndNoOthers(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int n) {
        Lists lists = Lists.random(new Random(seed), n);
        NonlinearBestWorst found = lists.judgements().nonlinear();
        double ksi = found.ksi() + 1e-6;
        double[] least = new double[n];
        Arrays.fill(least, 1);
        double[] most = new double[n];
        int steps = 4000;
        for (int t = 0; t <= steps; t++) {
            double r = lists.lowestRatio(ksi) + (lists.highestRatio(ksi) - lists.lowestRatio(ksi)) * t / steps;
            for (int j = 0; j < n; j++) {
                least[j] = Math.min(least[j], lists.leastShare(j, r, ksi));
                most[j] = Math.max(most[j], lists.mostShare(j, r, ksi));
            }
        }
        for (int j = 0; j < n; j++) {
            assertThat(least[j])
                    .isBetween(
                            found.intervals().get(j).from() - 1e-9,
                            found.intervals().get(j).from() + 1e-4);
            assertThat(most[j])
                    .isBetween(
                            found.intervals().get(j).to() - 1e-4,
                            found.intervals().get(j).to() + 1e-9);
        }
    }

    @Property(tries = 200)
    void ksiIsTheLeastThatLeavesARatioOfBestToWorst(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int n) {
        Lists lists = Lists.random(new Random(seed), n);
        double ksi = lists.judgements().nonlinear().ksi();
        assertThat(lists.lowestRatio(ksi)).isLessThanOrEqualTo(lists.highestRatio(ksi) + 1e-12);
        if (ksi > 0) {
            assertThat(lists.lowestRatio(ksi - 1e-9)).isGreaterThan(lists.highestRatio(ksi - 1e-9));
        }
    }

    @Property(tries = 200)
    void theConsistencyRatiosLieBetweenNoneAndFull(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int n) {
        BestWorstWeights found = Lists.random(new Random(seed), n).judgements().elicit();
        assertThat(found.inputBasedConsistencyRatio()).isBetween(0.0, 1.0);
        // The table is rounded, so a ratio may pass 1 by half a unit of its last digit.
        assertThat(found.nonlinear().consistencyRatio()).isBetween(0.0, 1.01);
    }
}
