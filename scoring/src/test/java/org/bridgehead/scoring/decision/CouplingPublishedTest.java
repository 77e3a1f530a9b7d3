package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Coupling coordination on figures that others printed. */
class CouplingPublishedTest {

    /**
     * 王淑佳, 孔伟, 任亮, 治丹丹, 戴彬婷 (2021), 国内耦合协调度模型的误区及修正, 自然资源学报 36(3): 793–810, table 8: coupling
     * degrees of ecology and economy in 13 cities in 2008, by the traditional model and by the corrected one.
     *
     * <p>The two printed degrees determine the two levels. With r = min/max the traditional degree is 2√r/(1 + r), so that √r =
     * (1 − √(1 − C²))/C; the corrected one is √((1 − (1 − r)·max)·r), so that max = (1 − C'²/r)/(1 − r). All levels found lie in
     * (0, 1]; ranked, they must give both degrees back.
     */
    @Test
    void couplingDegreesOfThirteenCities() {
        double[] traditional = {
            0.9989, 0.9935, 0.8868, 0.9073, 0.6821, 0.8328, 0.6816, 0.7789, 0.6871, 0.6101, 0.8017, 0.7867, 0.7191
        };
        double[] corrected = {
            0.9404, 0.8660, 0.5440, 0.5769, 0.3006, 0.4780, 0.3344, 0.4171, 0.3278, 0.2700, 0.4374, 0.4196, 0.3738
        };
        double[][] levels = new double[15][];
        for (int i = 0; i < 13; i++) {
            double root = (1 - Math.sqrt(1 - traditional[i] * traditional[i])) / traditional[i];
            double r = root * root;
            double greater = (1 - corrected[i] * corrected[i] / r) / (1 - r);
            assertThat(greater).isStrictlyBetween(0.0, 1.0);
            levels[i] = new double[] {greater, r * greater};
        }
        levels[13] = new double[] {0, 0};
        levels[14] = new double[] {1, 1};
        Ranking<CouplingDetails> ranking = pair(levels);
        for (int i = 0; i < 13; i++) {
            double a = ranking.details().levels().get(i).get(0);
            double b = ranking.details().levels().get(i).get(1);
            assertThat(2 * Math.sqrt(a * b) / (a + b)).isCloseTo(traditional[i], within(5e-5));
            assertThat(ranking.details().degrees().get(i)).isCloseTo(corrected[i], within(5e-5));
        }
    }

    /**
     * Urban-Rural Logistics Coupling Coordinated Development and Urban-Rural Integrated Development, Mathematical Problems in
     * Engineering 2022, 2969206, table 4: levels of two subsystems, T and D of the traditional model for 2011 to 2014. T is the
     * same in both models; D follows from the traditional degree, here computed from the levels.
     */
    @Test
    void developmentAndCoordinationOfUrbanAndRuralLogistics() {
        double[][] levels = {{0.101, 0.280}, {0.165, 0.406}, {0.187, 0.427}, {0.238, 0.511}, {0, 0}, {1, 1}};
        double[] development = {0.190, 0.286, 0.307, 0.374};
        double[] coordination = {0.410, 0.509, 0.532, 0.590};
        Ranking<CouplingDetails> ranking = pair(levels);
        for (int i = 0; i < 4; i++) {
            assertThat(ranking.details().developments().get(i)).isCloseTo(development[i], within(1.1e-3));
            double traditional = 2 * Math.sqrt(levels[i][0] * levels[i][1]) / (levels[i][0] + levels[i][1]);
            assertThat(Math.sqrt(traditional * ranking.details().developments().get(i)))
                    .isCloseTo(coordination[i], within(1.1e-3));
            double corrected = Math.sqrt((1 - (levels[i][1] - levels[i][0])) * levels[i][0] / levels[i][1]);
            assertThat(ranking.scores().get(i))
                    .isCloseTo(Math.sqrt(corrected * (levels[i][0] + levels[i][1]) / 2), within(1e-12));
        }
    }

    /** Two subsystems of one criterion each and equal weight; rows of zeros and of ones leave levels in [0, 1] as they are. */
    private static Ranking<CouplingDetails> pair(double[][] levels) {
        return RankingMethods.coupling(List.of(ImmutableIntArray.of(0), ImmutableIntArray.of(1)))
                .rank(
                        DecisionMatrix.of(List.of(Criterion.benefit("first"), Criterion.benefit("second")), levels),
                        Weights.equal(2));
    }

    /**
     * 赵胡兰, 杨兆萍, 韩芳 等 (2020), 新疆旅游产业—经济发展—生态环境耦合态势分析及预测, 干旱区地理 43(4): 1146–1154, table 4: levels of
     * three subsystems that share the weights 0.3, 0.3 and 0.4, with C of the traditional model, T and D, 2008 to 2017. T is the
     * same in both models; D is here computed with the traditional degree, and the corrected one by the formula.
     *
     * <p>By hand for 2008: T = 0.3·(0.3946 + 0.3953) + 0.4·0.4876 = 0.43201; gaps 0.0007, 0.0930 and 0.0923 over 3 pairs leave
     * 0.938; product 0.3946·0.3953/0.4876² with root n − 1 = 2.
     */
    @Test
    void developmentAndCoordinationOfThreeSubsystemsInXinjiang() {
        double[][] levels = {
            {0.3946, 0.3953, 0.4876}, {0.3917, 0.3680, 0.4858}, {0.4473, 0.4384, 0.5038}, {0.4628, 0.5286, 0.4628},
            {0.5033, 0.5579, 0.4365}, {0.4601, 0.6031, 0.3967}, {0.4474, 0.6122, 0.3904}, {0.4970, 0.5934, 0.4602},
            {0.5522, 0.5875, 0.5801}, {0.6086, 0.6246, 0.5431}, {0, 0, 0}, {1, 1, 1}
        };
        double[] degrees = {0.9950, 0.9928, 0.9981, 0.9980, 0.9950, 0.9848, 0.9820, 0.9943, 0.9996, 0.9982};
        double[] development = {0.4320, 0.4222, 0.4672, 0.4826, 0.4930, 0.4777, 0.4740, 0.5112, 0.5740, 0.5872};
        double[] coordination = {0.6556, 0.6474, 0.6829, 0.6940, 0.7004, 0.6859, 0.6823, 0.7129, 0.7575, 0.7659};
        Ranking<CouplingDetails> ranking = RankingMethods.coupling(
                        List.of(ImmutableIntArray.of(0), ImmutableIntArray.of(1), ImmutableIntArray.of(2)))
                .rank(
                        DecisionMatrix.of(
                                List.of(
                                        Criterion.benefit("tourism"),
                                        Criterion.benefit("economy"),
                                        Criterion.benefit("ecology")),
                                levels),
                        Weights.of(0.3, 0.3, 0.4));
        for (int i = 0; i < 10; i++) {
            double developed = ranking.details().developments().get(i);
            double mean = (levels[i][0] + levels[i][1] + levels[i][2]) / 3;
            double traditional = Math.cbrt(levels[i][0] * levels[i][1] * levels[i][2]) / mean;
            assertThat(traditional).isCloseTo(degrees[i], within(1e-4));
            assertThat(developed).isCloseTo(development[i], within(1e-4));
            assertThat(Math.sqrt(traditional * developed)).isCloseTo(coordination[i], within(4e-4));
        }
        assertThat(ranking.details().developments().get(0)).isCloseTo(0.43201, within(1e-12));
        assertThat(ranking.details().degrees().get(0))
                .isCloseTo(Math.sqrt(0.938 * Math.sqrt(0.3946 * 0.3953 / (0.4876 * 0.4876))), within(1e-12));
    }

    /**
     * The Hobq desert from its raw values on, see {@link HobqDesert}. The paper's degree is {@code (4fg/(f + g)²)²}; its text
     * prints it for four years and D for four. The corrected degree follows from the levels by the formula.
     */
    @Test
    void couplingOfEcologyAndSocietyInTheHobqDesert() {
        Ranking<CouplingDetails> ranking =
                RankingMethods.coupling(HobqDesert.SUBSYSTEMS).rank(HobqDesert.MATRIX, HobqDesert.WEIGHTS);
        CouplingDetails details = ranking.details();
        double[] degrees = new double[10];
        double[] coordination = new double[10];
        for (int year = 0; year < 10; year++) {
            double f = details.levels().get(year).get(0);
            double g = details.levels().get(year).get(1);
            assertThat(details.developments().get(year)).isCloseTo((f + g) / 2, within(1e-4));
            degrees[year] = Math.pow(4 * f * g / ((f + g) * (f + g)), 2);
            coordination[year] = Math.sqrt(degrees[year] * (f + g) / 2);
            double corrected = Math.sqrt((1 - Math.abs(f - g)) * Math.min(f, g) / Math.max(f, g));
            assertThat(details.degrees().get(year)).isCloseTo(corrected, within(1e-12));
            assertThat(ranking.scores().get(year))
                    .isCloseTo(Math.sqrt(corrected * details.developments().get(year)), within(1e-12));
        }
        assertThat(degrees[1]).isCloseTo(0.6020, within(1.1e-4));
        assertThat(degrees[2]).isCloseTo(0.8198, within(1.1e-4));
        assertThat(degrees[3]).isCloseTo(0.9969, within(1.1e-4));
        assertThat(degrees[9]).isCloseTo(1.0000, within(1.1e-4));
        assertThat(coordination[0]).isCloseTo(0.1662, within(1.1e-4));
        assertThat(coordination[1]).isCloseTo(0.3002, within(1.1e-4));
        assertThat(coordination[3]).isCloseTo(0.5007, within(1.1e-4));
        assertThat(coordination[9]).isCloseTo(1.0000, within(1.1e-4));
    }

    /** The levels of 2009 from the weights of table 4 and the min–max values that table 3 prints. */
    @Test
    void levelsOfTheHobqDesertByHand() {
        double[] level = new double[2];
        double[] share = new double[2];
        for (int j = 0; j < HobqDesert.SCALED_2009.length; j++) {
            int subsystem = j < HobqDesert.ECOLOGICAL ? 0 : 1;
            level[subsystem] += HobqDesert.PRINTED_WEIGHTS[j] * HobqDesert.SCALED_2009[j];
            share[subsystem] += HobqDesert.PRINTED_WEIGHTS[j];
        }
        Ranking<CouplingDetails> ranking =
                RankingMethods.coupling(HobqDesert.SUBSYSTEMS).rank(HobqDesert.MATRIX, HobqDesert.WEIGHTS);
        IntStream.range(0, 2)
                .forEach(s -> assertThat(ranking.details().levels().get(1).get(s))
                        .isCloseTo(level[s] / share[s], within(1e-4)));
    }
}
