package org.bridgehead.extract.structure;

import org.bridgehead.extract.document.Slice;

/** Tells the lines around a title that say where a text appeared, in which issue, on what occasion, or to whom it speaks. */
final class Mastheads {

    private static final int LONGEST = 40;
    private static final int LONGEST_ISSUE = 24;
    private static final String NUMERALS = "0123456789〇○零一二三四五六七八九十百-—～~·. ";
    private static final String OPENERS = "【《（[〔";
    private static final String CLOSERS = "】》）]〕";

    private final CueBook cues;

    Mastheads(CueBook cues) {
        this.cues = cues;
    }

    /** Tells whether the line names a publication, a collection or a meeting: 工作简报, 大会发言材料之三. */
    boolean isPublication(Line line) {
        String text = line.text();
        if (text.length() > LONGEST || line.isComplete() || line.holdsSentence()) {
            return false;
        }
        Slice words = withoutCount(text, inside(text));
        return !words.isEmpty()
                && cues.get(Cue.TITLE_START).starts(text, words) == 0
                && cues.get(Cue.MASTHEAD).ends(text, words);
    }

    /** Tells whether the line gives the number of an issue or a file: 第17期, （2025年第3期）, 〔2025〕12号. */
    boolean isIssue(Line line) {
        String text = line.text();
        if (text.length() > LONGEST_ISSUE) {
            return false;
        }
        Slice words = inside(text);
        int ordinal = text.indexOf('第', words.from());
        int bracket = text.indexOf('〔');
        int number = cues.get(Cue.ISSUE_START).starts(text, words);
        boolean counted = number > 0 || ordinal >= 0 || bracket >= 0;
        return counted
                && cues.get(Cue.ISSUE_END).ends(text, words)
                && isCount(text, Slice.of(Math.max(words.from() + number, ordinal + 1), words.to()));
    }

    /** Tells whether the line, in brackets, says what the text is for: （在市政协全体会议上的发言）, （征求意见稿）. */
    boolean isOccasion(Line line) {
        String text = line.text();
        Slice words = inside(text);
        return text.length() <= LONGEST
                && words.length() < text.length()
                && OPENERS.indexOf(text.charAt(0)) >= 0
                && cues.get(Cue.OCCASION_END).ends(text, words);
    }

    /** Tells whether the line speaks to those who listen: 各位领导、各位委员： */
    boolean isGreeting(Line line) {
        Slice all = Slice.of(0, line.length());
        return line.length() <= LONGEST
                && cues.get(Cue.GREETING).starts(line.text(), all) > 0
                && "：，！,:!".indexOf(line.text().charAt(line.length() - 1)) >= 0;
    }

    /** A number with its unit behind it, or nothing but both. */
    private static boolean isCount(String text, Slice words) {
        int digits = 0;
        for (int at = words.from(); at < words.to() - 1; at++) {
            if (NUMERALS.indexOf(text.charAt(at)) >= 0) {
                digits++;
            }
        }
        return digits > 0;
    }

    private static Slice inside(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (OPENERS.indexOf(text.charAt(from)) >= 0 || text.charAt(from) <= ' ')) {
            from++;
        }
        while (to > from && (CLOSERS.indexOf(text.charAt(to - 1)) >= 0 || text.charAt(to - 1) <= ' ')) {
            to--;
        }
        return Slice.of(from, to);
    }

    /** Without 之三, （五） or an issue's number at the end. */
    private Slice withoutCount(String text, Slice words) {
        int to = words.to();
        if (cues.get(Cue.ISSUE_END).ends(text, words)) {
            int ordinal = text.lastIndexOf('第', to - 1);
            to = ordinal > words.from() ? ordinal : to;
        }
        while (to > words.from() && (NUMERALS + "之（总").indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return Slice.of(words.from(), to);
    }
}
