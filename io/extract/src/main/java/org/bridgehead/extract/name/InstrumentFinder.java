package org.bridgehead.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;

/** Finds the policy instruments that a sentence names: listed ones, and those that endings such as 行动计划 show. */
final class InstrumentFinder {

    private static final int MOST_UNITS = 24;
    private static final int LONGEST_QUOTE = 14;
    private static final int SHORTEST_QUOTE = 3;
    private static final int SHORTEST_MODIFIER = 2;
    private static final int SHORTEST_NAME = 6;
    private static final String YUAN = "元";

    private final Sentence sentence;
    private final Marks marks;
    private final List<Slice> counts;

    InstrumentFinder(Sentence sentence, Marks marks, List<Slice> counts) {
        this.sentence = sentence;
        this.marks = marks;
        this.counts = counts;
    }

    /** Returns the instruments, none of which overlaps another. */
    List<Found> read() {
        List<Slice> slices = new ArrayList<>();
        sentence.cues("instrument/whole")
                .filter(m -> sentence.isEdge(m.to()) && !isLacking(m))
                .forEach(m -> slices.add(m.slice()));
        sentence.cues("instrument/grant").filter(this::isGranted).forEach(m -> slices.add(m.slice()));
        sentence.cues("instrument/suffix").forEach(m -> ending(m, slices));
        sentence.cues("instrument/mechanism").filter(m -> !isLacking(m)).forEach(m -> ending(m, slices));
        sentence.cues("instrument/created").forEach(m -> created(m, slices));
        sentence.cues("instrument/quoted").forEach(m -> quoted(m, slices));
        sentence.cues("instrument/after-compound").forEach(m -> compound(m, slices));
        slices.sort(Comparator.comparingInt((Slice s) -> -s.length()).thenComparingInt(Slice::from));
        List<Found> found = new ArrayList<>();
        for (Slice slice : slices) {
            if (found.stream().noneMatch(f -> f.slice().overlaps(slice))) {
                found.add(Found.of(slice, MentionType.POLICY_INSTRUMENT));
            }
        }
        return found;
    }

    private void ending(Sentence.Match match, List<Slice> slices) {
        int from = start(match.from());
        boolean named =
                match.from() - from >= SHORTEST_MODIFIER || match.slice().length() >= SHORTEST_NAME;
        if (named && isEnding(match)) {
            slices.add(Slice.of(from, match.to()));
        }
    }

    /** An ending that shows an instrument only where one is made or used. */
    private void created(Sentence.Match match, List<Slice> slices) {
        int from = start(match.from());
        boolean apart = sentence.at(match.from() - 1) == '的';
        boolean used = !apart && sentence.cues("instrument/create").anyMatch(m -> m.to() == from || isDone(m, from));
        if (match.from() - from >= SHORTEST_MODIFIER && isEnding(match) && used) {
            slices.add(Slice.of(from, match.to()));
        }
    }

    private boolean isDone(Sentence.Match verb, int from) {
        return verb.to() + 1 == from && sentence.at(verb.to()) == '了';
    }

    /** Tells whether an ending is no part of a longer word, such as 券 in 证券, and ends a noun. */
    private boolean isEnding(Sentence.Match match) {
        Token token = sentence.token(sentence.tokenAt(match.from()));
        boolean whole = token.from() >= match.from() || token.kind() != Token.Kind.TERM || token.to() >= match.to() + 1;
        boolean continued = sentence.cues("instrument/continued").anyMatch(m -> m.from() == match.to());
        boolean never = sentence.cues("instrument/never").anyMatch(m -> m.to() == match.to());
        return (whole || token.to() == match.to() - 1) && !continued && !never;
    }

    /** A short quotation that ends as names of instruments do: “湾区人才卡”. */
    private void quoted(Sentence.Match match, List<Slice> slices) {
        int opener = Marks.closesQuote(sentence.at(match.to())) ? marks.opener(match.to()) : -1;
        int length = match.to() - opener - 1;
        if (opener >= 0 && length >= SHORTEST_QUOTE && length <= LONGEST_QUOTE) {
            slices.add(Slice.of(start(opener, true), match.to() + 1));
        }
    }

    /** Where the name begins whose ending begins at a unit of the text; there, if nothing before it belongs to it. */
    private int start(int end) {
        return start(end, false);
    }

    private int start(int end, boolean isQuote) {
        int from = end;
        int floor = floor(end);
        boolean quoted = isQuote;
        while (from > floor) {
            int quote = quoted ? -1 : opener(from);
            Token token = sentence.token(sentence.tokenAt(from - 1));
            if (quote >= 0 && end - quote <= MOST_UNITS) {
                quoted = true;
                from = quote;
            } else if (belongs(token) && end - token.from() <= MOST_UNITS) {
                from = Math.max(floor, token.from());
            } else {
                break;
            }
        }
        return trimmed(from, end);
    }

    /** The end of the last word before a unit of the text that makes or uses an instrument, or of a quantity. */
    private int floor(int end) {
        int floor = sentence.cues("instrument/create")
                .filter(m -> m.to() <= end
                        && !sentence.token(sentence.tokenAt(m.from())).is(WordClass.WORD))
                .mapToInt(Sentence.Match::to)
                .max()
                .orElse(sentence.slice().from());
        return counts.stream().mapToInt(Slice::to).filter(to -> to <= end).reduce(floor, Math::max);
    }

    /** The opening mark of a quotation that ends right before a unit of the text, or before a 的 there, or -1. */
    private int opener(int at) {
        int close = sentence.at(at - 1) == '的' ? at - 2 : at - 1;
        return Marks.closesQuote(sentence.at(close)) ? marks.opener(close) : -1;
    }

    /** Leaves out verbs at the left edge, where a noun follows them. */
    private int trimmed(int from, int end) {
        int start = from;
        while (start < end) {
            Token token = sentence.token(sentence.tokenAt(start));
            boolean verb = token.is(WordClass.VERB) || isModifier(token);
            if (!verb || token.to() >= end) {
                break;
            }
            start = token.to();
        }
        return start;
    }

    private boolean belongs(Token token) {
        return token.kind() != Token.Kind.MARK
                && (!token.isStop() || isModifier(token))
                && token.term().flatMap(t -> t.suffix(MentionType.ORGANIZATION)).isEmpty();
    }

    /** A verb that may stand in the name of an instrument: 对接 in 对接清单. */
    private static boolean isModifier(Token token) {
        return token.is(WordClass.STOP)
                && token.term().filter(t -> t.cue("instrument/modifier")).isPresent();
    }

    /** 奖励 and the like behind an amount of money. */
    private boolean isGranted(Sentence.Match match) {
        int at = sentence.at(match.from() - 1) == '的' ? match.from() - 1 : match.from();
        return counts.stream().anyMatch(c -> c.to() == at && sentence.words(c).contains(YUAN));
    }

    /** Tells whether the clause says that something is missing. */
    private boolean isLacking(Sentence.Match match) {
        return sentence.cues("instrument/lack")
                .anyMatch(m -> sameClause(Math.min(m.from(), match.from()), Math.max(m.to(), match.to())));
    }

    private boolean sameClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Marks.endsClause(sentence.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** A run of abbreviations with 一体化 or the like behind it, where it is listed as a thing of its own. */
    private void compound(Sentence.Match match, List<Slice> slices) {
        int number = sentence.tokenAt(match.from() - 1);
        boolean listed = sentence.at(match.to()) == '、'
                || sentence.at(sentence.token(number).from() - 1) == '、';
        if (match.from() > sentence.slice().from()
                && listed
                && sentence.token(number).from() > sentence.slice().from()
                && sentence.token(number).term().filter(Term::isCompound).isPresent()) {
            slices.add(Slice.of(sentence.token(number).from(), match.to()));
        }
    }
}
