package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Grey relation, rank-sum ratio, coupling coordination and obstacle degree on figures that others printed. */
class RegionalPublishedTest {

    /**
     * 司守奎, 孙玺菁, 数学建模算法与应用 (国防工业出版社), chapter 14, file ex14_5: six suppliers by quality, price, distance,
     * service, technology, profit, capacity, influence and delivery; price, distance and service count as costs. Equal weights,
     * ρ = 0.5.
     *
     * <p>By hand: ½/(Δ + ½) with Δ = gap/range is range/(range + 2·gap), in units of the last digit given.
     */
    @Test
    void greyRelationOfSixSuppliers() {
        double[][] suppliers = {
            {0.83, 326, 21, 3.2, 0.20, 0.15, 250, 0.23, 0.87},
            {0.90, 295, 38, 2.4, 0.25, 0.20, 180, 0.15, 0.95},
            {0.99, 340, 25, 2.2, 0.12, 0.14, 300, 0.27, 0.99},
            {0.92, 287, 19, 2.0, 0.33, 0.09, 200, 0.30, 0.89},
            {0.87, 310, 27, 0.9, 0.20, 0.15, 150, 0.18, 0.82},
            {0.95, 303, 10, 1.7, 0.09, 0.17, 175, 0.26, 0.94},
        };
        List<Criterion> criteria = IntStream.range(0, 9)
                .mapToObj(j -> Criterion.of("C" + j, j >= 1 && j <= 3 ? Direction.COST : Direction.BENEFIT))
                .toList();
        Ranking<GreyRelationDetails> ranking =
                RankingMethods.greyRelation().rank(DecisionMatrix.of(criteria, suppliers), Weights.equal(9));
        double[] first = {
            16.0 / (16 + 2 * 16),
            53.0 / (53 + 2 * 39),
            28.0 / (28 + 2 * 11),
            23.0 / (23 + 2 * 23),
            24.0 / (24 + 2 * 13),
            11.0 / (11 + 2 * 5),
            150.0 / (150 + 2 * 50),
            15.0 / (15 + 2 * 7),
            17.0 / (17 + 2 * 12)
        };
        double sum = 0;
        for (int j = 0; j < 9; j++) {
            assertThat(ranking.details().coefficients().get(0).get(j)).isCloseTo(first[j], within(1e-12));
            sum += first[j];
        }
        assertThat(ranking.scores().get(0)).isCloseTo(sum / 9, within(1e-12));
        assertPrinted(ranking.scores(), 5e-7, 0.462992, 0.555994, 0.649074, 0.652723, 0.493562, 0.613015);
        assertThat(ranking.order()).containsExactly(3, 2, 5, 1, 4, 0);
    }

    /**
     * The example of maternal care in ten regions that introductions to the rank-sum ratio share: antenatal care (%), maternal
     * deaths (per 100 000), perinatal deaths. Places and ratios as printed by 张敬信, 数学建模 (mathmodels-book), chapter 9.
     */
    @Test
    void rankSumRatioOfMaternalCareInTenRegions() {
        double[] care = {99.54, 96.52, 99.36, 92.83, 91.71, 95.35, 96.09, 99.27, 94.76, 84.80};
        double[] mothers = {60.27, 59.67, 43.91, 58.99, 35.40, 44.71, 49.81, 31.69, 22.91, 81.49};
        double[] infants = {16.15, 20.10, 15.60, 17.04, 15.01, 13.93, 17.43, 13.89, 19.87, 23.63};
        DecisionMatrix matrix = DecisionMatrix.wrapping(
                List.of(Criterion.benefit("care"), Criterion.cost("mothers"), Criterion.cost("infants")),
                care,
                mothers,
                infants);
        Ranking<RankSumDetails> ranking = RankingMethods.rankSumRatio().rank(matrix, Weights.equal(3));
        int[] placesOfCare = {10, 7, 9, 3, 2, 5, 6, 8, 4, 1};
        int[] placesOfMothers = {2, 3, 7, 4, 8, 6, 5, 9, 10, 1};
        int[] placesOfInfants = {6, 2, 7, 5, 8, 9, 4, 10, 3, 1};
        for (int i = 0; i < 10; i++) {
            double ratio = (placesOfCare[i] + placesOfMothers[i] + placesOfInfants[i]) / 30.0;
            assertThat(ranking.scores().get(i)).isCloseTo(ratio, within(1e-12));
        }
        assertPrinted(ranking.scores(), 5e-4, 0.6, 0.4, 0.767, 0.4, 0.6, 0.667, 0.5, 0.9, 0.567, 0.1);
        assertThat(ranking.ranks().asList()).containsExactly(4, 8, 2, 8, 4, 3, 7, 1, 6, 10);
        lineThroughMaternalCare(RankSumDistribution.of(ranking));
    }

    /** Printed there: Probit, the line −0.60855 + 0.22169·Probit with R² 0.9379, and the ratios on it. */
    private static void lineThroughMaternalCare(RankSumDistribution distribution) {
        assertPrinted(distribution.probits(), 5e-3, 5.39, 4.33, 6.28, 4.33, 5.39, 5.84, 4.75, 6.96, 5, 3.72);
        assertThat(distribution.intercept()).isCloseTo(-0.60855, within(5e-6));
        assertThat(distribution.slope()).isCloseTo(0.22169, within(5e-6));
        assertThat(distribution.determination()).isCloseTo(0.9379, within(5e-5));
        double[] fitted = {0.585, 0.350, 0.784, 0.350, 0.585, 0.686, 0.444, 0.934, 0.500, 0.216};
        int[] grades = {2, 2, 1, 2, 2, 2, 2, 1, 2, 3};
        for (int i = 0; i < 10; i++) {
            assertThat(distribution.fitted(i)).isCloseTo(fitted[i], within(6e-4));
            assertThat(distribution.grade(i, 3)).isEqualTo(grades[i]);
        }
    }

    /**
     * The same ten regions with non-integral places and the weights 0.2945205, 0.3631078, 0.3423717, ratios as printed there.
     * By hand for A: 1 + 9, 1 + 9·21.22/58.58 and 1 + 9·7.48/9.74, weighted and over 10: 0.720.
     */
    @Test
    void nonIntegralRankSumRatioOfMaternalCareInTenRegions() {
        double[] care = {99.54, 96.52, 99.36, 92.83, 91.71, 95.35, 96.09, 99.27, 94.76, 84.80};
        double[] mothers = {60.27, 59.67, 43.91, 58.99, 35.40, 44.71, 49.81, 31.69, 22.91, 81.49};
        double[] infants = {16.15, 20.10, 15.60, 17.04, 15.01, 13.93, 17.43, 13.89, 19.87, 23.63};
        DecisionMatrix matrix = DecisionMatrix.wrapping(
                List.of(Criterion.benefit("care"), Criterion.cost("mothers"), Criterion.cost("infants")),
                care,
                mothers,
                infants);
        Ranking<RankSumDetails> ranking = RankingMethods.rankSumRatioNonIntegral()
                .rank(matrix, Weights.normalizing(0.2945205, 0.3631078, 0.3423717));
        double first = 0.2945205 * 10 + 0.3631078 * (1 + 9 * 21.22 / 58.58) + 0.3423717 * (1 + 9 * 7.48 / 9.74);
        assertThat(ranking.scores().get(0)).isCloseTo(first / 10, within(1e-9));
        assertPrinted(ranking.scores(), 6e-4, 0.720, 0.544, 0.826, 0.578, 0.754, 0.802, 0.676, 0.946, 0.725, 0.1);
    }

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
     * The model of 张杰, 赵瑞东, 田超 等 (2017), 中国生态农业学报 25(3): 429–440, section 2.3.2, with the weights of the six
     * conditions of use in its table 1 (shelter belt, convenience, roads, evenness, regularity, contiguity) on its scale of scores
     * from 10 to 100. The paper prints no degrees of a single plot; the plot is chosen here: scores 55, 100, 10, 82, 100, 73.
     *
     * <p>By hand: deviations 0.5, 0, 1, 0.2, 0, 0.3; weighted 0.1175, 0, 0.248, 0.0328, 0, 0.0303, in all 0.4286.
     */
    @Test
    void obstaclesOfAPlotOfFarmland() {
        List<Criterion> conditions = IntStream.range(0, 6)
                .mapToObj(j -> Criterion.benefit("use" + j))
                .toList();
        double[][] plots = {{55, 100, 10, 82, 100, 73}, {10, 10, 10, 10, 10, 10}, {100, 100, 100, 100, 100, 100}};
        Ranking<ObstacleDetails> ranking = RankingMethods.obstacle()
                .rank(DecisionMatrix.of(conditions, plots), Weights.of(0.235, 0.113, 0.248, 0.164, 0.139, 0.101));
        assertPrinted(
                ranking.details().obstacles().get(0),
                1e-12,
                0.1175 / 0.4286,
                0,
                0.248 / 0.4286,
                0.0328 / 0.4286,
                0,
                0.0303 / 0.4286);
        assertThat(ranking.scores().get(0)).isCloseTo(1 - 0.4286, within(1e-12));
        assertPrinted(ranking.details().obstacles().get(1), 1e-12, 0.235, 0.113, 0.248, 0.164, 0.139, 0.101);
        assertPrinted(ranking.details().obstacles().get(2), 0, 0, 0, 0, 0, 0, 0);
    }

    private static void assertPrinted(ImmutableDoubleArray actual, double precision, double... printed) {
        assertThat(actual.length()).isEqualTo(printed.length);
        for (int i = 0; i < printed.length; i++) {
            assertThat(actual.get(i)).as("row " + i).isCloseTo(printed[i], within(precision));
        }
    }
}
