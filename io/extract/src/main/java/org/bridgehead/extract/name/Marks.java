package org.bridgehead.extract.name;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Kinds of characters, and the pairs of quotation marks and brackets in a sentence. */
final class Marks {

    private static final String OPENERS = "“‘（《「『【";
    private static final String CLOSERS = "”’）》」』】";
    private static final String SENTENCE_ENDS = "。！？；\n\r";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，：";
    private static final String HYPHENS = "-—–－·～~";

    private final Map<Integer, Integer> closerOf = new HashMap<>();
    private final Map<Integer, Integer> openerOf = new HashMap<>();

    private Marks() {}

    /** Returns the pairs in a sentence; a mark without partner is in none. */
    static Marks in(Sentence sentence) {
        Marks marks = new Marks();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = sentence.slice().from(); i < sentence.slice().to(); i++) {
            char unit = sentence.at(i);
            int closes = CLOSERS.indexOf(unit);
            if (OPENERS.indexOf(unit) >= 0) {
                open.push(i);
            } else if (closes >= 0) {
                while (!open.isEmpty() && OPENERS.indexOf(sentence.at(open.peek())) != closes) {
                    open.pop();
                }
                if (!open.isEmpty()) {
                    int opener = open.pop();
                    marks.closerOf.put(opener, i);
                    marks.openerOf.put(i, opener);
                }
            }
        }
        return marks;
    }

    /** The opening marks with their closing ones. */
    Map<Integer, Integer> pairs() {
        return closerOf;
    }

    /** Returns the opening mark of the closing one at {@code index}, or -1. */
    int opener(int index) {
        return openerOf.getOrDefault(index, -1);
    }

    /** Returns the closing mark of the opening one at {@code index}, or -1. */
    int closer(int index) {
        return closerOf.getOrDefault(index, -1);
    }

    /** Tells whether a unit is a Chinese character. */
    static boolean isHan(char unit) {
        return Character.isIdeographic(unit) || unit == '〇' || Character.isSurrogate(unit);
    }

    /** Tells whether a unit is a letter or digit of half width, or a sign that stands in Latin names. */
    static boolean isLatin(char unit) {
        return unit < 128 && Character.isLetterOrDigit(unit);
    }

    /** Tells whether a unit ends a sentence. */
    static boolean endsSentence(char unit) {
        return SENTENCE_ENDS.indexOf(unit) >= 0;
    }

    /** Tells whether a unit ends a clause. */
    static boolean endsClause(char unit) {
        return CLAUSE_ENDS.indexOf(unit) >= 0;
    }

    /** Tells whether a unit joins two halves of a name. */
    static boolean isHyphen(char unit) {
        return HYPHENS.indexOf(unit) >= 0;
    }

    /** Tells whether a unit is an opening quotation mark. */
    static boolean opensQuote(char unit) {
        return unit == '“' || unit == '‘' || unit == '「';
    }

    /** Tells whether a unit is a closing quotation mark. */
    static boolean closesQuote(char unit) {
        return unit == '”' || unit == '’' || unit == '」';
    }
}
