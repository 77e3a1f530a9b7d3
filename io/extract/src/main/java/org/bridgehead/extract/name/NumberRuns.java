package org.bridgehead.extract.name;

/** Where numbers begin and end in a sentence: digits with a decimal point, Chinese numerals, 万 and 亿 behind either. */
final class NumberRuns {

    private final Sentence sentence;

    NumberRuns(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Tells whether a number starts at a unit. */
    boolean starts(int at) {
        char unit = sentence.at(at);
        return isDigit(unit) || Numerals.isNumeral(unit) || Numerals.isMyriad(unit);
    }

    /** The end of the number that starts at {@code at}: digits with a decimal point or numerals, then 万 and 亿. */
    int end(int at) {
        int end = at;
        if (isDigit(sentence.at(at))) {
            end = digitsEnd(at);
            while (Numerals.isNumeral(sentence.at(end)) && "十百千".indexOf(sentence.at(end)) >= 0 && !opensUnit(end)) {
                end++;
            }
        } else {
            while (Numerals.isNumeral(sentence.at(end))) {
                end++;
            }
        }
        while (Numerals.isMyriad(sentence.at(end))) {
            end++;
        }
        boolean more = end > at
                && Numerals.isMyriad(sentence.at(end - 1))
                && Numerals.isNumeral(sentence.at(end))
                && !opensUnit(end);
        return Math.max(more ? end(end) : end, at + 1);
    }

    /** Tells whether a power of ten is the start of a unit: 千 in 千瓦. */
    private boolean opensUnit(int at) {
        return "十百千".indexOf(sentence.at(at)) >= 0
                && sentence.cues("quantity/unit").anyMatch(m -> m.from() == at);
    }

    private int digitsEnd(int at) {
        int end = at;
        boolean decimal = false;
        while (isDigit(sentence.at(end)) || isPoint(end, decimal) || isSeparator(end, decimal) || isLostZero(end)) {
            decimal |= sentence.at(end) == '.';
            end++;
        }
        return end;
    }

    /** The letter O behind a digit and before what is no letter: a zero that was misread. */
    private boolean isLostZero(int at) {
        char before = sentence.at(at - 1);
        char after = sentence.at(at + 1);
        return isZeroLike(sentence.at(at))
                && (isDigit(before) || isZeroLike(before))
                && (isZeroLike(after) || after >= 128 || !Character.isLetter(after));
    }

    private static boolean isZeroLike(char unit) {
        return unit == 'O' || unit == 'o';
    }

    private boolean isPoint(int at, boolean decimal) {
        return !decimal && sentence.at(at) == '.' && isDigit(sentence.at(at + 1));
    }

    /** A comma between groups of three digits. */
    private boolean isSeparator(int at, boolean decimal) {
        return !decimal
                && sentence.at(at) == '，'
                && isDigit(sentence.at(at + 1))
                && isDigit(sentence.at(at + 2))
                && isDigit(sentence.at(at + 3))
                && !isDigit(sentence.at(at + 4));
    }

    /** Tells whether a unit is a digit of half width. */
    static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
