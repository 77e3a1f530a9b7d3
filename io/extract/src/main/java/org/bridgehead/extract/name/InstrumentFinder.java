package org.bridgehead.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;

/** Finds the policy instruments that a sentence names: listed ones, and those that endings such as 行动计划 show. */
final class InstrumentFinder {

    private static final int MOST_UNITS = 24;

    private final Sentence sentence;
    private final List<Slice> counts;

    InstrumentFinder(Sentence sentence, List<Slice> counts) {
        this.sentence = sentence;
        this.counts = counts;
    }

    /** Returns the instruments, none of which overlaps another. */
    List<Found> read() {
        List<Slice> slices = new ArrayList<>();
        sentence.cues("instrument/whole").filter(m -> sentence.isEdge(m.to())).forEach(m -> slices.add(m.slice()));
        sentence.cues("instrument/suffix").forEach(m -> ending(m, slices));
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
        int first = sentence.tokenAt(match.from());
        int start = first;
        while (start > 0
                && belongs(sentence.token(start - 1))
                && match.to() - sentence.token(start - 1).from() <= MOST_UNITS) {
            start--;
        }
        while (start < first && sentence.token(start).is(WordClass.VERB)) {
            start++;
        }
        int from = Math.min(match.from(), sentence.token(start).from());
        if (from < match.from()) {
            slices.add(Slice.of(from, match.to()));
        }
    }

    private boolean belongs(Token token) {
        return token.kind() != Token.Kind.MARK
                && !token.isStop()
                && counts.stream().noneMatch(c -> c.overlaps(token.slice()));
    }

    /** A run of abbreviations with 一体化 or the like behind it, where it is listed as a thing of its own. */
    private void compound(Sentence.Match match, List<Slice> slices) {
        int number = sentence.tokenAt(match.from() - 1);
        boolean listed = sentence.at(match.to()) == '、'
                || sentence.at(sentence.token(number).from() - 1) == '、';
        if (match.from() > sentence.slice().from()
                && listed
                && sentence.token(number).term().filter(Term::isCompound).isPresent()) {
            slices.add(Slice.of(sentence.token(number).from(), match.to()));
        }
    }
}
