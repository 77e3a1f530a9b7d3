package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The non-integral rank-sum ratio on the example of a paper on it: 戈早川, 徐春华 (1999), 非整秩次秩和比法初探, on the
 * work of a city hospital in the years 1983 to 1992, with equal weights and with weights. The paper prints the lines of the
 * ratios on Probit and their correlations.
 *
 * <p>The paper's table was not to be had; its values stand in 司守奎, 孙玺菁, 数学建模算法与应用 (国防工业出版社), chapter 14, file zhb,
 * which gives one value in two decimals, 9.61 days in 1987, where all others have one: with 9.6 all six printed figures follow
 * to four decimals, with 9.61 none of them does.
 */
class RankSumPaperTest {

    private static final double PRINTED = 1e-4;

    private static final DecisionMatrix HOSPITAL = DecisionMatrix.of(
            List.of(
                    Criterion.benefit("cured %"),
                    Criterion.cost("died %"),
                    Criterion.benefit("patients a bed"),
                    Criterion.benefit("days a bed"),
                    Criterion.benefit("occupancy %"),
                    Criterion.cost("days a stay")),
            new double[][] {
                {75.2, 3.5, 38.2, 370.1, 101.5, 10.0},
                {76.1, 3.3, 36.7, 369.6, 101.0, 10.3},
                {80.4, 2.7, 30.5, 309.7, 84.8, 10.0},
                {77.8, 2.7, 36.3, 370.1, 101.4, 10.2},
                {75.9, 2.3, 38.9, 369.4, 101.2, 9.6},
                {74.3, 2.4, 36.7, 335.3, 91.9, 9.2},
                {74.6, 2.2, 37.5, 356.2, 97.6, 9.3},
                {72.1, 1.8, 40.3, 401.7, 101.1, 10.0},
                {72.8, 1.9, 37.1, 372.8, 102.1, 10.0},
                {72.1, 1.5, 33.2, 358.1, 97.8, 10.4},
            });

    /** Printed: RSR = 0.02529 + 0.1085·Probit, r = 0.9553. */
    @Test
    void equalWeightsGiveThePrintedLine() {
        assertLine(ranked(Weights.equal(6)), 0.02529, 0.1085, 0.9553);
    }

    /** Printed: RSR = −0.1012 + 0.1316·Probit, r = 0.9434. */
    @Test
    void weightsGiveThePrintedLine() {
        assertLine(ranked(Weights.of(0.093, 0.418, 0.132, 0.1, 0.098, 0.159)), -0.1012, 0.1316, 0.9434);
    }

    /**
     * By hand for 1985: the most cured (place 10), 8 of 20 tenths of a per cent below the most deaths (1 + 9·0.8/2), the fewest
     * patients, days and occupancy (1 each), 4 of 12 tenths of a day below the longest stay (1 + 9·0.4/1.2 = 4); and for 1992
     * the fewest cured and the longest stay (1 each), the fewest deaths (10), and 2.7/9.8, 48.4/92 and 13/17.3 of the ranges.
     */
    @Test
    void ratiosByHand() {
        Ranking<RankSumDetails> ranking = ranked(Weights.equal(6));
        double worst = (10 + (1 + 9 * 0.8 / 2) + 1 + 1 + 1 + 4) / 60;
        double last = (1 + 10 + (1 + 9 * 2.7 / 9.8) + (1 + 9 * 48.4 / 92) + (1 + 9 * 13 / 17.3) + 1) / 60;
        assertThat(ranking.scores().get(2)).isCloseTo(worst, within(1e-12));
        assertThat(ranking.scores().get(9)).isCloseTo(last, within(1e-12));
        assertThat(ranking.order().get(0)).isEqualTo(4);
        assertThat(ranking.order().get(9)).isEqualTo(2);
    }

    private static Ranking<RankSumDetails> ranked(Weights weights) {
        return RankingMethods.rankSumRatioNonIntegral().rank(HOSPITAL, weights);
    }

    private static void assertLine(
            Ranking<RankSumDetails> ranking, double intercept, double slope, double correlation) {
        RankSumDistribution distribution = RankSumDistribution.of(ranking);
        assertThat(distribution.intercept()).isCloseTo(intercept, within(PRINTED));
        assertThat(distribution.slope()).isCloseTo(slope, within(PRINTED));
        assertThat(Math.sqrt(distribution.determination())).isCloseTo(correlation, within(PRINTED));
    }
}
