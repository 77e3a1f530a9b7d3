package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 王睿, 杨国靖 (2020), 库布齐沙漠生态治理的生态经济系统耦合分析, 干旱区地理 43(5): 1391–1400: ten years, 2008 to 2017, by eighteen
 * indicators B1 … B18 of which the first seven are ecological, the others social and economic. The share of people on relief,
 * B12, and Engel's coefficient, B16, are costs. The weights of each subsystem sum to 1, and the subsystems count alike.
 */
final class HobqDesert {

    /** How many indicators are ecological. */
    static final int ECOLOGICAL = 7;

    /** Table 4, last column. */
    static final double[] PRINTED_WEIGHTS = {
        0.1135, 0.0376, 0.3161, 0.1103, 0.0536, 0.3023, 0.0667, 0.0360, 0.0741, 0.1127, 0.0223, 0.0235, 0.0696, 0.1263,
        0.3788, 0.0374, 0.0979, 0.0214
    };

    /** Table 3, 2009: the min–max values. */
    static final double[] SCALED_2009 = {
        0.2754, 0.0722, 0.0541, 0.1013, 0.0101, 0.0475, 0.0256, 0.1618, 0.1493, 0.6394, 0.3245, 0.0000, 0.1585, 0.2462,
        0.1250, 0.4804, 0.1429, 0.1412
    };

    /** Table 2, one row an indicator. */
    private static final double[][] VALUES = {
        {1.11, 1.14, 1.24, 0.76, 1.71, 1.93, 1.98, 2.05, 2.09, 2.14},
        {0.28, 0.35, 0.42, 0.49, 0.83, 0.95, 1.13, 1.12, 1.21, 1.25},
        {0.44, 0.46, 0.50, 0.60, 0.69, 0.70, 0.73, 0.75, 0.78, 0.81},
        {19.98, 24.96, 30.37, 36.89, 44.39, 50.25, 54.73, 58.57, 63.24, 69.16},
        {23.31, 23.41, 24.85, 24.91, 26.03, 26.93, 27.02, 27.88, 29.67, 33.23},
        {11.21, 11.41, 12.03, 12.06, 12.87, 13.32, 13.43, 14.55, 14.69, 15.42},
        {50.8, 59.3, 76.1, 95.0, 125.4, 152.4, 197.1, 255.9, 313.9, 378.3},
        {288.3, 367.1, 336.6, 442.5, 397.5, 696.8, 635.0, 697.2, 708.5, 775.4},
        {10467, 13067, 15362, 18259, 21042, 22879, 22412, 23987, 25749, 27876},
        {3613, 4527, 4821, 3121, 3615, 4100, 4508, 4736, 4981, 5320},
        {5216, 6102, 7477, 5868, 6600, 7019, 7384, 7651, 7325, 7946},
        {20.0, 20.5, 19.4, 19.2, 18.7, 17.4, 16.5, 16.1, 15.3, 12.4},
        {3.2, 4.5, 4.9, 5.1, 6.6, 8.3, 9.2, 9.7, 10.2, 11.4},
        {82.1, 85.3, 85.9, 86.8, 87.5, 91.2, 91.7, 92.4, 93.5, 95.1},
        {51.3, 52.6, 54.7, 53.0, 55.4, 56.5, 57.3, 58.5, 59.0, 61.7},
        {32.0, 27.1, 27.5, 29.7, 27.6, 26.7, 25.7, 24.3, 23.0, 21.8},
        {89.1, 90.6, 92.7, 94.5, 96.9, 98.3, 98.4, 98.8, 99.0, 99.6},
        {23.2, 24.4, 24.7, 25.3, 25.7, 26.4, 27.3, 27.8, 28.3, 31.7},
    };

    static final DecisionMatrix MATRIX = DecisionMatrix.wrapping(
            IntStream.rangeClosed(1, VALUES.length)
                    .mapToObj(j -> Criterion.of("B" + j, j == 12 || j == 16 ? Direction.COST : Direction.BENEFIT))
                    .toList(),
            VALUES);

    static final Weights WEIGHTS = Weights.normalizing(PRINTED_WEIGHTS);

    static final List<ImmutableIntArray> SUBSYSTEMS = ImmutableList.of(
            ImmutableIntArray.copyOf(IntStream.range(0, ECOLOGICAL)),
            ImmutableIntArray.copyOf(IntStream.range(ECOLOGICAL, VALUES.length)));

    private HobqDesert() {}
}
