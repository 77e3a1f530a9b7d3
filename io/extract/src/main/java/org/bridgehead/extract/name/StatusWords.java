package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.bridgehead.core.model.StatusKind;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/**
 * The words and frames of a lexicon that say how far something has come. Immutable.
 *
 * @param words what each word says, and where
 * @param frames pairs of an opening and endings
 * @param adverbs what may stand between the opening of a frame and its verb
 * @param verbs the verbs that close an open frame
 */
record StatusWords(
        ImmutableListMultimap<String, Use> words,
        ImmutableList<Frame> frames,
        ImmutableSet<String> adverbs,
        ImmutableSet<String> verbs) {

    /** Where a word must stand to say how far something has come. */
    enum Where {
        /** Wherever it stands outside names. */
        ANY,
        /** Before a verb or a quotation. */
        LEAD,
        /** Before anything that it can govern. */
        ADVERB,
        /** As the predicate at the end of a clause. */
        END,
        /** Before another verb. */
        LIST,
        /** Before 的. */
        RELATIVE,
        /** Alone in brackets. */
        BRACKET
    }

    /**
     * What a word says.
     *
     * @param kind how far
     * @param where where it must stand
     */
    record Use(StatusKind kind, Where where) {}

    /**
     * An opening and the words that close it.
     *
     * @param opening the first word
     * @param kind how far
     * @param endings the last words, none where any listed verb closes it
     */
    record Frame(String opening, StatusKind kind, ImmutableList<String> endings) {}

    /** Reads them from a lexicon. */
    static StatusWords of(Lexicon lexicon) {
        ImmutableListMultimap.Builder<String, Use> words = ImmutableListMultimap.builder();
        for (TsvTable.Row row : lexicon.table("status.tsv").rows()) {
            StatusKind kind = row.get("status", c -> Coded.parse(StatusKind.class, c));
            Where where = row.get("where", w -> Where.valueOf(w.toUpperCase(Locale.ROOT)));
            words.put(row.get("word"), new Use(kind, where));
        }
        ImmutableList.Builder<Frame> frames = ImmutableList.builder();
        ImmutableSet.Builder<String> adverbs = ImmutableSet.builder();
        ImmutableSet.Builder<String> verbs = ImmutableSet.builder();
        for (TsvTable.Row row : lexicon.table("status-frame.tsv").rows()) {
            switch (row.get("endings")) {
                case "adverb" -> adverbs.add(row.get("opening"));
                case "verb" -> verbs.add(row.get("opening"));
                default -> frames.add(frame(row));
            }
        }
        return new StatusWords(words.build(), frames.build(), adverbs.build(), verbs.build());
    }

    private static Frame frame(TsvTable.Row row) {
        ImmutableList<String> endings = row.get("endings").equals("open") ? ImmutableList.of() : row.list("endings");
        return new Frame(row.get("opening"), row.get("status", c -> Coded.parse(StatusKind.class, c)), endings);
    }
}
