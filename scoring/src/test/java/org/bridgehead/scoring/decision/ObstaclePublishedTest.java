package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Obstacle degrees on figures that others printed. */
class ObstaclePublishedTest {

    /**
     * 黄和平, 李亚丽, 乔学忠, 基于IUPCE的农业循环经济评价及障碍因素分析——以江西省为例, ChinaXiv:201801.00048: weights of 20
     * indicators C1 … C20 (table 1), obstacle degrees of the year 2000 in per cent (table 2, those above 5), of the five groups of
     * indicators (table 3 and the conclusions: 17.50, 24.34, 25.23, 9.92, 23.01). What a group has beyond its printed indicators
     * is one criterion here: C1, C2, C4, C5; C14, C15, C16; C18, C19.
     *
     * <p>The values themselves stand in no table. C3, C6, C8 and C9 have the greatest degrees for their weights, 1.71 %, all alike
     * within rounding, so that these are at their worst: deviation 1. That fixes what the year lacks in all, 0.1736/0.2974 =
     * 0.5837, and with it the deviation O·0.5837/w of every other indicator; each must lie in [0, 1]. From the deviations the
     * degrees must come back, those of the four from the weights alone, and the score must be what is not lacking.
     */
    @Test
    void obstaclesOfAgricultureInJiangxi() {
        double[] weights = {
            0.0358, 0.0637, 0.0329, 0.0412, 0.1003, 0.0525, 0.0675, 0.0234, 0.0445, 0.0619, 0.0695, 0.2021, 0.1304,
            0.0741
        };
        double[] printed = {
            6.14, 10.91, 5.63, 7.06, 0.74, 6.94, 9.12, 3.15, 6.02, 9.16, 9.54, 17.50 - 6.14, 9.92, 23.01 - 9.16 - 9.54
        };
        assertThat(printed[1] + printed[2] + printed[3] + printed[4]).isCloseTo(24.34, within(1e-9));
        assertThat(printed[5] + printed[6] + printed[7] + printed[8]).isCloseTo(25.23, within(1e-9));
        double lacking = (0.0358 + 0.0637 + 0.0329 + 0.0412) / (0.0614 + 0.1091 + 0.0563 + 0.0706);
        double[] year = IntStream.range(0, 14)
                .mapToDouble(j -> j < 4 ? 0 : 1 - printed[j] / 100 * lacking / weights[j])
                .toArray();
        assertThat(Arrays.stream(year).boxed())
                .allSatisfy(value -> assertThat(value).isBetween(0.0, 1.0));
        Ranking<ObstacleDetails> ranking = RankingMethods.obstacle()
                .rank(
                        DecisionMatrix.of(
                                IntStream.range(0, 14)
                                        .mapToObj(j -> Criterion.benefit("C" + j))
                                        .toList(),
                                new double[][] {year, new double[14], ones(14)}),
                        Weights.normalizing(weights));
        for (int j = 0; j < 14; j++) {
            assertThat(ranking.details().obstacles().get(0).get(j))
                    .as("criterion " + j)
                    .isCloseTo(printed[j] / 100, within(1e-4));
        }
        assertThat(ranking.scores().get(0)).isCloseTo(1 - lacking / 0.9998, within(1e-4));
        assertThat(ranking.scores().get(1)).isZero();
        assertThat(ranking.scores().get(2)).isCloseTo(1, within(1e-12));
    }

    /**
     * The Hobq desert from its raw values on, see {@link HobqDesert}. The score is the paper's T, which its D and C give: D²/C =
     * 0.3002²/0.6020 for 2009, 0.5007²/0.9969 for 2011, 1 for 2017. The paper has no obstacle degrees; those of 2009 are here
     * {@code w(1 − n)/Σ w(1 − n)} of the weights and min–max values that it prints.
     */
    @Test
    void obstaclesOfTheHobqDesert() {
        Ranking<ObstacleDetails> ranking = RankingMethods.obstacle().rank(HobqDesert.MATRIX, HobqDesert.WEIGHTS);
        assertThat(ranking.scores().get(1)).isCloseTo(0.3002 * 0.3002 / 0.6020, within(1.5e-4));
        assertThat(ranking.scores().get(3)).isCloseTo(0.5007 * 0.5007 / 0.9969, within(1.5e-4));
        assertThat(ranking.scores().get(9)).isCloseTo(1, within(1e-12));
        double[] lacks = IntStream.range(0, 18)
                .mapToDouble(j -> HobqDesert.PRINTED_WEIGHTS[j] * (1 - HobqDesert.SCALED_2009[j]))
                .toArray();
        double lacking = IntStream.range(0, 18).mapToDouble(j -> lacks[j]).sum();
        ImmutableDoubleArray obstacles = ranking.details().obstacles().get(1);
        for (int j = 0; j < 18; j++) {
            assertThat(obstacles.get(j)).as("criterion " + j).isCloseTo(lacks[j] / lacking, within(1e-4));
        }
        assertThat(ranking.details().obstacles().get(9).asList()).containsOnly(0.0);
        // What holds 2009 back most: the satisfaction of the people, 0.3788·0.875/1.7006 = 0.195.
        List<Double> shares = obstacles.asList();
        assertThat(shares.indexOf(shares.stream().max(Double::compare).orElseThrow()))
                .isEqualTo(14);
        assertThat(obstacles.get(14)).isCloseTo(0.195, within(5e-4));
    }

    private static double[] ones(int n) {
        return IntStream.range(0, n).mapToDouble(j -> 1).toArray();
    }
}
