package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;

/** Reads the names of platforms, lines, bodies, facilities and events in a sentence: listed ones and those that endings show. */
final class NameGrammar {

    private static final int LONGEST_LABEL = 28;
    private static final int SHORTEST_LABEL = 5;
    private static final int LONGEST_NICKNAME = 6;

    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::isGeneric)
            .thenComparing(f -> -f.slice().length())
            .thenComparing(f -> f.slice().from());

    private final Sentence sentence;
    private final Marks marks;
    private final LeftEdge edge;
    private final WordEdges edges;
    private final Gazetteer gazetteer;

    NameGrammar(Sentence sentence, Marks marks, LeftEdge edge, WordEdges edges, Gazetteer gazetteer) {
        this.edges = edges;
        this.sentence = sentence;
        this.marks = marks;
        this.edge = edge;
        this.gazetteer = gazetteer;
    }

    /** Returns the names, none of which overlaps another. */
    List<Found> read() {
        List<Found> quoted = new ArrayList<>();
        List<Found> candidates = new ArrayList<>();
        marks.pairs().forEach((open, close) -> {
            Optional<Found> label = quotation(open, close);
            label.ifPresent(quoted::add);
            if (label.isEmpty() && Marks.opensQuote(sentence.at(open))) {
                nickname(open, close).ifPresent(candidates::add);
            }
        });
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Term> term = sentence.token(i).term();
            if (term.isPresent()) {
                int last = i;
                term.get().known().ifPresent(known -> candidates.add(listed(last, known)));
                for (Suffix suffix : term.get().suffixes()) {
                    if (suffix.isFree()) {
                        named(last, suffix).ifPresent(candidates::add);
                    }
                }
            }
        }
        candidates.sort(BEST_FIRST);
        List<Found> taken = new ArrayList<>(quoted);
        for (Found candidate : candidates) {
            if (taken.stream().noneMatch(t -> t.slice().overlaps(candidate.slice()))) {
                taken.add(candidate);
            }
        }
        taken.addAll(new CompanyFinder(sentence, edges, taken).read());
        return new NameChains(sentence).join(taken);
    }

    /** A listed name, with the place that it stands in where that is written right before it, and a company's trade behind it. */
    private Found listed(int number, Known known) {
        Token token = sentence.token(number);
        if (known.subtype().equals("company") && isTrade(token.to())) {
            Token trade = sentence.token(number + 1);
            return Found.of(Slice.of(token.from(), trade.to()), known.type(), known.subtype());
        }
        boolean movable = known.place().isPresent() || known.type() == MentionType.TRANSPORT;
        if (number > 0 && movable && sentence.token(number - 1).isPlace()) {
            Token before = sentence.token(number - 1);
            Optional<Place> home = known.place().flatMap(gazetteer::find);
            boolean same = home.isEmpty()
                    || before.term().orElseThrow().places().stream().anyMatch(p -> gazetteer.within(home.get(), p));
            return same ? Found.of(Slice.of(before.from(), token.to()), known) : Found.of(token.slice(), known);
        }
        return Found.of(token.slice(), known);
    }

    /** Tells whether the next word ends names of companies and goes on to no industry: 汽车, but not the 汽车 of 汽车产业. */
    private boolean isTrade(int from) {
        int number = sentence.tokenAt(from);
        if (number == sentence.size() || sentence.token(number).from() != from) {
            return false;
        }
        int end = sentence.token(number).to();
        return sentence.token(number)
                        .term()
                        .filter(t -> t.suffixes().stream().anyMatch(s -> s.needs() == Suffix.Needs.BRAND))
                        .isPresent()
                && Stream.of("industry-affix/suffix", "industry-affix/after")
                        .flatMap(sentence::cues)
                        .noneMatch(m -> m.from() == end);
    }

    private Optional<Found> named(int last, Suffix suffix) {
        int from = edge.find(last, suffix);
        NameTraits traits = edge.traits(from, last);
        if (traits.satisfy(suffix)
                && !isCommon(from, last, traits)
                && (traits.anchored() || !isYetToBe(from, suffix))) {
            Slice slice = edge.slice(coordinated(from, suffix), last);
            return Optional.of(Found.of(slice, suffix.type(), suffix.subtype()));
        }
        if (isBareBody(last, suffix) || (from == sentence.token(last).from() && isOwnBody(last))) {
            return Optional.of(Found.of(sentence.token(last).slice(), suffix.type(), suffix.subtype()));
        }
        if (traits.describe(suffix)) {
            return Optional.of(Found.of(edge.slice(from, last), MentionType.PLATFORM_GENERIC, suffix.subtype()));
        }
        return Optional.empty();
    }

    /** Tells whether the vocabulary has a word of its own there. */
    private boolean isTerm(Slice stem) {
        Token token = sentence.token(sentence.tokenAt(stem.from()));
        return token.slice().equals(stem) && token.kind() == Token.Kind.TERM;
    }

    /** A common word and nothing else before an ending: 油品码头, 基金小镇. */
    private boolean isCommon(int from, int last, NameTraits traits) {
        Slice stem = Slice.of(from, sentence.token(last).from());
        return !traits.place()
                && stem.length() > 1
                && Marks.isHan(sentence.at(from))
                && edges.isCommon(stem)
                && !isTerm(stem);
    }

    /** A body without a name of its own right behind a verb of founding. */
    private boolean isYetToBe(int from, Suffix suffix) {
        return suffix.type() == MentionType.ORGANIZATION
                && Stream.of("role-cue/proposed", "role-cue/make", "role-cue/found")
                        .flatMap(sentence::cues)
                        .anyMatch(m -> m.to() == from);
    }

    /** A cluster that several cities share begins with the first of them. */
    private int coordinated(int from, Suffix suffix) {
        if (suffix.type() != MentionType.CLUSTER) {
            return from;
        }
        int number = sentence.tokenAt(from);
        while (number > 1
                && sentence.token(number).isPlace()
                && sentence.at(sentence.token(number - 1).from()) == '、'
                && sentence.token(number - 2).isPlace()) {
            number -= 2;
        }
        return Math.min(from, sentence.token(number).from());
    }

    /** A department without its city, as the lists of responsible bodies have it. */
    private boolean isBareBody(int last, Suffix suffix) {
        Token token = sentence.token(last);
        return suffix.type() == MentionType.ORGANIZATION
                && suffix.subtype().equals("government")
                && suffix.needs() == Suffix.Needs.TIER
                && token.length() > 2
                && "、：（ ".indexOf(sentence.at(token.from() - 1)) >= 0;
    }

    /** The committee or government of the speaker's own city or province: 市委、市政府; not 两市政府, not 市委书记. */
    private boolean isOwnBody(int last) {
        Token token = sentence.token(last);
        boolean tier = token.is(WordClass.TIER) && !token.isAnchor();
        return tier
                && !sentence.cues("place-cue/several").anyMatch(m -> m.to() == token.from())
                && !sentence.cues("place-cue/office").anyMatch(m -> m.from() == token.to());
    }

    private Optional<Found> quotation(int open, int close) {
        if (sentence.at(open) == '《') {
            return Optional.of(Found.of(Slice.of(open, close + 1), MentionType.POLICY_INSTRUMENT, "document"));
        }
        return Marks.opensQuote(sentence.at(open)) && close > open + 1 ? label(open, close) : Optional.empty();
    }

    private Optional<Found> label(int open, int close) {
        Slice inner = Slice.of(open + 1, close);
        Token last = sentence.token(sentence.tokenAt(close - 1));
        Optional<Term> ending =
                last.term().filter(t -> last.to() == close && !t.suffixes().isEmpty());
        if (ending.isPresent() && ending.get().suffix(MentionType.DESIGNATION).isPresent() && isLabel(inner)) {
            return Optional.of(Found.of(inner, MentionType.DESIGNATION, "designation"));
        }
        return Optional.empty();
    }

    /** An official label: long enough, without a place of its own. */
    private boolean isLabel(Slice inner) {
        if (inner.length() < SHORTEST_LABEL || inner.length() > LONGEST_LABEL) {
            return false;
        }
        for (int i = sentence.tokenAt(inner.from()); i < sentence.tokenAt(inner.to()); i++) {
            Token token = sentence.token(i);
            if (token.kind() == Token.Kind.MARK
                    || token.term().filter(t -> t.isPlace() || t.isCompound()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** A platform that is called by a short name in quotation marks; a place before it belongs to the name. */
    private Optional<Found> nickname(int open, int close) {
        Slice inner = Slice.of(open + 1, close);
        boolean ends = sentence.matches().stream()
                .anyMatch(m -> m.to() == close
                        && m.from() > open
                        && m.term().suffixes().stream().anyMatch(s -> s.type() == MentionType.PLATFORM));
        if (!ends || inner.length() < 2 || inner.length() > LONGEST_NICKNAME) {
            return Optional.empty();
        }
        int number = sentence.tokenAt(open);
        int first = number;
        while (first > 0 && sentence.token(first - 1).isPlace()) {
            first--;
        }
        if (first < number) {
            Slice whole = Slice.of(sentence.token(first).from(), close + 1);
            return Optional.of(Found.of(whole, MentionType.PLATFORM, "cooperation_zone"));
        }
        return isProperName(inner)
                ? Optional.of(Found.of(inner, MentionType.PLATFORM, "cooperation_zone"))
                : Optional.empty();
    }

    private boolean isProperName(Slice inner) {
        ImmutableList<Token> tokens =
                sentence.tokens().subList(sentence.tokenAt(inner.from()), sentence.tokenAt(inner.to()));
        boolean numeral = sentence.words(inner).chars().anyMatch(c -> "一二三四五六七八九十两".indexOf(c) >= 0);
        return !numeral
                && tokens.stream().noneMatch(t -> t.isStop() && !t.is(WordClass.WEAK))
                && tokens.stream()
                        .anyMatch(t -> t.isAnchor()
                                || t.is(WordClass.FEATURE)
                                || t.kind() == Token.Kind.UNKNOWN
                                || t.kind() == Token.Kind.LATIN
                                || t.term().filter(Term::isLetter).isPresent());
    }
}
