package org.bridgehead.extract.structure;

import java.util.OptionalInt;
import org.bridgehead.extract.document.Slice;

/** Finds the heading or lead of an item or a paragraph. */
final class MeasureLeads {

    private static final int LONGEST_LEAD = 24;
    private static final int LONGEST_OPENING = 30;
    private static final int SURE_OPENING = 20;

    private final Marks marks;
    private final Grammar grammar;
    private final Leads leads;
    private final Voices voices;

    MeasureLeads(Marks marks, Grammar grammar, Leads leads) {
        this.marks = marks;
        this.grammar = grammar;
        this.leads = leads;
        this.voices = new Voices(marks, grammar);
    }

    /** The first sentence if it is short and not all there is, else the first clause. */
    Slice of(Slice words) {
        Slice all = withoutLink(marks.trim(words));
        if (all.isEmpty()) {
            return all;
        }
        int end = marks.sentenceEnd(all.from(), words.to());
        Slice sentence = marks.trim(Slice.of(all.from(), end));
        if (end < all.to() && sentence.length() <= LONGEST_LEAD && !sentence.isEmpty()) {
            return sentence;
        }
        Slice clause = marks.trim(Slice.of(all.from(), marks.clauseEnd(all.from(), all.to())));
        return clause.isEmpty() ? all : clause;
    }

    /** Without 同时 and its comma. */
    private Slice withoutLink(Slice words) {
        int link = words.from() + grammar.cue(Cue.CONNECTIVE).starts(marks.text(), words);
        boolean apart =
                link > words.from() && link + 1 < words.to() && marks.text().charAt(link) == '，';
        return apart ? Slice.of(link + 1, words.to()) : words;
    }

    /** In prose, the lead of the words that a voice proposes, else of the first sentence that says what is to be done. */
    Slice ofProse(Slice words) {
        Slice first = marks.trim(Slice.of(words.from(), marks.clauseEnd(words.from(), words.to())));
        if (!first.isEmpty()
                && !isSaid(words, first)
                && (grammar.isImperative(marks.text(), first) || isAspect(first))) {
            return of(words);
        }
        Slice opening = sentenceAtStart(words);
        if (!opening.isEmpty()) {
            return opening;
        }
        OptionalInt acting = OptionalInt.empty();
        int at = words.from();
        while (at < words.to()) {
            int end = marks.sentenceEnd(at, words.to());
            Slice sentence = Slice.of(at, end);
            OptionalInt said = voices.in(sentence);
            if (said.isPresent()) {
                return of(Slice.of(said.getAsInt(), words.to()));
            }
            if (acting.isEmpty() && grammar.actsSomewhere(marks, sentence)) {
                acting = OptionalInt.of(at);
            }
            at = end;
        }
        return of(Slice.of(acting.orElse(words.from()), words.to()));
    }

    /** Tells whether a voice proposes behind a first clause that is a quotation or only sets the scene. */
    private boolean isSaid(Slice words, Slice first) {
        String text = marks.text();
        int end = marks.sentenceEnd(words.from(), words.to());
        if (Marks.isOpener(text.charAt(first.from()))) {
            return voices.in(Slice.of(end, words.to())).isPresent();
        }
        return grammar.cue(Cue.SCENE).starts(text, first) > 0
                && voices.in(Slice.of(words.from(), end)).isPresent();
    }

    /** A short first sentence of plain words, be it no call: 留人先留心，留心先安家. */
    private Slice sentenceAtStart(Slice words) {
        String text = marks.text();
        int end = marks.sentenceEnd(words.from(), words.to());
        Slice sentence = marks.trim(Slice.of(words.from(), end));
        boolean heads = end < words.to()
                && !sentence.isEmpty()
                && sentence.length() <= LONGEST_LEAD
                && text.charAt(end - 1) == '。'
                && !Marks.isOpener(text.charAt(sentence.from()))
                && text.substring(sentence.from(), sentence.to()).chars().noneMatch(Character::isDigit)
                && voices.in(Slice.of(words.from(), end)).isEmpty()
                && leads.announces(text, sentence).isEmpty()
                && grammar.cue(Cue.REPORTING).endsAt(text, sentence.from(), marks.clauseEnd(sentence.from(), end)) == 0
                && grammar.cue(Cue.SCENE).starts(text, sentence) == 0
                && grammar.actsSomewhere(marks, Slice.of(end, words.to()));
        return heads ? sentence : Slice.of(words.from(), words.from());
    }

    /** Tells whether a clause names the field of what follows: 在物流方面. */
    private boolean isAspect(Slice clause) {
        return marks.text().charAt(clause.from()) == '在'
                && grammar.cue(Cue.SCENE_END).ends(marks.text(), clause);
    }

    /**
     * The short first sentence that heads a paragraph; empty where it has none.
     *
     * @param followed whether the items of a list follow in the paragraph, or its neighbours have such headings
     */
    Slice opening(Slice paragraph, boolean followed) {
        Slice none = Slice.of(paragraph.from(), paragraph.from());
        int end = marks.sentenceEnd(paragraph.from(), paragraph.to());
        Slice sentence = marks.trim(Slice.of(paragraph.from(), end));
        boolean last = marks.trim(Slice.of(end, paragraph.to())).isEmpty() && !followed;
        if (last || sentence.length() < 2 || sentence.length() > LONGEST_OPENING) {
            return none;
        }
        String text = marks.text();
        boolean announces =
                leads.announces(text, Slice.of(sentence.from(), end)).isPresent() || text.charAt(end - 1) == '：';
        boolean scene = grammar.cue(Cue.SCENE).starts(text, sentence) > 0
                && !grammar.verbAfterAdverbs(text, sentence).isPresent();
        boolean fits = sentence.length() <= SURE_OPENING || followed;
        boolean proposes = followed || grammar.isImperative(text, sentence);
        return !announces && !scene && fits && proposes ? sentence : none;
    }
}
