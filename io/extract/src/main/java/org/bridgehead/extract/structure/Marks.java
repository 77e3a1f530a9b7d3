package org.bridgehead.extract.structure;

import java.util.BitSet;
import org.bridgehead.extract.document.Slice;

/** Punctuation of a text: what ends a sentence or a clause, and what stands inside quotes or brackets and ends nothing. */
final class Marks {

    private static final String OPENERS = "“‘（《「『【〈[";
    private static final String CLOSERS = "”’）》」』】〉]";
    private static final String SENTENCE_ENDS = "。！？!?…";
    private static final String CLAUSE_ENDS = "，；：";
    private static final int DEEPEST = 4;
    private static final int WIDEST = 120;
    private static final int SHORTEST_SPEECH = 16;

    private final String text;
    private final BitSet inside;

    private Marks(String text, BitSet inside) {
        this.text = text;
        this.inside = inside;
    }

    /** Reads the quotes and brackets of a text; one that is not closed soon, or on its line, protects nothing. */
    static Marks of(String text) {
        BitSet inside = new BitSet(text.length());
        int[] open = new int[DEEPEST];
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '\n' || unit == '\r') {
                depth = 0;
            } else if (unit == '"') {
                boolean closes = depth > 0 && text.charAt(open[depth - 1]) == '"';
                if (closes) {
                    depth--;
                    protect(inside, open[depth], at);
                } else if (depth < DEEPEST) {
                    open[depth++] = at;
                }
            } else if (OPENERS.indexOf(unit) >= 0) {
                if (depth < DEEPEST) {
                    open[depth++] = at;
                }
            } else if (CLOSERS.indexOf(unit) >= 0) {
                int partner = partner(text, open, depth, unit);
                if (partner >= 0) {
                    if (!isSpeech(text, open[partner], at)) {
                        protect(inside, open[partner], at);
                    }
                    depth = partner;
                }
            }
        }
        return new Marks(text, inside);
    }

    private static int partner(String text, int[] open, int depth, char closer) {
        char opener = OPENERS.charAt(CLOSERS.indexOf(closer));
        for (int i = depth - 1; i >= 0; i--) {
            if (text.charAt(open[i]) == opener) {
                return i;
            }
        }
        return -1;
    }

    /** Whole sentences in quotes are speech: they are read like any others. */
    private static boolean isSpeech(String text, int opener, int closer) {
        return text.charAt(opener) == '“' && closer - opener > SHORTEST_SPEECH && text.charAt(closer - 1) == '。';
    }

    private static void protect(BitSet inside, int opener, int closer) {
        if (closer - opener <= WIDEST) {
            inside.set(opener + 1, closer);
        }
    }

    String text() {
        return text;
    }

    /** Tells whether the unit stands inside quotes or brackets. */
    boolean isInside(int at) {
        return inside.get(at);
    }

    /** Tells whether the unit ends a sentence. */
    boolean endsSentence(int at) {
        return !inside.get(at) && endsSentence(text, at);
    }

    /** Tells the same of any text, quotes left aside: a full stop of half width ends one only after and before Chinese. */
    static boolean endsSentence(String text, int at) {
        char unit = text.charAt(at);
        if (SENTENCE_ENDS.indexOf(unit) >= 0) {
            return true;
        }
        if (unit == '.') {
            boolean after = at > 0 && text.charAt(at - 1) > 0x2000;
            boolean before = at + 1 >= text.length() || text.charAt(at + 1) > 0x2000 || text.charAt(at + 1) <= ' ';
            return after && before;
        }
        return at > 0
                && isCloser(unit)
                && isEnd(text.charAt(at - 1))
                && (at + 1 >= text.length() || !isMark(text.charAt(at + 1)));
    }

    private static boolean isEnd(char unit) {
        return unit == '。' || unit == '！' || unit == '？';
    }

    /** Tells whether the unit ends a clause or a sentence. */
    boolean endsClause(int at) {
        if (inside.get(at)) {
            return false;
        }
        if (CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0) {
            return !betweenDigits(at);
        }
        return endsSentence(text, at);
    }

    private boolean betweenDigits(int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at - 1) < 0x80
                && text.charAt(at + 1) < 0x80
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    static boolean isCloser(char unit) {
        return CLOSERS.indexOf(unit) >= 0 || unit == '"';
    }

    static boolean isOpener(char unit) {
        return OPENERS.indexOf(unit) >= 0 || unit == '"';
    }

    /** Tells whether a unit is punctuation of any kind that cannot start a clause. */
    static boolean isMark(char unit) {
        return SENTENCE_ENDS.indexOf(unit) >= 0 || CLAUSE_ENDS.indexOf(unit) >= 0 || unit == '、' || unit == '.';
    }

    /** The end of the sentence that starts at {@code from}: after its mark, and not beyond {@code to}. */
    int sentenceEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (endsSentence(at)) {
                int end = at + 1;
                while (end < to && (endsSentence(end) || isTrailingCloser(end))) {
                    end++;
                }
                return end;
            }
        }
        return to;
    }

    /** The end of the part of a sentence that starts at {@code from}: after a semicolon, or where the sentence ends. */
    int statementEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '；' && !inside.get(at)) {
                return at + 1;
            }
            if (endsSentence(at)) {
                return sentenceEnd(at, to);
            }
        }
        return to;
    }

    private boolean isTrailingCloser(int at) {
        return isCloser(text.charAt(at)) && text.charAt(at) != '"' && !inside.get(at);
    }

    /** The place of the mark that ends the clause starting at {@code from}, or {@code to}. */
    int clauseEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (endsClause(at)) {
                return at;
            }
        }
        return to;
    }

    /** The slice without white space and without punctuation at its end, nor white space and marks at its start. */
    Slice trim(Slice slice) {
        int from = slice.from();
        int to = slice.to();
        while (from < to && (text.charAt(from) <= ' ' || isMark(text.charAt(from)) || text.charAt(from) == '　')) {
            from++;
        }
        while (to > from && (text.charAt(to - 1) <= ' ' || isMark(text.charAt(to - 1)) || dangles(from, to))) {
            to--;
        }
        int note = noteAtEnd(from, to);
        return note < to ? trim(Slice.of(from, note)) : Slice.of(from, to);
    }

    /** Where a number in square brackets at the end, which points to a note, begins; or {@code to}. */
    private int noteAtEnd(int from, int to) {
        int at = to - 1;
        if (at <= from || text.charAt(at) != ']') {
            return to;
        }
        do {
            at--;
        } while (at > from && (Character.isDigit(text.charAt(at)) || "-,，".indexOf(text.charAt(at)) >= 0));
        return text.charAt(at) == '[' && at < to - 2 ? at : to;
    }

    /** A closing mark at the end whose opening mark does not stand in the slice. */
    private boolean dangles(int from, int to) {
        char unit = text.charAt(to - 1);
        int kind = CLOSERS.indexOf(unit);
        if (kind < 0) {
            return false;
        }
        int at = to - 2;
        int depth = 1;
        while (at >= from && to - at <= WIDEST + 2) {
            if (text.charAt(at) == unit) {
                depth++;
            } else if (text.charAt(at) == OPENERS.charAt(kind)) {
                depth--;
            }
            if (depth == 0) {
                return false;
            }
            at--;
        }
        return at < from;
    }
}
