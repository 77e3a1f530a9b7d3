package org.bridgehead.extract.name;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.extract.document.Slice;

/** Finds what stands around the numbers of a sentence: units behind them, and words that bound them on either side. */
final class QuantityUnits {

    private final Sentence sentence;
    private final QuantityWords words;
    private final BitSet openings = new BitSet();

    QuantityUnits(Sentence sentence, QuantityWords words) {
        this.sentence = sentence;
        this.words = words;
        int base = sentence.slice().from();
        sentence.cues("quantity/whole").forEach(m -> openings.set(m.from() - base));
        sentence.cues("quantity/percent").forEach(m -> openings.set(m.from() - base));
    }

    /** Tells whether a quantity that is one word, or a word such as 百分之, starts at a unit of the text. */
    boolean mayOpen(int at) {
        return openings.get(at - sentence.slice().from());
    }

    /**
     * A unit in the sentence.
     *
     * @param slice where
     * @param measure what it makes of the number
     */
    record Unit(Slice slice, QuantityWords.Measure measure) {}

    /**
     * A number with what bounds it.
     *
     * @param slice where, with the words that bound it
     * @param sign how it is bound
     */
    record Bound(Slice slice, Optional<QuantityComparator> sign) {}

    private record Candidate(String kind, Sentence.Match match) {}

    /**
     * The longest unit behind a number; none where a longer word shows that the number counts nothing.
     *
     * @param at the end of the number
     * @param digits whether the number is in digits
     */
    Optional<Unit> unit(int at, boolean digits) {
        Stream<Candidate> behindDigits = digits ? at("digit-unit", at) : Stream.empty();
        return Stream.of(at("unit", at), at("none", at), behindDigits)
                .flatMap(candidates -> candidates)
                .reduce(QuantityUnits::longer)
                .flatMap(this::unit);
    }

    /** The quantity that is one word, such as 半小时, at a unit of the text. */
    Optional<Unit> whole(int at) {
        return at("whole", at)
                .reduce(QuantityUnits::longer)
                .filter(c -> !insideWord(at))
                .flatMap(this::unit);
    }

    private Optional<Unit> unit(Candidate candidate) {
        return words.measure(candidate.kind(), candidate.match())
                .map(measure -> new Unit(candidate.match().slice(), measure));
    }

    private static Candidate longer(Candidate a, Candidate b) {
        return b.match().to() > a.match().to() ? b : a;
    }

    /** The end of a word such as 百分之 that starts at a unit of the text. */
    Optional<Integer> percentEnd(int at) {
        return at("percent", at).map(c -> c.match().to()).findFirst();
    }

    private Stream<Candidate> at(String kind, int at) {
        return sentence.cues("quantity/" + kind).filter(m -> m.from() == at).map(m -> new Candidate(kind, m));
    }

    /** The word between a number and its unit, such as 余. */
    Optional<Sentence.Match> inside(int at) {
        return sentence.cues("quantity/inside").filter(m -> m.from() == at).findFirst();
    }

    /** How a word between a number and its unit bounds it. */
    Optional<QuantityComparator> sign(Sentence.Match inside) {
        return words.comparator("inside", inside);
    }

    /**
     * Takes the words that bound a number on either side.
     *
     * @param number the number with its unit
     * @param round whether the number is a bare power of ten: 上百家
     * @param own how number or unit bound it themselves
     */
    Bound bound(Slice number, boolean round, Optional<QuantityComparator> own) {
        Optional<Sentence.Match> verb = before("verb", number.from());
        Optional<Sentence.Match> before = before("before", number.from())
                .or(() -> round && verb.isEmpty() ? before("before-round", number.from()) : Optional.empty());
        Optional<Sentence.Match> after = sentence.cues("quantity/after")
                .filter(m -> m.from() == number.to())
                .reduce((a, b) -> a.to() >= b.to() ? a : b);
        int from = before.map(Sentence.Match::from).orElse(number.from());
        int to = after.map(Sentence.Match::to).orElse(number.to());
        Optional<QuantityComparator> sign = before.flatMap(
                        m -> words.comparator("before", m).or(() -> words.comparator("before-round", m)))
                .or(() -> after.flatMap(m -> words.comparator("after", m)))
                .or(() -> own)
                .or(() -> verb.flatMap(m -> words.comparator("verb", m)));
        return new Bound(Slice.of(from, to), sign);
    }

    /** The longest word of a kind that ends where a number starts and is not the end of a longer word. */
    private Optional<Sentence.Match> before(String kind, int at) {
        return sentence.cues("quantity/" + kind)
                .filter(m -> m.to() == at && !insideWord(m.from()))
                .reduce((a, b) -> a.from() <= b.from() ? a : b);
    }

    /** Tells whether a unit of the text lies inside a word of the vocabulary, as 近 in 附近. */
    private boolean insideWord(int at) {
        int number = sentence.tokenAt(at);
        return number < sentence.size()
                && sentence.token(number).from() < at
                && sentence.token(number).kind() == Token.Kind.TERM;
    }
}
