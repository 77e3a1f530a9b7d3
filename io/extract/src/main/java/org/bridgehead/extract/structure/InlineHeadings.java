package org.bridgehead.extract.structure;

import org.bridgehead.extract.document.Slice;

/** Finds the short sentences that, in one running paragraph of problems, each head the longer ones behind them. */
final class InlineHeadings {

    private static final int LONGEST = 18;
    private static final int FEWEST = 2;

    private final Marks marks;
    private final String text;
    private final Leads announcements;
    private final Grammar grammar;

    InlineHeadings(Marks marks, Leads announcements, Grammar grammar) {
        this.marks = marks;
        this.text = marks.text();
        this.announcements = announcements;
        this.grammar = grammar;
    }

    /** Tells whether a paragraph has several such headings, half of them or more naming a lack. */
    boolean areIn(Slice paragraph) {
        int heads = 0;
        int lacks = 0;
        for (int at = paragraph.from(); at < paragraph.to(); ) {
            int end = marks.sentenceEnd(at, paragraph.to());
            Slice sentence = Slice.of(at, end);
            if (isOne(sentence, paragraph.to())) {
                heads++;
                lacks += lacks(marks.trim(sentence)) ? 1 : 0;
            }
            at = end;
        }
        return heads >= FEWEST && 2 * lacks >= heads;
    }

    /** Tells whether a sentence is short and plain, and a longer one follows before {@code limit}. */
    boolean isOne(Slice sentence, int limit) {
        Slice words = marks.trim(sentence);
        if (words.isEmpty() || words.length() > LONGEST || text.charAt(sentence.to() - 1) != '。') {
            return false;
        }
        int next = marks.sentenceEnd(sentence.to(), limit) - sentence.to();
        return next > LONGEST
                && announcements.announces(text, sentence).isEmpty()
                && text.substring(words.from(), words.to()).chars().noneMatch(Character::isDigit)
                && grammar.cue(Cue.SCENE).starts(text, words) == 0
                && grammar.cue(Cue.ADVERSE).starts(text, words) == 0
                && !grammar.cue(Cue.ADAGE).within(text, words);
    }

    private boolean lacks(Slice words) {
        return grammar.isNegative(text, words) || grammar.cue(Cue.HINT).within(text, words);
    }
}
