package org.bridgehead.extract.document.office;

/** Writes numbers of lists in digits, letters and single signs. */
final class Numbers {

    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST_ROMAN = 3999;
    /** Word writes letters up to thirty times over. */
    private static final int MOST_LETTER = 780;

    private static final String IDEOGRAPHS = "〇一二三四五六七八九";

    private Numbers() {}

    static String digits(int number) {
        return Integer.toString(number);
    }

    static String wideDigits(int number) {
        return mapped(number, "０１２３４５６７８９");
    }

    /** Writes one ideograph a digit. */
    static String ideographs(int number) {
        return mapped(number, IDEOGRAPHS);
    }

    private static String mapped(int number, String ten) {
        StringBuilder mapped = new StringBuilder();
        for (char digit : digits(number).toCharArray()) {
            mapped.append(digit == '-' ? digit : ten.charAt(digit - '0'));
        }
        return mapped.toString();
    }

    static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return digits(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < WORTH.length; i++) {
            while (rest >= WORTH[i]) {
                roman.append(ROMAN[i]);
                rest -= WORTH[i];
            }
        }
        return roman.toString();
    }

    /** Writes A to Z, then AA to ZZ, then AAA. */
    static String letter(int number) {
        if (number < 1 || number > MOST_LETTER) {
            return digits(number);
        }
        return Character.toString('A' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    static String ordinal(int number) {
        int two = Math.abs(number % 100);
        int one = two / 10 == 1 ? 0 : two % 10;
        return number + (one == 1 ? "st" : one == 2 ? "nd" : one == 3 ? "rd" : "th");
    }

    /** Writes the sign that is {@code number} places from the one before {@code first}. */
    static String from(char first, int most, int number) {
        return number < 1 || number > most ? digits(number) : Character.toString(first + number - 1);
    }

    static String of(String signs, int number) {
        return number < 1 || number > signs.length() ? digits(number) : signs.substring(number - 1, number);
    }
}
