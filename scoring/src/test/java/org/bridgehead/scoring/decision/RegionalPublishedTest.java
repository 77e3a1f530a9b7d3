package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Grey relation and rank-sum ratio on figures that others printed. */
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
     * 周林虎, 王昊宇, 张秉来 等 (2021), 硫酸盐渍土表观电导率与水分、盐分及粒径关系研究, 干旱区研究 38(4): 1020–1030, table 5: conductivity
     * of soil at five water contents, one row a salt content. All sequences are divided by their means; ρ = 0.5. Table 8: the
     * coefficients and grades of the water contents towards the conductivities at one salt content.
     *
     * <p>By hand for the least salt: means 15 and 0.494; the gaps |1/3 − 30/247|, |2/3 − 125/247|, |1 − 165/247|, |4/3 − 360/247|
     * and |5/3 − 555/247| are 157, 119, 246, 92 and 430 over 741, so that ξ = (92 + 215)/(gap + 215).
     */
    @Test
    void greyRelationOfWaterAndConductivityOfSoil() {
        double[] water = {5, 10, 15, 20, 25};
        double[][] printed = {
            {0.825, 0.919, 0.666, 1.000, 0.476},
            {0.873, 0.767, 0.738, 1.000, 0.475},
            {1.000, 0.807, 0.809, 0.904, 0.559},
            {1.000, 0.801, 0.848, 0.957, 0.560},
            {1.000, 0.771, 0.833, 0.831, 0.582},
        };
        double[] grades = {0.777, 0.771, 0.816, 0.833, 0.803};
        for (int salt = 0; salt < 5; salt++) {
            Ranking<GreyRelationDetails> ranking = towards(CONDUCTIVITIES[salt], water);
            // The third row was printed from conductivities with more digits.
            assertPrinted(ranking.details().coefficients().get(0), salt == 2 ? 4e-3 : 7e-4, printed[salt]);
            assertThat(ranking.scores().get(0)).isCloseTo(grades[salt], within(5e-4));
        }
        Ranking<GreyRelationDetails> least = towards(CONDUCTIVITIES[0], water);
        double[] byHand = {307.0 / 372, 307.0 / 334, 307.0 / 461, 1, 307.0 / 645};
        assertPrinted(least.details().coefficients().get(0), 1e-12, byHand);
        assertThat(least.scores().get(0)).isCloseTo(Arrays.stream(byHand).sum() / 5, within(1e-12));
    }

    /** The same paper, table 9: the salt contents towards the conductivities at one water content. */
    @Test
    void greyRelationOfSaltAndConductivityOfSoil() {
        double[] salt = {0.18, 3.18, 6.18, 9.18, 12.18};
        double[] grades = {0.565, 0.655, 0.745, 0.715, 0.733};
        for (int water = 0; water < 5; water++) {
            int column = water;
            double[] conductivity = Arrays.stream(CONDUCTIVITIES)
                    .mapToDouble(row -> row[column])
                    .toArray();
            assertThat(towards(conductivity, salt).scores().get(0)).isCloseTo(grades[water], within(2e-3));
        }
    }

    private static final double[][] CONDUCTIVITIES = {
        {0.06, 0.25, 0.33, 0.72, 1.11},
        {0.29, 1.17, 2.27, 5.43, 8.90},
        {0.38, 1.30, 3.03, 8.56, 12.54},
        {0.52, 1.64, 3.99, 10.05, 14.99},
        {0.64, 1.83, 4.68, 12.43, 17.05},
    };

    /**
     * Ranks a sequence by its closeness to another, both over their means. Two rows as far above and below the reference as the
     * greatest gap give all points the same range, so that gaps keep their proportions and the greatest gap stays what it is.
     */
    private static Ranking<GreyRelationDetails> towards(double[] reference, double[] compared) {
        double[] wanted = overMean(reference);
        double[] row = overMean(compared);
        double greatest = IntStream.range(0, row.length)
                .mapToDouble(k -> Math.abs(row[k] - wanted[k]))
                .max()
                .orElseThrow();
        double[][] rows = {
            row,
            Arrays.stream(wanted).map(value -> value + greatest).toArray(),
            Arrays.stream(wanted).map(value -> value - greatest).toArray()
        };
        List<Criterion> points = IntStream.range(0, row.length)
                .mapToObj(k -> Criterion.benefit("point" + k))
                .toList();
        return RankingMethods.greyRelation(0.5, ImmutableDoubleArray.copyOf(wanted))
                .rank(DecisionMatrix.of(points, rows), Weights.equal(row.length));
    }

    private static double[] overMean(double[] sequence) {
        double mean = Arrays.stream(sequence).average().orElseThrow();
        return Arrays.stream(sequence).map(value -> value / mean).toArray();
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

    private static void assertPrinted(ImmutableDoubleArray actual, double precision, double... printed) {
        assertThat(actual.length()).isEqualTo(printed.length);
        for (int i = 0; i < printed.length; i++) {
            assertThat(actual.get(i)).as("row " + i).isCloseTo(printed[i], within(precision));
        }
    }
}
