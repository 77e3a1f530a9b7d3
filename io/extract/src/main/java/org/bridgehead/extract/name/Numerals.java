package org.bridgehead.extract.name;

import java.util.Optional;

/** Reads numbers in digits, in Chinese numerals and in mixtures (1.2万, 三百五十, 两, 十二亿). */
final class Numerals {

    private static final String DIGITS = "〇零一二两三四五六七八九";
    private static final int[] VALUES = {0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9};
    private static final String TENS = "十百千";
    private static final String MYRIADS = "万亿";

    private Numerals() {}

    /** Tells whether a unit is a Chinese numeral of one digit or a power of ten. */
    static boolean isNumeral(char unit) {
        return DIGITS.indexOf(unit) >= 0 || TENS.indexOf(unit) >= 0;
    }

    /**
     * The ends of an approximate number.
     *
     * @param low the lower
     * @param high the higher
     */
    record Ends(double low, double high) {}

    /** Tells whether a unit is a Chinese digit. */
    static boolean isDigit(char unit) {
        return DIGITS.indexOf(unit) >= 0;
    }

    /** Tells whether a unit is a power of ten. */
    static boolean isPower(char unit) {
        return TENS.indexOf(unit) >= 0 || isMyriad(unit);
    }

    /** Tells whether a number is nothing but powers of ten: 百, 千万. */
    static boolean isRound(String number) {
        return number.chars().allMatch(c -> isPower((char) c));
    }

    /** Tells whether a number is digits or Chinese digits one by one, as years are written. */
    static boolean isPositional(String number) {
        return number.chars().allMatch(c -> NumberRuns.isDigit((char) c))
                || number.chars().allMatch(c -> isDigit((char) c));
    }

    /** Returns the ends of two neighbouring digits such as 两三, 三五 or 三四百; nothing for other numbers. */
    static Optional<Ends> approximate(String number) {
        if (number.length() < 2 || !isDigit(number.charAt(0)) || !isDigit(number.charAt(1))) {
            return Optional.empty();
        }
        String rest = number.substring(2);
        int low = VALUES[DIGITS.indexOf(number.charAt(0))];
        int high = VALUES[DIGITS.indexOf(number.charAt(1))];
        boolean near = low > 0 && (high == low + 1 || (low == 3 && high == 5));
        double factor = rest.isEmpty() ? 1 : parse(rest);
        return near && isRound(rest) ? Optional.of(new Ends(low * factor, high * factor)) : Optional.empty();
    }

    /** Tells whether a unit multiplies what stands before it by ten thousand or a hundred million. */
    static boolean isMyriad(char unit) {
        return MYRIADS.indexOf(unit) >= 0;
    }

    /** Returns the value of a number such as {@code 38}, {@code 1，200}, {@code 三百五十}, {@code 2.5万} or {@code 万亿}. */
    static double parse(String number) {
        for (char unit : new char[] {'亿', '万'}) {
            int at = pastMyriads(number, number.indexOf(unit));
            if (at > 0 && at < number.length()) {
                return parse(number.substring(0, at)) + parse(number.substring(at));
            }
        }
        int end = number.length();
        double factor = 1;
        while (end > 0 && isMyriad(number.charAt(end - 1))) {
            factor *= number.charAt(end - 1) == '万' ? 1e4 : 1e8;
            end--;
        }
        return end == 0 ? factor : belowMyriad(number.substring(0, end)) * factor;
    }

    /** The end of the run of myriads that begins at {@code from}, or 0 where there is none. */
    private static int pastMyriads(String number, int from) {
        int at = from < 0 ? number.length() + 1 : from;
        while (at < number.length() && isMyriad(number.charAt(at))) {
            at++;
        }
        return at > number.length() ? 0 : at;
    }

    private static double belowMyriad(String number) {
        if (!NumberRuns.isDigit(number.charAt(0))) {
            return chinese(number);
        }
        int power = TENS.indexOf(number.charAt(number.length() - 1));
        return power >= 0
                ? belowMyriad(number.substring(0, number.length() - 1)) * Math.pow(10, power + 1)
                : Double.parseDouble(number.replace("，", "").replace('O', '0').replace('o', '0'));
    }

    private static double chinese(String number) {
        if (number.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            double positional = 0;
            for (int i = 0; i < number.length(); i++) {
                char c = number.charAt(i);
                positional = 10 * positional + VALUES[DIGITS.indexOf(c)];
            }
            return positional;
        }
        double sum = 0;
        double digit = -1;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int power = TENS.indexOf(c);
            if (power >= 0) {
                sum += (digit < 0 ? 1 : digit) * Math.pow(10, power + 1);
                digit = 0;
            } else {
                digit = VALUES[DIGITS.indexOf(c)];
            }
        }
        return sum + Math.max(0, digit);
    }
}
