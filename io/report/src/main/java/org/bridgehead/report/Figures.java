package org.bridgehead.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the text report shows them, the same in every locale. */
final class Figures {

    /** Beyond these decimals a double that was summed up is noise. */
    private static final int SURE_DECIMALS = 9;

    private Figures() {}

    static String score(double value) {
        return fixed(value, 2);
    }

    /**
     * A number with some decimals, rounded half up. What is a half but for the error of a sum counts as one, so that a score
     * and the sum of its parts are shown alike.
     */
    private static String fixed(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(SURE_DECIMALS, RoundingMode.HALF_UP)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String interval(double low, double high) {
        return low == high ? "" : "[" + score(low) + ", " + score(high) + "]";
    }

    static String share(double weight) {
        return fixed(100 * weight, 1) + "%";
    }

    static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    /** A bar on [0, 1]: what is scored, what is possible beyond it, and the rest. */
    static String bar(double score, double high, int cells) {
        int full = (int) Math.round(clamp(score) * cells);
        int possible = Math.max(full, (int) Math.round(clamp(high) * cells));
        return "#".repeat(full) + "+".repeat(possible - full) + ".".repeat(cells - possible);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
