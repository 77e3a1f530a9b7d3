package org.bridgehead.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Scores of any magnitude as people read them: six significant digits. */
final class RankingFigures {

    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);
    private static final double LARGE = 1e9;
    private static final double SMALL = 1e-4;

    private RankingFigures() {}

    static String figure(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        double magnitude = Math.abs(value);
        return magnitude >= LARGE || magnitude < SMALL ? scientific(rounded) : rounded.toPlainString();
    }

    private static String scientific(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        return value.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}
