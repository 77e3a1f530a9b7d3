package org.bridgehead.scoring.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Weights;

/** Laws of pairwise comparison, over random judgements of 1 to 8 items. */
class PairwiseProperties {

    /** Judgements from Saaty's scale, as contradictory as chance makes them. */
    private static PairwiseComparison random(Random random, int n) {
        PairwiseComparison.Builder builder = PairwiseComparison.builder(n);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double step = 1 + random.nextInt(9);
                builder.judge(i, j, random.nextBoolean() ? step : 1 / step);
            }
        }
        return builder.build();
    }

    private static double[] priorities(Random random, int n) {
        return random.doubles(n, 0.05, 1).toArray();
    }

    private static PairwiseComparison consistent(double[] priorities) {
        PairwiseComparison.Builder builder = PairwiseComparison.builder(priorities.length);
        for (int i = 0; i < priorities.length; i++) {
            for (int j = i + 1; j < priorities.length; j++) {
                builder.judge(i, j, priorities[i] / priorities[j]);
            }
        }
        return builder.build();
    }

    /** Leaves pairs out at random that are not needed to link the items. */
    private static PairwiseComparison thinned(PairwiseComparison full, Random random) {
        PairwiseComparison thinned = full;
        for (int i = 0; i < full.size(); i++) {
            for (int j = i + 1; j < full.size(); j++) {
                if (random.nextBoolean()) {
                    thinned = thinned.without(i, j).orElse(thinned);
                }
            }
        }
        return thinned;
    }

    private static void assertClose(Weights actual, Weights expected, double tolerance) {
        assertThat(actual.size()).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)).isCloseTo(expected.get(i), within(tolerance));
        }
    }

    @Property(tries = 200)
    void consistentJudgementsGiveTheirRatiosAndNoContradiction(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int n) {
        double[] given = priorities(new Random(seed), n);
        PairwiseComparison comparison = consistent(given);
        Priorities found = comparison.priorities();
        assertClose(found.weights(), Weights.normalizing(given), 1e-14);
        assertClose(found.geometricMeanWeights(), Weights.normalizing(given), 1e-14);
        assertThat(found.lambdaMax()).isCloseTo(n, within(1e-12));
        assertThat(found.consistencyRatio()).isBetween(0.0, 1e-12);
        assertThat(comparison.revision()).isEmpty();
    }

    @Property(tries = 200)
    void thePrioritiesAreAnEigenvector(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int n) {
        PairwiseComparison comparison = random(new Random(seed), n);
        Priorities found = comparison.priorities();
        for (int i = 0; i < n; i++) {
            double product = 0;
            for (int j = 0; j < n; j++) {
                product += comparison.get(i, j) * found.weights().get(j);
            }
            assertThat(product / found.weights().get(i)).isCloseTo(found.lambdaMax(), within(1e-11 * n));
        }
        assertThat(found.lambdaMax()).isGreaterThanOrEqualTo(n - 1e-12);
    }

    @Property(tries = 200)
    void theGeometricMeanIsThatOfTheRow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int n) {
        PairwiseComparison comparison = random(new Random(seed), n);
        double[] means = new double[n];
        for (int i = 0; i < n; i++) {
            means[i] = 1;
            for (int j = 0; j < n; j++) {
                means[i] *= Math.pow(comparison.get(i, j), 1.0 / n);
            }
        }
        assertClose(comparison.priorities().geometricMeanWeights(), Weights.normalizing(means), 1e-13);
    }

    @Property(tries = 200)
    void prioritiesFollowItemsWhereverTheyStand(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int n) {
        Random random = new Random(seed);
        PairwiseComparison before = thinned(random(random, n), random);
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(order, random);
        PairwiseComparison.Builder builder = PairwiseComparison.builder(n);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (before.isJudged(order.get(i), order.get(j))) {
                    builder.judge(i, j, before.get(order.get(i), order.get(j)));
                }
            }
        }
        Priorities expected = before.priorities();
        Priorities found = builder.build().priorities();
        for (int i = 0; i < n; i++) {
            assertThat(found.weights().get(i)).isCloseTo(expected.weights().get(order.get(i)), within(1e-12));
        }
        assertThat(found.consistencyRatio()).isCloseTo(expected.consistencyRatio(), within(1e-11));
    }

    @Property(tries = 200)
    void reversingAllJudgementsReversesTheGeometricMeansAndKeepsTheConsistency(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int n) {
        PairwiseComparison comparison = random(new Random(seed), n);
        Priorities forward = comparison.priorities();
        Priorities backward = comparison.transposed().priorities();
        double[] inverse = forward.geometricMeanWeights().values().stream()
                .map(weight -> 1 / weight)
                .toArray();
        assertClose(backward.geometricMeanWeights(), Weights.normalizing(inverse), 1e-12);
        assertThat(backward.lambdaMax()).isCloseTo(forward.lambdaMax(), within(1e-11 * n));
    }

    @Property(tries = 100)
    void aRevisionLowersTheConsistencyRatioToWhatItAnnounces(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 6) int n) {
        Random random = new Random(seed);
        PairwiseComparison comparison = random.nextBoolean() ? random(random, n) : thinned(random(random, n), random);
        double before = comparison.priorities().consistencyRatio();
        Optional<Revision> revision = comparison.revision();
        revision.ifPresent(found -> {
            double after = comparison
                    .with(found.row(), found.column(), found.to())
                    .priorities()
                    .consistencyRatio();
            assertThat(after).isCloseTo(found.consistencyRatio(), within(1e-12)).isLessThan(before);
            assertThat(SaatyScale.spans(found.to())).isTrue();
        });
        if (before > 1 && comparison.isComplete()) {
            assertThat(revision).isPresent();
        }
    }

    @Property(tries = 100)
    void noOtherJudgementLowersTheRatioFurther(@ForAll long seed, @ForAll @IntRange(min = 3, max = 5) int n) {
        PairwiseComparison comparison = random(new Random(seed), n);
        double best = comparison
                .revision()
                .map(Revision::consistencyRatio)
                .orElse(comparison.priorities().consistencyRatio());
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                PairwiseComparison rest = comparison.without(i, j).orElseThrow();
                double value = SaatyScale.nearest(rest.completed().get(i, j));
                assertThat(comparison.with(i, j, value).priorities().consistencyRatio())
                        .isGreaterThan(best - 1e-8);
            }
        }
    }

    @Property(tries = 200)
    void missingJudgementsOfAConsistentComparisonAreRecovered(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int n) {
        Random random = new Random(seed);
        double[] given = priorities(random, n);
        PairwiseComparison full = consistent(given);
        PairwiseComparison thinned = thinned(full, random);
        assertClose(thinned.priorities().weights(), Weights.normalizing(given), 1e-12);
        assertThat(thinned.priorities().consistencyRatio()).isBetween(0.0, 1e-10);
        PairwiseComparison completed = thinned.completed();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                assertThat(completed.get(i, j) / full.get(i, j)).isCloseTo(1, within(1e-10));
            }
        }
    }

    @Property(tries = 200)
    void completingChangesNeitherPrioritiesNorEigenvalue(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int n) {
        Random random = new Random(seed);
        PairwiseComparison thinned = thinned(random(random, n), random);
        Priorities before = thinned.priorities();
        Priorities after = thinned.completed().priorities();
        assertClose(after.weights(), before.weights(), 1e-11);
        assertThat(after.lambdaMax()).isCloseTo(before.lambdaMax(), within(1e-10));
        assertThat(after.randomIndex()).isGreaterThanOrEqualTo(before.randomIndex());
    }

    @Property(tries = 200)
    void leastSquaresLeaveNoItemWithAnErrorOnOneSide(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int n) {
        Random random = new Random(seed);
        PairwiseComparison thinned = thinned(random(random, n), random);
        Weights found = thinned.priorities().geometricMeanWeights();
        for (int i = 0; i < n; i++) {
            double error = 0;
            for (int j = 0; j < n; j++) {
                error += thinned.isJudged(i, j) ? Math.log(thinned.get(i, j) * found.get(j) / found.get(i)) : 0;
            }
            assertThat(error).isCloseTo(0, within(1e-11));
        }
    }

    @Property(tries = 200)
    void aGroupOfEqualMembersJudgesAsOneOfThem(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 7) int n,
            @ForAll @IntRange(min = 1, max = 4) int size) {
        Random random = new Random(seed);
        PairwiseComparison member = thinned(random(random, n), random);
        GroupComparison group =
                GroupComparison.of(Collections.nCopies(size, member), Weights.normalizing(priorities(random, size)));
        PairwiseComparison judged = group.byJudgements();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                assertThat(judged.isJudged(i, j)).isEqualTo(member.isJudged(i, j));
                if (member.isJudged(i, j)) {
                    assertThat(judged.get(i, j) / member.get(i, j)).isCloseTo(1, within(1e-13));
                }
            }
        }
        assertClose(group.byPriorities().weights(), member.priorities().weights(), 1e-13);
    }

    @Property(tries = 300)
    void judgementsOfAnyMagnitudeGetFinitePrioritiesOrANamedFault(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 7) int n,
            @ForAll @IntRange(min = 1, max = 100) int exponent) {
        Random random = new Random(seed);
        PairwiseComparison.Builder builder = PairwiseComparison.builder(n);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double power = random.nextInt(3) == 0 ? (2 * random.nextDouble() - 1) * exponent : random.nextDouble();
                builder.judge(i, j, Math.pow(10, power));
            }
        }
        PairwiseComparison comparison = builder.build();
        try {
            Priorities found = comparison.priorities();
            assertThat(found.weights().values().stream().sum()).isCloseTo(1, within(1e-12));
            assertThat(Double.isFinite(found.consistencyRatio())).isTrue();
            checkEigenvector(comparison, found);
        } catch (DecisionException e) {
            assertThat(exponent).isGreaterThan(12);
            assertThat(e).hasMessageContaining("contradict each other").hasMessageContaining("\nMaybe ");
        }
    }

    private static void checkEigenvector(PairwiseComparison comparison, Priorities found) {
        for (int i = 0; i < comparison.size(); i++) {
            double product = 0;
            for (int j = 0; j < comparison.size(); j++) {
                product += comparison.get(i, j)
                        * (found.weights().get(j) / found.weights().get(i));
            }
            if (found.weights().get(i) > 1e-280) {
                assertThat(product / found.lambdaMax()).isCloseTo(1, within(1e-8));
            }
        }
    }
}
