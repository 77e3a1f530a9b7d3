package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;

/** Words that deny what follows them. */
final class Negations {
    private static final int REACH = 4;
    private final ImmutableList<CuePattern> words;

    private Negations(ImmutableList<CuePattern> words) {
        this.words = words;
    }

    static Negations of(Lexicon lexicon) {
        return new Negations(lexicon.table("cue-negation.tsv").rows().stream()
                .map(row -> row.get("cue", CuePattern::of))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Tells whether a negation starts shortly before {@code slice} in its clause. */
    boolean negates(MeasureText measure, Slice clause, Slice slice) {
        int from = Math.max(clause.from(), slice.from() - REACH);
        if (from >= slice.from()) {
            return false;
        }
        String before = measure.of(Slice.of(from, slice.from()));
        return words.stream().anyMatch(word -> word.occursIn(before));
    }
}
