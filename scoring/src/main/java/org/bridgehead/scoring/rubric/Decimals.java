package org.bridgehead.scoring.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in reasons, the same in every locale. */
final class Decimals {

    /** Beyond these decimals a double that was summed up is noise. */
    private static final int SURE = 9;

    private Decimals() {}

    /** A number with one decimal, rounded half up. */
    static String one(double value) {
        return BigDecimal.valueOf(value)
                .setScale(SURE, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
