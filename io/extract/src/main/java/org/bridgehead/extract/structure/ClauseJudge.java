package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.Word;

/** Judges single clauses: by their first words, by cue words, and by parts of speech where those are silent. */
final class ClauseJudge {

    private static final int LONGEST_SUBJECT = 6;
    private static final int LONGEST_ABSTRACT = 11;
    private static final int LONGEST_VOICE = 8;

    private final Grammar grammar;
    private final Phrases phrases;
    private final Results results;

    ClauseJudge(Grammar grammar) {
        this.grammar = grammar;
        this.phrases = new Phrases(grammar);
        this.results = new Results(grammar);
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

    /** Tells whether a clause gives a figure that is to be reached. */
    boolean isResult(String text, Slice clause) {
        return results.counts(text, clause);
    }

    /** Tells whether a clause without a preposition at its start moves in the way of the clause before it. */
    boolean isParallel(String text, Slice before, Slice clause) {
        return grammar.cue(Cue.JOINING).starts(text, clause) == 0 && phrases.shareVerb(text, before, clause);
    }

    Judgment judge(String text, Slice clause, Place place) {
        if (grammar.cue(Cue.QUESTION).starts(text, clause) > 0 || isAside(text, clause)) {
            return Judgment.CONTEXT;
        }
        OptionalInt verb = grammar.verbAfterAdverbs(text, clause);
        if (place.lead() && place.first() && place.last()) {
            return grammar.cue(Cue.LABEL_END).ends(text, clause) && verb.isEmpty() ? Judgment.CONTEXT : Judgment.ACTION;
        }
        if (place.closes() && results.states(text, clause)) {
            return Judgment.OUTCOME;
        }
        if (results.isHorizon(text, clause)) {
            return Judgment.WHEN;
        }
        if (grants(text, clause)) {
            return Judgment.ACTION;
        }
        if (phrases.isHandedOn(text, clause) && !place.last() && !place.lead()) {
            return Judgment.JOINS_NEXT;
        }
        if (phrases.isModel(text, clause) && place.first() && !place.last() && !place.lead()) {
            return Judgment.CONTEXT;
        }
        boolean acting = grammar.cue(Cue.STRONG_OUTCOME).within(text, clause) || phrases.acts(text, clause);
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

    /** Who is to do it, in brackets; from when it is in force; or who says so. */
    private boolean isAside(String text, Slice clause) {
        boolean bracket = text.charAt(clause.from()) == '（';
        boolean duty = bracket && grammar.cue(Cue.DUTY).startsAt(text, clause.from() + 1, clause.to()) > 0;
        return duty
                || grammar.cue(Cue.PROVISION).within(text, clause)
                || (clause.length() <= LONGEST_VOICE
                        && grammar.cue(Cue.VOICE).endsAt(text, clause.from() + 1, clause.to()) > 0);
    }

    /** 补助, 给予 and the like with an amount behind say what is to be given, whoever is named before. */
    private boolean grants(String text, Slice clause) {
        int grant = grammar.cue(Cue.GRANT).find(text, clause.from(), clause.to());
        return grant >= 0
                && !isTimed(text, Slice.of(clause.from(), grant))
                && grammar.cue(Cue.CAUSATIVE).starts(text, clause) == 0
                && text.substring(grant, clause.to()).chars().anyMatch(Character::isDigit)
                && grammar.cue(Cue.AMOUNT_UNIT).find(text, grant, clause.to()) > 0;
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
            return Judgment.ACTION;
        }
        int localizer = grammar.cue(Cue.LOCALIZER).endsAt(text, clause.from(), clause.to());
        if (localizer > 0 && text.charAt(clause.from()) == '在') {
            return Judgment.CONTEXT;
        }
        if (isTimed(text, clause) && "把将对凡".indexOf(text.charAt(clause.from())) < 0) {
            return Judgment.CONTEXT;
        }
        if (place.last() && grammar.isCalledFor(text, clause)) {
            return Judgment.ACTION;
        }
        return Judgment.JOINS_NEXT;
    }

    private Judgment byVerb(String text, Slice clause, int verb, Place place) {
        Slice rest = Slice.of(verb, clause.to());
        if (grammar.opensWith(Cue.STRONG_OUTCOME, text, rest)) {
            boolean pressed = verb > clause.from() && !place.last();
            return place.first() || pressed ? Judgment.ACTION : Judgment.OUTCOME;
        }
        if (place.lead()) {
            return Judgment.ACTION;
        }
        if (place.afterAction() && grammar.opensWith(Cue.OUTCOME, text, rest)) {
            return Judgment.OUTCOME;
        }
        boolean degree = grammar.cue(Cue.DEGREE).starts(text, clause) > 0;
        boolean outcome = (grammar.opensWith(Cue.CLOSING, text, rest) && !isSetInMotion(text, rest))
                || (degree && grammar.opensWith(Cue.EITHER, text, rest));
        return place.closes() && outcome ? Judgment.OUTCOME : Judgment.ACTION;
    }

    /** 推动 with more than an abstract noun behind it says what somebody is to do. */
    private boolean isSetInMotion(String text, Slice clause) {
        return clause.length() > LONGEST_ABSTRACT
                && grammar.cue(Cue.CAUSATIVE).starts(text, clause) > 0
                && grammar.cue(Cue.ACTION).starts(text, clause) > 0;
    }

    private Judgment withoutVerb(String text, Slice clause, Place place) {
        if (place.afterAction() && isLimited(text, clause)) {
            return Judgment.ACTION;
        }
        String words = text.substring(clause.from(), clause.to());
        ImmutableList<Word> split = grammar.words(words);
        boolean verbal = false;
        boolean cuedVerb = false;
        for (Word word : split) {
            if (is(Cue.MODAL, word)) {
                return Judgment.ACTION;
            }
            if (is(Cue.STATE, word) && !isAttribute(split, words, word)) {
                return place.lead() ? Judgment.ACTION : Judgment.CONTEXT;
            }
            if (!verbal && is(Cue.PRESENTING, word)) {
                return Judgment.CONTEXT;
            }
            if (is(Cue.STRONG_OUTCOME, word) && !place.first()) {
                return Judgment.OUTCOME;
            }
            int cue = word.from() > 0 ? phrases.cuedAt(words, split, word) : 0;
            boolean cued = cue > 0 && words.length() - word.from() - cue >= 2;
            cuedVerb |= cued && !word.nature().equals("vn");
            verbal |= cuedVerb
                    || (word.isVerb()
                            && !word.nature().equals("vn")
                            && word.text().length() > 1);
        }
        if (place.lead()) {
            return isLabel(text, clause) ? Judgment.CONTEXT : Judgment.ACTION;
        }
        if (grammar.cue(Cue.SCENE_END).ends(text, clause)) {
            return Judgment.CONTEXT;
        }
        return ofSubject(text, clause, place, verbal, cuedVerb);
    }

    /** A bound that is set to a figure, behind what is to be done, belongs to the task: 间隔不超过10分钟. */
    private boolean isLimited(String text, Slice clause) {
        for (int at = clause.from() + 1; at < clause.to(); at++) {
            int number = at + grammar.cue(Cue.BOUND).startsAt(text, at, clause.to());
            if (number > at && number < clause.to() && Character.isDigit(text.charAt(number))) {
                return !isTimed(text, Slice.of(clause.from(), at));
            }
        }
        return false;
    }

    /** A clause that opens with who or what it speaks of. */
    private Judgment ofSubject(String text, Slice clause, Place place, boolean verbal, boolean cuedVerb) {
        ImmutableList<Word> split = grammar.words(text.substring(clause.from(), clause.to()));
        boolean how = grammar.cue(Cue.ADVERB).starts(text, clause) > 0;
        boolean named =
                !verbal && split.stream().noneMatch(word -> word.nature().startsWith("a"));
        if (named) {
            return how ? Judgment.ACTION : Judgment.NAMES_ONLY;
        }
        boolean described = split.get(split.size() - 1).isVerb() && !cuedVerb && !holdsAction(text, clause);
        boolean opening = described && place.first() && !place.last();
        return (verbal || how) && !opening ? Judgment.ACTION : Judgment.CONTEXT;
    }

    private boolean is(Cue cue, Word word) {
        return grammar.cue(cue).words().contains(word.text());
    }

    /** A word of state before 的 is said of the subject, where a word of duty comes behind it: 正在施工的…要… */
    private boolean isAttribute(ImmutableList<Word> split, String words, Word state) {
        int relative = words.indexOf('的', state.to());
        return relative >= 0 && split.stream().anyMatch(word -> word.from() > relative && is(Cue.MODAL, word));
    }

    /** A lead that only names a field. */
    private boolean isLabel(String text, Slice clause) {
        boolean phrase = grammar.cue(Cue.JOINING).starts(text, clause) > 0
                || grammar.cue(Cue.SCENE).starts(text, clause) > 0;
        return grammar.cue(Cue.LABEL_END).ends(text, clause)
                || (phrase && grammar.cue(Cue.SCENE_END).ends(text, clause));
    }

    /** Tells whether a cue of doing, or of how it is done, stands inside the clause. */
    private boolean holdsAction(String text, Slice clause) {
        return grammar.cue(Cue.ACTION).find(text, clause.from() + 1, clause.to()) >= 0
                || grammar.cue(Cue.ADVERB).find(text, clause.from() + 1, clause.to()) >= 0;
    }
}
