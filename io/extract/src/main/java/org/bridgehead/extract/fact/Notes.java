package org.bridgehead.extract.fact;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;

/**
 * Notes behind a task, which are no clauses: what follows a label and a colon (完成时限：2027年6月), and the cells of a row of
 * a table.
 */
final class Notes {
    private static final CharMatcher ENDS = CharMatcher.anyOf("（）；。|\t\n[]【】");
    private static final CharMatcher COLON = CharMatcher.anyOf("：:");
    private static final CharMatcher COMMA = CharMatcher.anyOf("，,");
    private static final int LABEL = 8;

    private final ImmutableList<CuePattern> labels;

    private Notes(ImmutableList<CuePattern> labels) {
        this.labels = labels;
    }

    /** Returns a finder of the notes that the table calls {@code note}. */
    static Notes of(Lexicon lexicon, String note) {
        return new Notes(lexicon.table("cue-note.tsv").rows().stream()
                .filter(row -> row.get("note").equals(note))
                .map(row -> row.get("cue", CuePattern::of))
                .collect(ImmutableList.toImmutableList()));
    }

    /** What follows a label, in the order of the text. */
    ImmutableList<Slice> labelled(MeasureText measure) {
        ImmutableList.Builder<Slice> found = ImmutableList.builder();
        for (Slice segment : segments(measure)) {
            String text = measure.of(segment);
            int colon = COLON.indexIn(text);
            if (colon > 0 && colon + 1 < text.length() && isLabel(text.substring(0, colon))) {
                found.add(measure.text().strip(Slice.of(segment.from() + colon + 1, segment.to())));
            }
        }
        return found.build();
    }

    private boolean isLabel(String text) {
        return labels.stream()
                .flatMap(label -> label.find(text, 0).stream())
                .anyMatch(found -> found.length() == text.length());
    }

    /** The cells of rows of tables, in the order of the text. */
    static ImmutableList<Slice> cells(MeasureText measure) {
        return segments(measure).stream()
                .filter(segment -> isDivided(measure, segment))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isDivided(MeasureText measure, Slice segment) {
        String text = measure.text().text();
        boolean before = segment.from() > 0 && "|\t".indexOf(text.charAt(segment.from() - 1)) >= 0;
        boolean after = segment.to() < text.length() && "|\t".indexOf(text.charAt(segment.to())) >= 0;
        return before || after;
    }

    private static ImmutableList<Slice> segments(MeasureText measure) {
        List<Slice> segments = new ArrayList<>();
        for (Slice own : measure.own()) {
            int from = own.from();
            for (int i = own.from(); i <= own.to(); i++) {
                if (i == own.to() || isEnd(measure.text().text(), i)) {
                    Slice segment = measure.text().strip(Slice.of(from, i));
                    if (!segment.isEmpty()) {
                        segments.add(segment);
                    }
                    from = i + 1;
                }
            }
        }
        return ImmutableList.copyOf(segments);
    }

    /** A comma ends a note where another label with its colon follows. */
    private static boolean isEnd(String text, int at) {
        if (!COMMA.matches(text.charAt(at))) {
            return ENDS.matches(text.charAt(at));
        }
        int last = Math.min(text.length() - 1, at + LABEL);
        for (int i = at + 1; i <= last; i++) {
            char unit = text.charAt(i);
            if (COLON.matches(unit)) {
                return true;
            }
            if (COMMA.matches(unit) || ENDS.matches(unit)) {
                return false;
            }
        }
        return false;
    }
}
