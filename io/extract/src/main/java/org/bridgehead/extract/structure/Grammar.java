package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.Word;
import org.bridgehead.extract.hanlp.WordSplitter;

/** Tells imperative clauses from others: cue words first, parts of speech where the cues are silent. */
final class Grammar {

    private static final int PROBE = 24;
    private static final int REACH = 8;
    private static final ImmutableList<Cue> VERBS = ImmutableList.of(Cue.ACTION, Cue.OUTCOME, Cue.EITHER, Cue.CLOSING);

    private final CueBook cues;
    private final WordSplitter words;

    Grammar(CueBook cues, WordSplitter words) {
        this.cues = cues;
        this.words = words;
    }

    CueWords cue(Cue cue) {
        return cues.get(cue);
    }

    /** The slice without the connectives, and without words of proposing, at its start; never empty unless it was. */
    Slice withoutOpening(String text, Slice clause) {
        int from = clause.from();
        while (from < clause.to()) {
            int length = opening(text, from, clause.to());
            if (length == 0 || from + length >= clause.to()) {
                break;
            }
            from += length;
        }
        return Slice.of(from, clause.to());
    }

    private int opening(String text, int from, int to) {
        if (cues.get(Cue.QUESTION).startsAt(text, from, to) > 0) {
            return 0;
        }
        int length = Math.max(
                cues.get(Cue.CONNECTIVE).startsAt(text, from, to),
                cues.get(Cue.PROPOSING).startsAt(text, from, to));
        int longer = longestVerb(text, from, to);
        return longer > length || (length == 1 && isInPlace(text, from, to)) ? 0 : length;
    }

    /** Tells whether a place begins with what looks like an opening word: 宜昌, 应城. */
    private boolean isInPlace(String text, int from, int to) {
        return words.split(text.substring(from, Math.min(to, from + PROBE))).stream()
                .limit(1)
                .anyMatch(word -> word.nature().startsWith("ns") && word.text().length() > 1);
    }

    /** Tells whether the verb that starts the slice is of this group, and no longer verb of another group. */
    boolean opensWith(Cue cue, String text, Slice slice) {
        int length = cues.get(cue).starts(text, slice);
        return length > 0 && length == longestVerb(text, slice.from(), slice.to());
    }

    private int longestVerb(String text, int from, int to) {
        int longest = 0;
        for (Cue cue : VERBS) {
            longest = Math.max(longest, cues.get(cue).startsAt(text, from, to));
        }
        return longest;
    }

    /** Tells whether the clause opens with a verb of doing, adverbs and words of proposing before it left aside. */
    boolean isImperative(String text, Slice clause) {
        Slice rest = withoutOpening(text, clause);
        if (rest.isEmpty()) {
            return false;
        }
        if (verbAfterAdverbs(text, rest).isPresent()) {
            return true;
        }
        boolean proposed = cues.get(Cue.PROPOSING).endsAt(text, clause.from(), rest.from()) > 0;
        return (proposed && rest.length() > 2)
                || opensWithVerb(text.substring(rest.from(), Math.min(rest.to(), rest.from() + PROBE)));
    }

    /** The place of the verb that a clause opens with, by cue words alone. */
    OptionalInt verbAfterAdverbs(String text, Slice clause) {
        int at = clause.from();
        while (at < clause.to()) {
            if (longestVerb(text, at, clause.to()) > 0) {
                return OptionalInt.of(at);
            }
            int adverb = cues.get(Cue.ADVERB).startsAt(text, at, clause.to());
            if (adverb == 0) {
                return OptionalInt.empty();
            }
            at += adverb;
        }
        return OptionalInt.empty();
    }

    private boolean opensWithVerb(String clause) {
        ImmutableList<Word> split = words.split(clause);
        for (Word word : split) {
            String nature = word.nature();
            if (nature.equals("d") || nature.equals("ad") || nature.equals("vd") || nature.equals("w")) {
                continue;
            }
            boolean state = nature.equals("vshi") || nature.equals("vyou");
            boolean nominal = nature.equals("vn") && word.to() < clause.length();
            boolean idiom = nature.equals("vl") && word.text().length() > 3;
            return word.isVerb() && !state && !nominal && !idiom && word.text().length() > 1;
        }
        return false;
    }

    /** Tells whether a word of the sentence begins before {@code at} and ends after it. */
    boolean isInsideWord(String sentence, int at) {
        for (Word word : words.split(sentence)) {
            if (word.from() < at && at < word.to()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether some clause of the slice says what is to be done, by someone or by no one named. */
    boolean actsSomewhere(Marks marks, Slice slice) {
        int at = slice.from();
        while (at < slice.to()) {
            Slice clause = marks.trim(Slice.of(at, marks.clauseEnd(at, slice.to())));
            if (!clause.isEmpty() && (isImperative(marks.text(), clause) || isCalledFor(marks.text(), clause))) {
                return true;
            }
            at = Math.max(clause.to(), marks.clauseEnd(at, slice.to())) + 1;
        }
        return false;
    }

    /** Tells whether a clause with a subject says what that is to do: 由…牵头, …应… */
    boolean isCalledFor(String text, Slice clause) {
        for (Word word : words.split(text.substring(clause.from(), Math.min(clause.to(), clause.from() + PROBE)))) {
            if (cues.get(Cue.MODAL).words().contains(word.text())) {
                return true;
            }
            if (cues.get(Cue.STATE).words().contains(word.text())) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether a clause has no verb and no quality: it only names things. */
    boolean namesOnly(String text, Slice clause) {
        for (Word word : words.split(text.substring(clause.from(), clause.to()))) {
            boolean verbal =
                    word.isVerb() && !word.nature().equals("vn") && word.text().length() > 1;
            if (verbal || word.nature().startsWith("a") || isOf(Cue.STATE, word) || isOf(Cue.MODAL, word)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a clause presents its subject: …作为… */
    boolean presents(String text, Slice clause) {
        return holds(text, clause, Cue.PRESENTING);
    }

    /** Tells whether one of the words of a clause is of a group. */
    boolean holds(String text, Slice clause, Cue cue) {
        return words.split(text.substring(clause.from(), clause.to())).stream().anyMatch(word -> isOf(cue, word));
    }

    private boolean isOf(Cue cue, Word word) {
        return cues.get(cue).words().contains(word.text());
    }

    /** Tells whether the last word wants another after it: a preposition, a conjunction, an adverb. */
    boolean breaksOff(String line) {
        ImmutableList<Word> split = words.split(line);
        String last = split.isEmpty() ? "" : split.get(split.size() - 1).nature();
        return last.startsWith("p")
                || last.startsWith("c")
                || last.startsWith("u")
                || cues.get(Cue.ADVERB).endsAt(line, 0, line.length()) > 0
                || last.equals("m");
    }

    /** Tells whether a word runs on from the end of one line into the next. */
    boolean runsOn(String line, String next) {
        String tail = line.substring(Math.max(0, line.length() - REACH));
        String head = next.substring(0, Math.min(REACH, next.length()));
        return isInsideWord(tail + head, tail.length());
    }

    /** The words of a short text. */
    ImmutableList<Word> words(String text) {
        return words.split(text);
    }

    /** Tells whether a clause states a deficiency, and does not say that one is to be mended. */
    boolean isNegative(String text, Slice clause) {
        int at = cues.get(Cue.NEGATIVE).find(text, clause.from(), clause.to());
        if (at < 0 || setsScene(text, clause) || isUnsaidLack(text, clause, at)) {
            return false;
        }
        Slice rest = withoutOpening(text, clause);
        if (cues.get(Cue.AVOID).starts(text, rest) > 0 && cues.get(Cue.SCENE).starts(text, rest) == 0) {
            return false;
        }
        OptionalInt verb = verbAfterAdverbs(text, rest);
        if (verb.isEmpty() || verb.getAsInt() == at) {
            return true;
        }
        Slice acting = Slice.of(verb.getAsInt(), clause.to());
        if (cues.get(Cue.REMEDY).starts(text, acting) > 0 || cues.get(Cue.AVOID).starts(text, acting) > 0) {
            return false;
        }
        int relative = text.indexOf('的', verb.getAsInt());
        return endsNegative(text, clause) || (relative >= 0 && relative < at);
    }

    /** Tells whether a clause ends like one that sets the scene (…之后), and not with a lack (滞后). */
    private boolean setsScene(String text, Slice clause) {
        return cues.get(Cue.SCENE_END).ends(text, clause)
                && cues.get(Cue.NEGATIVE).endsAt(text, clause.from(), clause.to()) == 0;
    }

    /** A noun of deficiency alone states none: something must say that it exists. */
    private boolean isUnsaidLack(String text, Slice clause, int at) {
        int length = cues.get(Cue.NEGATIVE).startsAt(text, at, clause.to());
        boolean noun = cues.get(Cue.LACK_END).words().contains(text.substring(at, at + length));
        return noun
                && cues.get(Cue.NEGATIVE).find(text, at + length, clause.to()) < 0
                && !cues.get(Cue.LACK_VERB).within(text, clause);
    }

    /** Tells whether the predicate at the end is one of deficiency (发展不平衡), and no noun (短板) is. */
    private boolean endsNegative(String text, Slice clause) {
        int to = clause.to() - cues.get(Cue.NEGATIVE_TAIL).endsAt(text, clause.from(), clause.to());
        return cues.get(Cue.NEGATIVE).endsAt(text, clause.from(), to) > 0
                && cues.get(Cue.LACK_END).endsAt(text, clause.from(), to) == 0;
    }

    /** Tells whether a clause states a strength. */
    boolean isPositive(String text, Slice clause) {
        boolean positive = cues.get(Cue.POSITIVE).within(text, clause)
                || (cues.get(Cue.POSITIVE_NOUN).within(text, clause) && holds(text, clause, Cue.COPULA));
        return positive
                && !cues.get(Cue.SCENE_END).ends(text, clause)
                && !cues.get(Cue.QUESTION).within(text, clause)
                && !isNegative(text, clause);
    }
}
