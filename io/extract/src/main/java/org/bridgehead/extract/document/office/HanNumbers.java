package org.bridgehead.extract.document.office;

/** Writes numbers of lists as Chinese and Japanese count. */
final class HanNumbers {

    private static final int MOST = 99_999;

    private HanNumbers() {}

    /**
     * Digits and units of a way of writing.
     *
     * @param barest the highest unit that stands without 一 before it at the head of a number: 十, not 一十
     * @param everywhere whether it does so inside a number too: 千百十
     */
    private record Script(String digits, String units, String zero, int barest, boolean everywhere) {}

    private static final Script COUNTING = new Script("一二三四五六七八九", "十百千万", "零", 10, false);
    private static final Script LEGAL = new Script("壹贰叁肆伍陆柒捌玖", "拾佰仟万", "零", 0, false);
    private static final Script OLD_LEGAL = new Script("壹貳參肆伍陸柒捌玖", "拾佰仟萬", "零", 0, false);
    private static final Script JAPANESE = new Script("一二三四五六七八九", "十百千万", "", 1000, true);

    /** Counts to 九十九, and goes on with one ideograph a digit: 一〇〇. */
    static String counting(int number) {
        return number < 100 ? countingThousand(number) : Numbers.ideographs(number);
    }

    /** Counts on: 一百零一. */
    static String countingThousand(int number) {
        return write(number, COUNTING);
    }

    static String legalSimplified(int number) {
        return write(number, LEGAL);
    }

    static String legalTraditional(int number) {
        return write(number, OLD_LEGAL);
    }

    static String japanese(int number) {
        return write(number, JAPANESE);
    }

    private static String write(int number, Script script) {
        if (number < 1 || number > MOST) {
            return Numbers.digits(number);
        }
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int worth = 10_000, place = 4; worth > 0; worth /= 10, place--) {
            int digit = number / worth % 10;
            if (digit == 0) {
                gap = written.length() > 0;
                continue;
            }
            written.append(gap ? script.zero() : "");
            gap = false;
            boolean head = written.length() == 0 || script.everywhere();
            if (digit > 1 || place == 0 || worth > script.barest() || !head) {
                written.append(script.digits().charAt(digit - 1));
            }
            written.append(place == 0 ? "" : script.units().substring(place - 1, place));
        }
        return written.toString();
    }
}
