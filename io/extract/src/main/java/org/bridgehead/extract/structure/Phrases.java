package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.Word;

/** Tells whether a clause that opens with a preposition goes on to say what is done, or waits for the next clause. */
final class Phrases {

    private static final ImmutableList<Cue> VERBS = ImmutableList.of(Cue.ACTION, Cue.OUTCOME, Cue.EITHER, Cue.CLOSING);
    private static final Word NONE = new Word("", 0, "");
    private static final int SHORTEST_OBJECT = 2;
    private static final int SHORTEST_OBJECT_OF_NOUN = 4;

    private final Grammar grammar;

    Phrases(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Tells whether a clause opens with a phrase and has a verb of its own behind it. */
    boolean acts(String text, Slice clause) {
        int opener = Math.max(
                grammar.cue(Cue.JOINING).starts(text, clause),
                grammar.cue(Cue.SCENE).starts(text, clause));
        if (opener == 0 || isHandedOn(text, clause)) {
            return false;
        }
        String words = text.substring(clause.from(), clause.to());
        ImmutableList<Word> split = grammar.words(words);
        boolean bound = grammar.cue(Cue.BINDING).starts(text, clause) > 0;
        if (bound && endsWithPlace(words, split)) {
            return false;
        }
        int from = grammar.cue(Cue.SORTED).starts(text, clause) > 0 ? Math.max(opener, words.indexOf('的')) : opener;
        return governs(words, split, from, bound) || (bound && holdsVerb(words, split, from));
    }

    /** Somebody is to lead, and what is to be done follows: 由…牵头. */
    boolean isHandedOn(String text, Slice clause) {
        return grammar.cue(Cue.AGENT).starts(text, clause) > 0
                && grammar.cue(Cue.LEADING).ends(text, clause);
    }

    /** Something done elsewhere is only pointed to: 借鉴…的做法. */
    boolean isModel(String text, Slice clause) {
        int model = grammar.cue(Cue.MODEL).starts(text, clause);
        return model > 0 && model < clause.length();
    }

    /** Tells whether two clauses have a verb or a preposition in common. */
    boolean shareVerb(String text, Slice one, Slice other) {
        ImmutableSet<String> movers = movers(text, one);
        return movers(text, other).stream().anyMatch(movers::contains);
    }

    private ImmutableSet<String> movers(String text, Slice clause) {
        return grammar.words(text.substring(clause.from(), clause.to())).stream()
                .filter(word -> word.nature().equals("v")
                        || word.nature().equals("p")
                        || word.nature().equals("vf"))
                .map(Word::text)
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean endsWithPlace(String words, ImmutableList<Word> split) {
        return words.charAt(0) == '在'
                && !split.isEmpty()
                && grammar.cue(Cue.LOCALIZER)
                        .words()
                        .contains(split.get(split.size() - 1).text());
    }

    /** A cued verb with an object behind it; of a verb that may be a noun, a longer one. */
    private boolean governs(String words, ImmutableList<Word> split, int opener, boolean bound) {
        Word before = NONE;
        int brackets = 0;
        for (Word word : split) {
            brackets += word.text().equals("（") ? 1 : word.text().equals("）") ? -1 : 0;
            int cue = brackets == 0 && word.from() > opener ? cuedAt(words, split, word) : 0;
            if (cue > 0 && (is(Cue.ADVERB, before) || hasObject(words, word, cue, before, bound))) {
                return true;
            }
            before = word;
        }
        return false;
    }

    private boolean hasObject(String words, Word verb, int length, Word before, boolean bound) {
        int at = verb.from() + length;
        int rest = words.length() - at;
        if (rest < SHORTEST_OBJECT
                || "的等、和与及".indexOf(words.charAt(at)) >= 0
                || before.text().equals("的")) {
            return false;
        }
        if (!verb.nature().equals("vn") || isCued(before.text())) {
            return true;
        }
        boolean noun = is(Cue.VERBAL_NOUN, verb);
        boolean lengthy = rest >= SHORTEST_OBJECT_OF_NOUN;
        return before.nature().startsWith("n") && (bound ? lengthy || !noun : lengthy && !noun);
    }

    private boolean is(Cue cue, Word word) {
        return grammar.cue(cue).words().contains(word.text());
    }

    /** Any verb that no 的 behind it makes part of a name, or any at all behind one who is asked to act. */
    private boolean holdsVerb(String words, ImmutableList<Word> split, int opener) {
        boolean disposed = grammar.cue(Cue.DISPOSAL).startsAt(words, 0, words.length()) > 0;
        boolean any = disposed || grammar.cue(Cue.AGENT).startsAt(words, 0, words.length()) > 0;
        int relative = any ? 0 : words.lastIndexOf('的');
        for (int i = 0; i < split.size(); i++) {
            Word word = split.get(i);
            boolean counted = i + 1 < split.size() && split.get(i + 1).nature().equals("m");
            boolean cued = isCued(word.text()) && (disposed || word.to() == words.length());
            boolean verb = word.isVerb() && (!word.nature().equals("vn") || cued);
            boolean slight = is(Cue.LIGHT_VERB, word) || is(Cue.JOINING, word);
            if (verb && word.from() >= opener && (word.from() > relative || counted) && !slight) {
                return true;
            }
        }
        return false;
    }

    /** The length of the cue that begins with a word and ends with a word; 0 where none does. */
    int cuedAt(String words, ImmutableList<Word> split, Word word) {
        int length = 0;
        for (Cue cue : VERBS) {
            length = Math.max(length, grammar.cue(cue).startsAt(words, word.from(), words.length()));
        }
        int end = word.from() + length;
        return length > 1 && (word.to() == end || split.stream().anyMatch(other -> other.to() == end)) ? length : 0;
    }

    private boolean isCued(String word) {
        return word.length() > 1
                && VERBS.stream().anyMatch(cue -> grammar.cue(cue).words().contains(word));
    }
}
