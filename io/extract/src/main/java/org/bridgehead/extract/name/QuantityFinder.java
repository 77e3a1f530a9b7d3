package org.bridgehead.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.QuantityValue;
import org.bridgehead.extract.document.Slice;

/** Finds quantities: numbers with a unit, ranges, proportions and groups such as 三大; slogans with numbers are none. */
final class QuantityFinder {

    private static final int LONGEST_OBJECT = 16;
    private static final int LONGEST_NUMBER = 20;
    private static final String YUAN = "元";
    private static final String PERCENT = "%";
    private static final String RANGE_MARKS = "-—–－~～至到";
    private static final String PROPORTION_MARKS = "：比";

    private final Sentence sentence;
    private final QuantityUnits units;
    private final NumberRuns numbers;
    private final CountlessNumbers countless;

    QuantityFinder(Sentence sentence, QuantityWords words) {
        this.sentence = sentence;
        this.units = new QuantityUnits(sentence, words);
        this.numbers = new NumberRuns(sentence);
        this.countless = new CountlessNumbers(sentence, numbers, units);
    }

    /** Returns the quantities in order. */
    List<Counted> read() {
        List<Counted> found = new ArrayList<>();
        int at = sentence.slice().from();
        while (at < sentence.slice().to()) {
            Optional<Counted> counted = units.mayOpen(at) || numbers.starts(at) ? at(at) : Optional.empty();
            counted.ifPresent(found::add);
            at = counted.map(c -> c.slice().to()).orElse(numbers.starts(at) ? numbers.end(at) : at + 1);
        }
        return found;
    }

    private Optional<Counted> at(int from) {
        Optional<QuantityUnits.Unit> whole = units.whole(from);
        if (whole.isPresent()) {
            return whole.map(this::whole);
        }
        Optional<Integer> percent = units.percentEnd(from).filter(numbers::starts);
        if (percent.isPresent()) {
            return percentage(from, percent.get());
        }
        return numbers.starts(from) ? quantity(from) : Optional.empty();
    }

    private Counted whole(QuantityUnits.Unit unit) {
        QuantityWords.Measure measure = unit.measure();
        QuantityUnits.Bound bound = units.bound(unit.slice(), false, measure.sign());
        return counted(bound, QuantityValue.of(measure.of(1)), Optional.of(measure.unit()));
    }

    private Optional<Counted> percentage(int from, int number) {
        int end = numbers.end(number);
        if (end - number > LONGEST_NUMBER) {
            return Optional.empty();
        }
        QuantityUnits.Bound bound = units.bound(Slice.of(from, end), false, Optional.empty());
        return Optional.of(counted(bound, value(sentence.words(Slice.of(number, end))), Optional.of(PERCENT)));
    }

    private Optional<Counted> quantity(int from) {
        int end = numbers.end(from);
        if (end - from > LONGEST_NUMBER || countless.isPartOfWord(from) || countless.inSlogan(from)) {
            return Optional.empty();
        }
        boolean digits = NumberRuns.isDigit(sentence.at(from));
        if (digits && PROPORTION_MARKS.indexOf(sentence.at(end)) >= 0 && NumberRuns.isDigit(sentence.at(end + 1))) {
            return proportion(from, end);
        }
        int mark = afterRangeUnit(from, end);
        int second = isRangeMark(mark) ? rangeStart(mark) : mark;
        if (second > mark && numbers.starts(second) && numbers.end(second) - second <= LONGEST_NUMBER) {
            return range(from, end, second);
        }
        return single(from, end);
    }

    private boolean isRangeMark(int at) {
        char mark = sentence.at(at);
        return mark != '\n' && RANGE_MARKS.indexOf(mark) >= 0;
    }

    /** The end of a unit that stands before the mark of a range: 8%—10%. */
    private int afterRangeUnit(int from, int end) {
        return unit(from, end)
                .map(u -> u.slice().to())
                .filter(to -> isRangeMark(to) && numbers.starts(rangeStart(to)))
                .orElse(end);
    }

    private Optional<QuantityUnits.Unit> unit(int from, int end) {
        boolean countsPlaces = NumberRuns.isDigit(sentence.at(from)) && !Numerals.isMyriad(sentence.at(end - 1));
        return units.unit(end, countsPlaces);
    }

    /** Skips the mark between the ends of a range, and a percent sign before it. */
    private int rangeStart(int end) {
        int at = end + 1;
        while (sentence.at(at) == '—' || sentence.at(at) == '-') {
            at++;
        }
        return at;
    }

    private Optional<Counted> single(int from, int end) {
        Optional<Sentence.Match> inside = units.inside(end);
        int unitFrom = inside.map(Sentence.Match::to).orElse(end);
        String number = sentence.words(Slice.of(from, end));
        if (inside.isPresent() && Numerals.isMyriad(sentence.at(unitFrom))) {
            number += sentence.at(unitFrom++);
        }
        Optional<QuantityUnits.Unit> unit = unit(from, unitFrom);
        if (unit.isPresent()) {
            return withUnit(from, number, inside.flatMap(units::sign), unit.get());
        }
        if (sentence.at(end) == '大' && isGroup(from, end)) {
            QuantityUnits.Bound bound = units.bound(Slice.of(from, end + 1), false, Optional.empty());
            return Optional.of(counted(bound, value(number), Optional.empty()));
        }
        return money(from, end, number);
    }

    private Optional<Counted> withUnit(
            int from, String number, Optional<QuantityComparator> inside, QuantityUnits.Unit unit) {
        QuantityWords.Measure measure = unit.measure();
        int tenth = tenth(unit);
        Slice slice = Slice.of(from, unit.slice().to() + (tenth > 0 ? 1 : 0));
        QuantityUnits.Bound bound = units.bound(slice, Numerals.isRound(number), inside.or(measure::sign));
        if (quotedNumeral(from)
                || countless.isVague(from, number)
                || (bound.sign().isEmpty() && countless.isIndefinite(from, number, unit))) {
            return Optional.empty();
        }
        QuantityValue value = Numerals.approximate(number)
                .map(ends -> QuantityValue.range(measure.of(ends.low()), measure.of(ends.high())))
                .orElseGet(() -> QuantityValue.of(measure.of(Numerals.parse(number)) + tenth));
        return Optional.of(counted(bound, value, Optional.of(measure.unit())));
    }

    /** The five in 六成五: a numeral behind a unit that counts tenths. */
    private int tenth(QuantityUnits.Unit unit) {
        int at = unit.slice().to();
        boolean tenths = unit.measure().unit().equals(PERCENT) && unit.measure().factor() > 1;
        boolean digit = tenths
                && Numerals.isDigit(sentence.at(at))
                && units.unit(at + 1, false).isEmpty();
        return digit ? (int) Numerals.parse(String.valueOf(sentence.at(at))) : 0;
    }

    private static QuantityValue value(String number) {
        return QuantityValue.of(Numerals.parse(number));
    }

    /** 三大 and the like: a numeral from 2 to 10 right before 大, behind which a noun follows. */
    private boolean isGroup(int from, int end) {
        char next = sentence.at(end + 1);
        return end - from == 1
                && "两二三四五六七八九十".indexOf(sentence.at(from)) >= 0
                && Marks.isHan(next)
                && !Numerals.isNumeral(sentence.at(from - 1));
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

    /** A bare amount behind a word such as 产值, or before one such as 级, is an amount of money. */
    private Optional<Counted> money(int from, int end, String number) {
        if (!Numerals.isMyriad(sentence.at(end - 1)) || countless.isVague(from, number)) {
            return Optional.empty();
        }
        Optional<Sentence.Match> level = sentence.at(end - 1) == '亿'
                ? sentence.cues("quantity/level").filter(m -> m.from() == end).findFirst()
                : Optional.empty();
        int clause = countless.clauseStart(from);
        boolean named = sentence.cues("quantity/money").anyMatch(m -> m.from() >= clause && m.to() <= from);
        if (level.isEmpty() && !named) {
            return people(from, end, number);
        }
        int to = level.filter(m -> m.term().cue("quantity/level-part"))
                .map(Sentence.Match::to)
                .orElse(end);
        QuantityUnits.Bound bound = units.bound(Slice.of(from, to), true, Optional.empty());
        return Optional.of(counted(bound, value(number), Optional.of(YUAN)));
    }

    /** Ten thousands in digits right before a noun count what it names: 6万跨市通勤人员. */
    private Optional<Counted> people(int from, int end, String number) {
        boolean counts = NumberRuns.isDigit(sentence.at(from))
                && sentence.at(end - 1) == '万'
                && Marks.isHan(sentence.at(end))
                && !sentence.token(sentence.tokenAt(end)).isStop();
        return counts
                ? Optional.of(counted(
                        units.bound(Slice.of(from, end), false, Optional.empty()), value(number), Optional.empty()))
                : Optional.empty();
    }

    private Optional<Counted> range(int from, int end, int second) {
        int secondEnd = numbers.end(second);
        Optional<QuantityUnits.Unit> unit = unit(second, secondEnd);
        if (unit.isEmpty() || countless.isYear(second, secondEnd)) {
            return Optional.empty();
        }
        QuantityWords.Measure measure = unit.get().measure();
        double high = Numerals.parse(sentence.words(Slice.of(second, secondEnd)));
        double low = Numerals.parse(sentence.words(Slice.of(from, end)));
        double factor = Numerals.isMyriad(sentence.at(secondEnd - 1)) && !Numerals.isMyriad(sentence.at(end - 1))
                ? high / Numerals.parse(withoutMyriads(second, secondEnd))
                : 1;
        if (low * factor > high) {
            return Optional.empty();
        }
        Slice slice = Slice.of(from, unit.get().slice().to());
        return Optional.of(counted(
                units.bound(slice, false, Optional.empty()),
                QuantityValue.range(measure.of(low * factor), measure.of(high)),
                Optional.of(measure.unit())));
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

    private Counted counted(QuantityUnits.Bound bound, QuantityValue value, Optional<String> unit) {
        QuantityComparator sign = value instanceof QuantityValue.Range
                ? QuantityComparator.RANGE
                : bound.sign().orElse(QuantityComparator.EQUAL);
        return new Counted(bound.slice(), value, unit, sign, what(bound.slice().to()));
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
