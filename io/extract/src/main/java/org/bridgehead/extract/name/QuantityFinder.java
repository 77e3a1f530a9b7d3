package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.QuantityValue;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/** Finds quantities: numbers with a unit, ranges, proportions and groups such as 三大; slogans with numbers are none. */
final class QuantityFinder {

    private static final int LONGEST_OBJECT = 16;
    private static final int LONGEST_NUMBER = 20;
    private static final String YUAN = "元";
    private static final String RANGE_MARKS = "-—–－~～至到";
    private static final String PROPORTION_MARKS = "：比";

    private final Sentence sentence;
    private final ComparisonSigns signs;
    private final NumberRuns numbers;

    QuantityFinder(Sentence sentence, ComparisonSigns signs) {
        this.sentence = sentence;
        this.signs = signs;
        this.numbers = new NumberRuns(sentence);
    }

    /** The comparators of the lexicon with what they mean. Immutable. */
    record ComparisonSigns(ImmutableMap<String, QuantityComparator> byWord) {

        /** Reads the comparators of a lexicon. */
        static ComparisonSigns of(Lexicon lexicon) {
            ImmutableMap.Builder<String, QuantityComparator> byWord = ImmutableMap.builder();
            for (TsvTable.Row row : lexicon.table("quantity.tsv").rows()) {
                String kind = row.get("kind");
                if (kind.equals("before") || kind.equals("after") || kind.equals("inside")) {
                    byWord.put(kind + row.get("word"), row.get("value", v -> Coded.parse(QuantityComparator.class, v)));
                }
            }
            return new ComparisonSigns(byWord.buildKeepingLast());
        }
    }

    /** Returns the quantities in order. */
    List<Counted> read() {
        List<Counted> found = new ArrayList<>();
        int at = sentence.slice().from();
        while (at < sentence.slice().to()) {
            Optional<Counted> counted = numbers.starts(at) ? quantity(at) : Optional.empty();
            counted.ifPresent(found::add);
            at = counted.map(c -> c.slice().to()).orElse(numbers.starts(at) ? numbers.end(at) : at + 1);
        }
        return found;
    }

    private Optional<Counted> quantity(int from) {
        if (numbers.end(from) - from > LONGEST_NUMBER || isPartOfWord(from) || inSlogan(from)) {
            return Optional.empty();
        }
        int end = numbers.end(from);
        boolean digits = NumberRuns.isDigit(sentence.at(from));
        if (digits && PROPORTION_MARKS.indexOf(sentence.at(end)) >= 0 && NumberRuns.isDigit(sentence.at(end + 1))) {
            return proportion(from, end);
        }
        end = afterRangeUnit(end);
        char mark = sentence.at(end);
        int second = RANGE_MARKS.indexOf(mark) >= 0 && mark != '\n' ? rangeStart(end) : end;
        if (second > end && numbers.starts(second) && numbers.end(second) - second <= LONGEST_NUMBER) {
            return range(from, numbers.end(from), second, numbers.end(second));
        }
        return single(from, numbers.end(from));
    }

    /** The end of a unit that stands before the mark of a range: 8%—10%. */
    private int afterRangeUnit(int end) {
        Optional<Slice> unit = unit(end);
        boolean ranged = unit.filter(
                        u -> RANGE_MARKS.indexOf(sentence.at(u.to())) >= 0 && numbers.starts(rangeStart(u.to())))
                .isPresent();
        return ranged ? unit.orElseThrow().to() : end;
    }

    /** Skips the mark between the ends of a range, and a percent sign before it. */
    private int rangeStart(int end) {
        int at = end + 1;
        while (sentence.at(at) == '—' || sentence.at(at) == '-') {
            at++;
        }
        return at;
    }

    /** A number in a Latin word, a formula, an ordinal or a date. */
    private boolean isPartOfWord(int from) {
        char before = sentence.at(from - 1);
        int end = numbers.end(from);
        char after = sentence.at(end);
        boolean latin = NumberRuns.isDigit(sentence.at(from))
                && ((Character.isLetter(before) && before < 128) || isUnitlessLatin(after, end));
        return latin
                || before == '+'
                || before == '第'
                || after == '+'
                || before == '>'
                || after == '>'
                || isDate(after);
    }

    private boolean isUnitlessLatin(char after, int end) {
        return after < 128 && Character.isLetter(after) && unit(end).isEmpty();
    }

    private static boolean isDate(char after) {
        return after == '年' || after == '月' || after == '日' || after == '号';
    }

    private boolean inSlogan(int from) {
        return sentence.cues("quantity/slogan").anyMatch(m -> m.from() <= from && from < m.to());
    }

    private Optional<Counted> single(int from, int end) {
        String number = sentence.words(Slice.of(from, end));
        int after = end;
        Optional<Sentence.Match> inside =
                sentence.cues("quantity/inside").filter(m -> m.from() == after).findFirst();
        int unitFrom = inside.map(Sentence.Match::to).orElse(end);
        if (inside.isPresent() && Numerals.isMyriad(sentence.at(unitFrom))) {
            number += sentence.at(unitFrom++);
        }
        Optional<Slice> unit = unit(unitFrom);
        boolean group = sentence.at(end) == '大' && isGroup(from, end);
        if (unit.isEmpty() && !group) {
            return money(from, end, number);
        }
        if (unit.isPresent() && (isIndefinite(number, unit.get()) || quotedNumeral(from))) {
            return Optional.empty();
        }
        QuantityValue value = QuantityValue.of(Numerals.parse(number));
        int to = group && unit.isEmpty() ? end + 1 : unit.orElseThrow().to();
        Optional<QuantityComparator> within =
                inside.map(m -> signs.byWord().get("inside" + m.term().text()));
        return Optional.of(bounded(Slice.of(from, to), value, unit.map(sentence::words), within));
    }

    /** 三大 and the like: a numeral from 2 to 10 right before 大, behind which a noun follows. */
    private boolean isGroup(int from, int end) {
        char next = sentence.at(end + 1);
        return end - from == 1
                && "两二三四五六七八九十".indexOf(sentence.at(from)) >= 0
                && Marks.isHan(next)
                && !Numerals.isNumeral(sentence.at(from - 1));
    }

    private static boolean isIndefinite(String number, Slice unit) {
        return (number.equals("一") && unit.length() == 1)
                || number.equals("千")
                || number.equals("百")
                || number.equals("十");
    }

    /** A numeral inside a short quotation belongs to a slogan or a name. */
    private boolean quotedNumeral(int from) {
        if (!Numerals.isNumeral(sentence.at(from))) {
            return false;
        }
        int at = from;
        while (at > sentence.slice().from() && from - at < 6 && !Marks.closesQuote(sentence.at(at))) {
            if (Marks.opensQuote(sentence.at(at))) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** A bare amount behind a word such as 产值 or 经济总量 is an amount of money. */
    private Optional<Counted> money(int from, int end, String number) {
        boolean myriad = Numerals.isMyriad(sentence.at(end - 1));
        int clause = clauseStart(from);
        boolean named = sentence.cues("quantity/money").anyMatch(m -> m.from() >= clause && m.to() <= from);
        if (!myriad || !named) {
            return Optional.empty();
        }
        QuantityValue value = QuantityValue.of(Numerals.parse(number));
        return Optional.of(bounded(Slice.of(from, end), value, Optional.of(YUAN), Optional.empty()));
    }

    private int clauseStart(int from) {
        int at = from;
        while (at > sentence.slice().from() && !Marks.endsClause(sentence.at(at - 1))) {
            at--;
        }
        return at;
    }

    private Optional<Counted> range(int from, int end, int second, int secondEnd) {
        Optional<Slice> unit = unit(secondEnd);
        double high = Numerals.parse(sentence.words(Slice.of(second, secondEnd)));
        double low = Numerals.parse(sentence.words(Slice.of(from, end)));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        double factor = Numerals.isMyriad(sentence.at(secondEnd - 1)) && !Numerals.isMyriad(sentence.at(end - 1))
                ? high / Numerals.parse(withoutMyriads(second, secondEnd))
                : 1;
        if (low * factor > high) {
            return Optional.empty();
        }
        return Optional.of(new Counted(
                Slice.of(from, unit.get().to()),
                QuantityValue.range(low * factor, high),
                unit.map(sentence::words),
                QuantityComparator.RANGE,
                what(unit.get().to())));
    }

    private String withoutMyriads(int from, int to) {
        int end = to;
        while (end > from + 1 && Numerals.isMyriad(sentence.at(end - 1))) {
            end--;
        }
        return sentence.words(Slice.of(from, end));
    }

    private Optional<Counted> proportion(int from, int end) {
        List<Double> parts = new ArrayList<>();
        int start = from;
        int stop = end;
        while (true) {
            parts.add(Numerals.parse(sentence.words(Slice.of(start, stop))));
            if (PROPORTION_MARKS.indexOf(sentence.at(stop)) < 0 || !NumberRuns.isDigit(sentence.at(stop + 1))) {
                break;
            }
            start = stop + 1;
            stop = Math.min(numbers.end(start), start + LONGEST_NUMBER);
        }
        QuantityValue value = QuantityValue.proportion(parts.toArray(new Double[0]));
        return Optional.of(new Counted(
                Slice.of(from, stop), value, Optional.empty(), QuantityComparator.EQUAL, Slice.of(stop, stop)));
    }

    private Optional<Slice> unit(int at) {
        return sentence.cues("quantity/unit")
                .filter(m -> m.from() == at)
                .reduce((a, b) -> a.to() >= b.to() ? a : b)
                .map(Sentence.Match::slice);
    }

    private Counted bounded(
            Slice number, QuantityValue value, Optional<String> unit, Optional<QuantityComparator> within) {
        Optional<Sentence.Match> before = sentence.cues("quantity/before")
                .filter(m -> m.to() == number.from())
                .reduce((a, b) -> a.from() <= b.from() ? a : b);
        Optional<Sentence.Match> after = sentence.cues("quantity/after")
                .filter(m -> m.from() == number.to())
                .reduce((a, b) -> a.to() >= b.to() ? a : b);
        int from = before.map(Sentence.Match::from).orElse(number.from());
        int to = after.map(Sentence.Match::to).orElse(number.to());
        QuantityComparator comparison = before.map(
                        m -> signs.byWord().get("before" + m.term().text()))
                .or(() -> after.map(m -> signs.byWord().get("after" + m.term().text())))
                .or(() -> within)
                .orElse(QuantityComparator.EQUAL);
        return new Counted(Slice.of(from, to), value, unit, comparison, what(to));
    }

    /** What follows the number up to a stop word or mark. */
    private Slice what(int from) {
        int number = sentence.tokenAt(from);
        int to = from;
        while (number < sentence.size() && sentence.token(number).to() - from <= LONGEST_OBJECT) {
            Token token = sentence.token(number);
            if (token.from() >= from && (token.kind() == Token.Kind.MARK || token.isStop())) {
                break;
            }
            to = token.to();
            number++;
        }
        return Slice.of(from, Math.max(from, to));
    }
}
