package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/** Words that deny what follows them: shortly before it, or at the head of its clause. */
final class Negations {
    private static final int REACH = 4;
    private final ImmutableList<CuePattern> words;
    private final ImmutableList<CuePattern> openings;

    private Negations(ImmutableList<CuePattern> words, ImmutableList<CuePattern> openings) {
        this.words = words;
        this.openings = openings;
    }

    static Negations of(Lexicon lexicon) {
        TsvTable table = lexicon.table("cue-negation.tsv");
        return new Negations(
                patterns(table.rows().stream()),
                patterns(table.rows().stream().filter(row -> row.get("where").equals("clause"))));
    }

    private static ImmutableList<CuePattern> patterns(Stream<TsvTable.Row> rows) {
        return rows.map(row -> row.get("cue", CuePattern::of)).collect(ImmutableList.toImmutableList());
    }

    /** Tells whether a negation starts shortly before {@code slice} in its clause, or opens the clause. */
    boolean negates(MeasureText measure, Slice clause, Slice slice) {
        int from = Math.max(clause.from(), slice.from() - REACH);
        if (from >= slice.from()) {
            return false;
        }
        String near = measure.of(Slice.of(from, slice.from()));
        if (words.stream().anyMatch(word -> word.occursIn(near))) {
            return true;
        }
        String before = measure.of(Slice.of(clause.from(), slice.from()));
        return openings.stream().anyMatch(word -> word.find(before, 0).stream().anyMatch(found -> found.from() == 0));
    }
}
