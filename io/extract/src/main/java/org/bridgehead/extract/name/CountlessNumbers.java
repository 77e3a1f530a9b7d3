package org.bridgehead.extract.name;

import org.bridgehead.extract.document.Slice;

/** Tells which numbers of a sentence count nothing: in words, formulas, dates, ordinals and slogans, and vague ones. */
final class CountlessNumbers {

    private static final String ORDINAL_MARKS = "第届";
    private static final String FORMULA_MARKS = "+>×";
    private static final String DATE_MARKS = "月日号";
    private static final String VAGUE_MARKS = "数几";

    private final Sentence sentence;
    private final NumberRuns numbers;
    private final QuantityUnits units;

    CountlessNumbers(Sentence sentence, NumberRuns numbers, QuantityUnits units) {
        this.sentence = sentence;
        this.numbers = numbers;
        this.units = units;
    }

    /** A number in a Latin word, a formula, an ordinal or a date. */
    boolean isPartOfWord(int from) {
        char before = sentence.at(from - 1);
        int end = numbers.end(from);
        char after = sentence.at(end);
        return (NumberRuns.isDigit(sentence.at(from)) && (isLetter(before) || isUnitlessLatin(from, end)))
                || ORDINAL_MARKS.indexOf(before) >= 0
                || FORMULA_MARKS.indexOf(before) >= 0
                || FORMULA_MARKS.indexOf(after) >= 0
                || DATE_MARKS.indexOf(after) >= 0
                || isYear(from, end);
    }

    private boolean isUnitlessLatin(int from, int end) {
        return isLetter(sentence.at(end)) && unitEnd(from) == from;
    }

    private static boolean isLetter(char unit) {
        return unit < 128 && Character.isLetter(unit);
    }

    /** A calendar year: four digits, or four numerals one by one, before 年. */
    boolean isYear(int from, int end) {
        return sentence.at(end) == '年' && end - from == 4 && Numerals.isPositional(sentence.words(Slice.of(from, end)));
    }

    /** A number in a slogan, unless what stands there is the longer 一个月 and not 一个. */
    boolean inSlogan(int from) {
        int unitEnd = unitEnd(from);
        return sentence.cues("quantity/slogan")
                .anyMatch(m ->
                        m.from() <= from && from < m.to() && (m.from() < from || m.to() >= unitEnd) && !isPeriodic(m));
    }

    private int unitEnd(int from) {
        return units.unit(numbers.end(from), NumberRuns.isDigit(sentence.at(from)))
                .map(u -> u.slice().to())
                .orElse(from);
    }

    /** 一次 and the like behind 每 at the end of the same clause: 每季度会商一次. */
    private boolean isPeriodic(Sentence.Match match) {
        return match.term().cue("quantity/periodic")
                && !Marks.isHan(sentence.at(match.to()))
                && sentence.words(Slice.of(clauseStart(match.from()), match.from()))
                                .indexOf('每')
                        >= 0;
    }

    /** One of something, which mostly is an article, and 千家 and the like, which mostly are many. */
    boolean isIndefinite(int from, String number, QuantityUnits.Unit unit) {
        boolean article = number.equals("一")
                && unit.slice().length() == 1
                && unit.measure().factor() == 1
                && sentence.cues("quantity/periodic").noneMatch(m -> m.from() == from && isPeriodic(m));
        return article || number.equals("千") || number.equals("百") || number.equals("十");
    }

    /** 数十 and 几百: a power of ten that an uncertain number multiplies. */
    boolean isVague(int from, String number) {
        return VAGUE_MARKS.indexOf(sentence.at(from - 1)) >= 0 && Numerals.isPower(number.charAt(0));
    }

    /** Where the clause begins that holds a unit of the text. */
    int clauseStart(int from) {
        int at = from;
        while (at > sentence.slice().from() && !Marks.endsClause(sentence.at(at - 1))) {
            at--;
        }
        return at;
    }
}
