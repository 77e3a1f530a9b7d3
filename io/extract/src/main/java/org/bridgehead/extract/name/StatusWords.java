package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bridgehead.core.model.StatusKind;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/**
 * The words and frames of a lexicon that say how far something has come. Immutable.
 *
 * @param words what each word says, and where
 * @param frames pairs of an opening and endings
 * @param parts words that stand beside these, by what they do there
 */
record StatusWords(
        ImmutableListMultimap<String, Use> words,
        ImmutableList<Frame> frames,
        ImmutableSetMultimap<Part, String> parts) {

    /** Where a word must stand to say how far something has come. */
    enum Where {
        /** Wherever it stands outside names. */
        ANY,
        /** Before a verb, a quotation or a title. */
        LEAD,
        /** As a verb that governs what follows. */
        VERB,
        /** So, but with no further verb behind it. */
        TRANSITIVE,
        /** Before anything that it can govern. */
        ADVERB,
        /** As the predicate at the end of a clause. */
        END,
        /** Before another verb. */
        LIST,
        /** Behind a word such as 已, or before one such as 平稳. */
        DONE,
        /** In a clause that tells what has happened. */
        TOLD,
        /** Before 的. */
        RELATIVE,
        /** Alone in brackets. */
        BRACKET
    }

    /** What a word does beside a status word. */
    enum Part {
        /** Stands between the opening of a frame and its verb. */
        ADVERB,
        /** Closes an open frame. */
        VERB,
        /** Shows that something has happened, and belongs to the status word right behind it. */
        DONE,
        /** Belongs to the status word right behind it. */
        PREFIX,
        /** Shows that something has happened, wherever it stands in the clause. */
        MARKER,
        /** Makes one noun with the word before it. */
        NOUN,
        /** Says that something goes on. */
        STEADY,
        /** Shows that something is yet to be done. */
        MODAL,
        /** Shows, wherever it stands before a state in the clause, that this is what is wanted. */
        AIM
    }

    /** What closes a frame. */
    enum Shape {
        /** One of its endings within a few words. */
        ENDINGS,
        /** One of its endings behind adverbs, at the end of a clause or before 的. */
        CLOSE,
        /** One of its endings within a few words, in a clause that tells what has happened. */
        TOLD,
        /** A listed verb behind adverbs. */
        LISTED,
        /** That, or the short rest of the clause. */
        OPEN,
        /** That, or nothing. */
        ALONE,
        /** The rest of the clause. */
        REST,
        /** The very short rest of the clause. */
        BRIEF,
        /** One of its endings within a few words, at the end of a clause. */
        FINAL
    }

    /**
     * What a word says.
     *
     * @param kind how far
     * @param where where it must stand
     */
    record Use(StatusKind kind, Where where) {}

    /**
     * An opening and what closes it.
     *
     * @param opening the first word
     * @param kind how far
     * @param shape what closes it
     * @param endings the last words
     */
    record Frame(String opening, StatusKind kind, Shape shape, ImmutableList<String> endings) {}

    /** Reads them from a lexicon. */
    static StatusWords of(Lexicon lexicon) {
        ImmutableListMultimap.Builder<String, Use> words = ImmutableListMultimap.builder();
        for (TsvTable.Row row : lexicon.table("status.tsv").rows()) {
            StatusKind kind = row.get("status", c -> Coded.parse(StatusKind.class, c));
            Where where = row.get("where", w -> Where.valueOf(w.toUpperCase(Locale.ROOT)));
            words.put(row.get("word"), new Use(kind, where));
        }
        ImmutableList.Builder<Frame> frames = ImmutableList.builder();
        ImmutableSetMultimap.Builder<Part, String> parts = ImmutableSetMultimap.builder();
        for (TsvTable.Row row : lexicon.table("status-frame.tsv").rows()) {
            Optional<Part> part = part(row.get("shape"));
            if (part.isPresent()) {
                parts.put(part.get(), row.get("opening"));
            } else {
                frames.add(frame(row));
            }
        }
        return new StatusWords(words.build(), frames.build(), parts.build());
    }

    private static Frame frame(TsvTable.Row row) {
        return new Frame(
                row.get("opening"),
                row.get("status", c -> Coded.parse(StatusKind.class, c)),
                row.get("shape", s -> Shape.valueOf(s.toUpperCase(Locale.ROOT))),
                row.list("endings"));
    }

    private static Optional<Part> part(String code) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    /** The words that do this. */
    ImmutableSet<String> all(Part part) {
        return parts.get(part);
    }
}
