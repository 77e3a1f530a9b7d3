package org.bridgehead.extract.structure;

import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/** Reads the marker that stands at a place of a text, if one does. */
final class MarkerReader {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String BULLETS = "•·●◆■▪◇○▲★-*";
    /** What follows a number that counts or measures and numbers nothing. */
    private static final String UNITS = "年月日时分秒个项条家亿万千百余多倍元公米吨度号届期次名人所座位种类批家户亩平立台辆架艘班列套件";

    private static final String DIVISIONS = "章节条";
    private static final int CIRCLED_ONE = '\u2460';
    private static final int CIRCLED_LAST = '\u2473';

    private final CueBook cues;

    MarkerReader(CueBook cues) {
        this.cues = cues;
    }

    /** Tells whether a marker numbers an item only at the start of a paragraph: 此外. */
    boolean isLink(String text, Marker marker) {
        return marker.style() == MarkerStyle.SEQUENCE
                && cues.get(Cue.ORDER_LINK).startsAt(text, marker.from(), marker.end()) > 0;
    }

    /** A numeral: its value and the place after it. */
    private record Numeral(int value, int end) {}

    Optional<Marker> at(String text, int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        char unit = text.charAt(from);
        if (NUMERALS.indexOf(unit) >= 0) {
            return chinese(text, from, to);
        }
        if (unit == '（') {
            return bracketed(text, from, to);
        }
        if (unit >= '0' && unit <= '9') {
            return digits(text, from, to);
        }
        if (unit >= CIRCLED_ONE && unit <= CIRCLED_LAST) {
            return found(MarkerStyle.CIRCLED, unit - CIRCLED_ONE + 1, text, from, from + 1, to);
        }
        if (BULLETS.indexOf(unit) >= 0) {
            return bullet(text, from, to);
        }
        return worded(text, from, to);
    }

    private Optional<Marker> chinese(String text, int from, int to) {
        Numeral numeral = chineseNumeral(text, from, to);
        int after = numeral.end();
        if (after >= to) {
            return Optional.empty();
        }
        char next = text.charAt(after);
        if (next == '、' || next == '.') {
            return found(MarkerStyle.CHINESE, numeral.value(), text, from, after, to);
        }
        int suffix = cues.get(Cue.ORDER_SUFFIX).startsAt(text, after, to);
        if (suffix > 0 && numeral.end() == from + 1) {
            MarkerStyle style = next == '是' ? MarkerStyle.IS : MarkerStyle.OUGHT;
            return found(style, numeral.value(), text, from, after + suffix, to);
        }
        return Optional.empty();
    }

    private Optional<Marker> bracketed(String text, int from, int to) {
        int close = text.indexOf('）', from);
        if (close < 0 || close > from + 4 || close >= to) {
            return Optional.empty();
        }
        Numeral numeral = chineseNumeral(text, from + 1, close);
        if (numeral.end() == close && close > from + 1) {
            return found(MarkerStyle.CHINESE_BRACKETS, numeral.value(), text, from, close + 1, to);
        }
        Numeral digits = arabicNumeral(text, from + 1, close);
        if (digits.end() == close && digits.value() > 0 && digits.value() < 100) {
            return found(MarkerStyle.DIGIT_BRACKETS, digits.value(), text, from, close + 1, to);
        }
        return Optional.empty();
    }

    private Optional<Marker> digits(String text, int from, int to) {
        Numeral numeral = arabicNumeral(text, from, to);
        int after = numeral.end();
        if (numeral.value() == 0 || numeral.value() > 99 || after >= to) {
            return Optional.empty();
        }
        char next = text.charAt(after);
        if (next == '）') {
            return found(MarkerStyle.DIGIT_BRACKETS, numeral.value(), text, from, after + 1, to);
        }
        boolean decimal = after + 1 < to && Character.isDigit(text.charAt(after + 1));
        if (next == '、' || (next == '.' && !decimal)) {
            return found(MarkerStyle.DIGIT, numeral.value(), text, from, after + 1, to);
        }
        if (decimal) {
            return next == '.' ? decimal(text, from, after + 1, to) : Optional.empty();
        }
        return next == ' ' && headsWords(text, after + 1, to)
                ? found(MarkerStyle.DIGIT, numeral.value(), text, from, after, to)
                : Optional.empty();
    }

    /** Reads 1.1 and 1.1.1 before words; 1.5 before a unit is a quantity. */
    private static Optional<Marker> decimal(String text, int from, int second, int to) {
        Numeral last = arabicNumeral(text, second, to);
        MarkerStyle style = MarkerStyle.DECIMAL;
        if (last.end() + 1 < to && text.charAt(last.end()) == '.' && Character.isDigit(text.charAt(last.end() + 1))) {
            last = arabicNumeral(text, last.end() + 1, to);
            style = MarkerStyle.DECIMAL_DEEP;
        }
        int after = last.end();
        while (after < to && ".、 ".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        boolean numbers = last.value() > 0 && last.value() < 100 && headsWords(text, after, to);
        return numbers ? found(style, last.value(), text, from, last.end(), to) : Optional.empty();
    }

    private static boolean headsWords(String text, int at, int to) {
        int word = at;
        while (word < to && text.charAt(word) == ' ') {
            word++;
        }
        return word < to
                && (Character.isIdeographic(text.charAt(word)) || Marks.isOpener(text.charAt(word)))
                && UNITS.indexOf(text.charAt(word)) < 0;
    }

    private Optional<Marker> bullet(String text, int from, int to) {
        boolean dash = text.charAt(from) == '-' || text.charAt(from) == '*';
        boolean spaced = from + 1 < to && text.charAt(from + 1) == ' ';
        return dash && !spaced ? Optional.empty() : found(MarkerStyle.BULLET, Marker.ANY, text, from, from + 1, to);
    }

    private Optional<Marker> worded(String text, int from, int to) {
        char unit = text.charAt(from);
        if (unit == '第') {
            Optional<Marker> division = division(text, from, to);
            if (division.isPresent()) {
                return division;
            }
        }
        if (unit == '第' || unit == '其') {
            Numeral numeral = chineseNumeral(text, from + 1, to);
            if (numeral.end() == from + 2 && endsWord(text, numeral.end(), to)) {
                MarkerStyle style = unit == '第' ? MarkerStyle.ORDINAL : MarkerStyle.OF_THEM;
                return found(style, numeral.value(), text, from, withSuffix(text, numeral.end(), to), to);
            }
        }
        Optional<Marker> sequence = sequence(text, from, to);
        return sequence.isPresent() ? sequence : labelled(text, from, to);
    }

    /** Reads 第三章, 第二节 and 第十二条 before a blank, or before words. */
    private static Optional<Marker> division(String text, int from, int to) {
        Numeral numeral = chineseNumeral(text, from + 1, to);
        if (numeral.end() == from + 1) {
            numeral = arabicNumeral(text, from + 1, to);
        }
        int after = numeral.end();
        if (after == from + 1 || after + 1 >= to || DIVISIONS.indexOf(text.charAt(after)) < 0) {
            return Optional.empty();
        }
        boolean article = text.charAt(after) == '条';
        boolean apart = " ：:、".indexOf(text.charAt(after + 1)) >= 0;
        return apart
                ? found(article ? MarkerStyle.ARTICLE : MarkerStyle.CHAPTER, numeral.value(), text, from, after + 1, to)
                : Optional.empty();
    }

    private Optional<Marker> sequence(String text, int from, int to) {
        int first = cues.get(Cue.ORDER_FIRST).startsAt(text, from, to);
        int next = Math.max(
                cues.get(Cue.ORDER_NEXT).startsAt(text, from, to),
                cues.get(Cue.ORDER_LAST).startsAt(text, from, to));
        int length = Math.max(Math.max(first, next), cues.get(Cue.ORDER_LINK).startsAt(text, from, to));
        if (length == 0 || !endsWord(text, from + length, to)) {
            return Optional.empty();
        }
        int end = withSuffix(text, from + length, to);
        return found(MarkerStyle.SEQUENCE, first > 0 ? 1 : Marker.ANY, text, from, end, to);
    }

    private Optional<Marker> labelled(String text, int from, int to) {
        int label = cues.get(Cue.ORDER_LABEL).startsAt(text, from, to);
        if (label == 0) {
            return Optional.empty();
        }
        Numeral numeral = chineseNumeral(text, from + label, to);
        if (numeral.end() == from + label) {
            numeral = arabicNumeral(text, from + label, to);
        }
        boolean ended = numeral.end() < to && "：、， .".indexOf(text.charAt(numeral.end())) >= 0;
        return numeral.end() > from + label && ended
                ? found(MarkerStyle.LABELLED, numeral.value(), text, from, numeral.end(), to)
                : Optional.empty();
    }

    private boolean endsWord(String text, int at, int to) {
        return at < to
                && ("，、：".indexOf(text.charAt(at)) >= 0
                        || cues.get(Cue.ORDER_SUFFIX).startsAt(text, at, to) > 0);
    }

    private int withSuffix(String text, int at, int to) {
        return at + cues.get(Cue.ORDER_SUFFIX).startsAt(text, at, to);
    }

    private static Optional<Marker> found(MarkerStyle style, int number, String text, int from, int end, int to) {
        int words = end;
        while (words < to && ("，、：. ".indexOf(text.charAt(words)) >= 0)) {
            words++;
        }
        return words < to ? Optional.of(new Marker(style, number, Slice.of(from, end), words)) : Optional.empty();
    }

    private static Numeral chineseNumeral(String text, int from, int to) {
        int value = 0;
        int at = from;
        while (at < to && at < from + 3 && NUMERALS.indexOf(text.charAt(at)) >= 0) {
            int digit = NUMERALS.indexOf(text.charAt(at)) + 1;
            if (digit == 10) {
                value = value == 0 ? 10 : value * 10;
            } else {
                value += digit;
            }
            at++;
        }
        return new Numeral(value, at);
    }

    private static Numeral arabicNumeral(String text, int from, int to) {
        int value = 0;
        int at = from;
        while (at < to && at < from + 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return new Numeral(value, at);
    }
}
