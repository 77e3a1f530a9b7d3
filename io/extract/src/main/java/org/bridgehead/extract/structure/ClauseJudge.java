package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.Word;

/** Judges single clauses: by their first words, by cue words, and by parts of speech where those are silent. */
final class ClauseJudge {

    private static final int LONGEST_SUBJECT = 6;

    private final Grammar grammar;

    ClauseJudge(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The clause without connectives and words of proposing, nor the short subject that something is proposed to. */
    Slice core(String text, Slice clause) {
        Slice rest = grammar.withoutOpening(text, clause);
        boolean proposed =
                rest.from() > clause.from() && grammar.cue(Cue.PROPOSING).endsAt(text, clause.from(), rest.from()) > 1;
        if (!proposed
                || grammar.verbAfterAdverbs(text, rest).isPresent()
                || grammar.cue(Cue.JOINING).starts(text, rest) > 0) {
            return rest;
        }
        int limit = Math.min(rest.to() - 1, rest.from() + LONGEST_SUBJECT);
        for (int at = rest.from() + 2; at <= limit; at++) {
            Slice tail = Slice.of(at, rest.to());
            if (grammar.cue(Cue.ACTION).starts(text, tail) > 1
                    || grammar.cue(Cue.ADVERB).starts(text, tail) > 1) {
                return tail;
            }
        }
        return rest;
    }

    Judgment judge(String text, Slice clause, Place place) {
        if (grammar.cue(Cue.QUESTION).starts(text, clause) > 0) {
            return Judgment.CONTEXT;
        }
        OptionalInt verb = grammar.verbAfterAdverbs(text, clause);
        if (place.lead() && place.first() && place.last()) {
            return Judgment.ACTION;
        }
        boolean acting = grammar.cue(Cue.STRONG_OUTCOME).within(text, clause) || mainVerb(text, clause) >= 0;
        if (grammar.cue(Cue.SCENE).starts(text, clause) > 0 && (!acting || isTimed(text, clause))) {
            return Judgment.CONTEXT;
        }
        if (grammar.cue(Cue.JOINING).starts(text, clause) > 0 && (verb.isEmpty() || isJoiningVerb(text, clause))) {
            return joining(text, clause, place, acting);
        }
        if (verb.isPresent()) {
            return byVerb(text, clause, verb.getAsInt(), place);
        }
        return withoutVerb(text, clause, place);
    }

    private boolean isTimed(String text, Slice clause) {
        return grammar.holds(text, clause, Cue.STATE);
    }

    private boolean isJoiningVerb(String text, Slice clause) {
        return grammar.cue(Cue.USE).starts(text, clause) > 0
                && grammar.cue(Cue.JOINING).starts(text, clause) > 0
                && !text.startsWith("发挥", clause.from());
    }

    private Judgment joining(String text, Slice clause, Place place, boolean acting) {
        if (acting) {
            return isProvided(text, clause) && place.last() && place.afterAction() ? Judgment.OUTCOME : Judgment.ACTION;
        }
        int localizer = grammar.cue(Cue.LOCALIZER).endsAt(text, clause.from(), clause.to());
        if (localizer > 0 && text.charAt(clause.from()) == '在') {
            return Judgment.CONTEXT;
        }
        if (isTimed(text, clause) && "把将".indexOf(text.charAt(clause.from())) < 0) {
            return Judgment.CONTEXT;
        }
        if (place.last() && grammar.isCalledFor(text, clause)) {
            return Judgment.ACTION;
        }
        return Judgment.JOINS_NEXT;
    }

    /** 为…提供依据 and the like. */
    private boolean isProvided(String text, Slice clause) {
        return text.charAt(clause.from()) == '为'
                && grammar.cue(Cue.OUTCOME_TAIL).ends(text, clause);
    }

    private Judgment byVerb(String text, Slice clause, int verb, Place place) {
        Slice rest = Slice.of(verb, clause.to());
        boolean early = place.first() && !place.lead();
        if (grammar.opensWith(Cue.STRONG_OUTCOME, text, rest)) {
            return early || (place.first() && place.lead()) ? Judgment.ACTION : Judgment.OUTCOME;
        }
        if (place.lead()) {
            return Judgment.ACTION;
        }
        if (place.afterAction() && grammar.opensWith(Cue.OUTCOME, text, rest)) {
            return Judgment.OUTCOME;
        }
        boolean closing = place.last() && place.afterAction();
        boolean adverb = verb > clause.from();
        boolean outcome =
                grammar.opensWith(Cue.CLOSING, text, rest) || (adverb && grammar.opensWith(Cue.EITHER, text, rest));
        return closing && outcome ? Judgment.OUTCOME : Judgment.ACTION;
    }

    private Judgment withoutVerb(String text, Slice clause, Place place) {
        ImmutableList<Word> words = grammar.words(text.substring(clause.from(), clause.to()));
        boolean verbal = false;
        boolean cuedVerb = false;
        for (Word word : words) {
            if (grammar.cue(Cue.MODAL).words().contains(word.text())) {
                return Judgment.ACTION;
            }
            if (grammar.cue(Cue.STATE).words().contains(word.text())) {
                return place.lead() ? Judgment.ACTION : Judgment.CONTEXT;
            }
            if (!verbal && grammar.cue(Cue.PRESENTING).words().contains(word.text())) {
                return Judgment.CONTEXT;
            }
            if (grammar.cue(Cue.STRONG_OUTCOME).words().contains(word.text()) && !place.first()) {
                return Judgment.OUTCOME;
            }
            boolean cued = word.from() > 0 && isCued(word.text()) && clause.length() - word.to() >= 2;
            cuedVerb |= cued && !word.nature().equals("vn");
            verbal |= (word.isVerb() || cued)
                    && !word.nature().equals("vn")
                    && word.text().length() > 1;
        }
        if (place.lead()) {
            boolean phrase = grammar.cue(Cue.JOINING).starts(text, clause) > 0
                    || grammar.cue(Cue.SCENE).starts(text, clause) > 0;
            return phrase && grammar.cue(Cue.SCENE_END).ends(text, clause) ? Judgment.CONTEXT : Judgment.ACTION;
        }
        if (grammar.cue(Cue.SCENE_END).ends(text, clause)) {
            return Judgment.CONTEXT;
        }
        boolean named =
                !verbal && words.stream().noneMatch(word -> word.nature().startsWith("a"));
        if (named) {
            return Judgment.NAMES_ONLY;
        }
        boolean described = words.get(words.size() - 1).isVerb() && !cuedVerb && !holdsAction(text, clause);
        boolean opening = described && place.first() && !place.last();
        return verbal && !opening ? Judgment.ACTION : Judgment.CONTEXT;
    }

    /** Tells whether a cue of doing, or of how it is done, stands inside the clause. */
    private boolean holdsAction(String text, Slice clause) {
        return grammar.cue(Cue.ACTION).find(text, clause.from() + 1, clause.to()) >= 0
                || grammar.cue(Cue.ADVERB).find(text, clause.from() + 1, clause.to()) >= 0;
    }

    /** The place of a verb with an object inside a clause that opens with a phrase, or -1. */
    private int mainVerb(String text, Slice clause) {
        int opener = Math.max(
                grammar.cue(Cue.JOINING).starts(text, clause),
                grammar.cue(Cue.SCENE).starts(text, clause));
        if (opener == 0) {
            return -1;
        }
        String words = text.substring(clause.from(), clause.to());
        if (words.charAt(0) == '在') {
            return afterLocalizer(words);
        }
        Word before = new Word("", 0, "");
        int brackets = 0;
        for (Word word : grammar.words(words)) {
            brackets += word.text().equals("（") ? 1 : word.text().equals("）") ? -1 : 0;
            boolean cued = brackets == 0 && word.from() > opener && isCued(word.text());
            boolean nominal = word.nature().equals("vn") && !isCued(before.text());
            boolean object = words.length() - word.to() >= 2 && "的等、和与及".indexOf(words.charAt(word.to())) < 0;
            boolean driven = cued && grammar.cue(Cue.ADVERB).words().contains(before.text());
            if (driven || (cued && object && !nominal && !before.text().equals("的"))) {
                return word.from();
            }
            before = word;
        }
        return -1;
    }

    private boolean isCued(String word) {
        return word.length() > 1
                && (grammar.cue(Cue.ACTION).words().contains(word)
                        || grammar.cue(Cue.OUTCOME).words().contains(word)
                        || grammar.cue(Cue.EITHER).words().contains(word)
                        || grammar.cue(Cue.CLOSING).words().contains(word));
    }

    /** In 在…上, what stands behind the last word of place says what is done there. */
    private int afterLocalizer(String words) {
        if (grammar.cue(Cue.LOCALIZER).endsAt(words, 1, words.length()) > 0) {
            return -1;
        }
        for (int at = words.length() - 1; at > 1; at--) {
            int length = grammar.cue(Cue.LOCALIZER).endsAt(words, 1, at);
            if (length > 0) {
                return words.length() - at >= 2 ? at : -1;
            }
        }
        for (Word word : grammar.words(words)) {
            if (word.from() > 1 && isCued(word.text()) && words.length() - word.to() >= 1) {
                return word.from();
            }
        }
        return -1;
    }
}
