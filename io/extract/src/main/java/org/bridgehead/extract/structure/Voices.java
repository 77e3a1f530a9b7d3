package org.bridgehead.extract.structure;

import java.util.OptionalInt;
import org.bridgehead.extract.document.Slice;

/** Finds in reported speech where what is proposed begins: 提案建议，…; 委员们主张… */
final class Voices {

    private static final int LONGEST = 18;
    private static final int FURTHEST = 40;
    private static final int SPEAKER_WITHIN = 10;
    private static final int SHORTEST_REST = 4;

    private final Marks marks;
    private final String text;
    private final Grammar grammar;

    Voices(Marks marks, Grammar grammar) {
        this.marks = marks;
        this.text = marks.text();
        this.grammar = grammar;
    }

    /** Where the words of the first voice in a sentence begin. */
    OptionalInt in(Slice sentence) {
        int at = sentence.from();
        while (at < sentence.to()) {
            int end = marks.clauseEnd(at, sentence.to());
            OptionalInt said = said(Slice.of(at, end), sentence.to());
            if (said.isPresent()) {
                return said;
            }
            at = end + 1;
        }
        return OptionalInt.empty();
    }

    private OptionalInt said(Slice clause, int to) {
        boolean opens = (clause.length() <= LONGEST || endsWithSpeaker(clause))
                && clause.to() + SHORTEST_REST < to
                && clause.length() > 2;
        if (opens && (ends(Cue.VOICE, clause) || (ends(Cue.VOICE_WEAK, clause) && isCall(next(clause, to))))) {
            return OptionalInt.of(next(clause, to).from());
        }
        int limit = Math.min(clause.to(), clause.from() + SPEAKER_WITHIN);
        for (int at = clause.from(); at < limit; at++) {
            int speaker = grammar.cue(Cue.SPEAKER).startsAt(text, at, clause.to());
            int verb = speaker == 0 ? 0 : verbEnd(at + speaker, clause.to());
            if (verb > 0 && verb + SHORTEST_REST < clause.to()) {
                return OptionalInt.of(verb);
            }
        }
        return OptionalInt.empty();
    }

    /** Tells whether a longer clause names who speaks right before the verb: …的某委员建议. */
    private boolean endsWithSpeaker(Slice clause) {
        int verb = grammar.cue(Cue.VOICE).endsAt(text, clause.from(), clause.to());
        return clause.length() <= FURTHEST
                && verb > 0
                && grammar.cue(Cue.SPEAKER).endsAt(text, clause.from(), clause.to() - verb) > 0;
    }

    private boolean ends(Cue cue, Slice clause) {
        return grammar.cue(cue).endsAt(text, clause.from() + 1, clause.to()) > 0;
    }

    private Slice next(Slice clause, int to) {
        int from = clause.to() + 1;
        while (from < to && (Marks.isOpener(text.charAt(from)) || text.charAt(from) == ' ')) {
            from++;
        }
        return Slice.of(from, Math.max(from, marks.clauseEnd(from, to)));
    }

    private boolean isCall(Slice clause) {
        return !clause.isEmpty() && (grammar.isImperative(text, clause) || grammar.isCalledFor(text, clause));
    }

    private int verbEnd(int from, int to) {
        int at = from + grammar.cue(Cue.SPEAKER_ADVERB).startsAt(text, from, to);
        int verb = grammar.cue(Cue.VOICE).startsAt(text, at, to);
        return verb == 0 ? 0 : at + verb;
    }
}
