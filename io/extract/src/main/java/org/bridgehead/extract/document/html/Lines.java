package org.bridgehead.extract.document.html;

import com.google.common.collect.ImmutableList;

/** Writes lines with white space as browsers show it. */
final class Lines {

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** White space that is to be written before the next character. */
    private enum Gap {
        NONE,
        SPACE,
        /** White space with a line break in it, which counts for nothing between Chinese characters. */
        BREAK
    }

    private final ImmutableList.Builder<String> lines = ImmutableList.builder();
    private final StringBuilder line = new StringBuilder();
    private Gap gap = Gap.NONE;
    private String number = "";
    private int rows;
    private final Gap ofBreak;

    /**
     * Starts with no line.
     *
     * @param breaksAreSpaces whether the program that wrote the page breaks its lines only where a space stood
     */
    Lines(boolean breaksAreSpaces) {
        this.ofBreak = breaksAreSpaces ? Gap.SPACE : Gap.BREAK;
    }

    /** Writes running text: white space is collapsed. */
    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || unit == '\r') {
                gap = ofBreak;
            } else if (unit == ' ' || unit == '\t' || unit == '\f') {
                gap = gap == Gap.BREAK ? gap : Gap.SPACE;
            } else if (!isInvisible(unit)) {
                write(unit == NO_BREAK_SPACE ? ' ' : unit);
            }
        }
    }

    /** Writes text as it stands, line by line. */
    void preformatted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n') {
                lineBreak();
            } else if (unit == '\t' && rows == 0) {
                line.append(unit);
            } else if (!isInvisible(unit)) {
                write(unit == NO_BREAK_SPACE ? ' ' : unit);
            }
        }
    }

    private void write(char unit) {
        if (!number.isEmpty()) {
            line.append(number);
            number = "";
        } else if (gap != Gap.NONE && !line.isEmpty()) {
            char last = line.charAt(line.length() - 1);
            boolean nothing = last == '\t' || last == ' ' || (gap == Gap.BREAK && isWide(last) && isWide(unit));
            if (!nothing) {
                line.append(' ');
            }
        }
        gap = Gap.NONE;
        line.append(unit);
    }

    private static boolean isInvisible(char unit) {
        return unit < ' '
                || (unit >= '\u007f' && unit < '\u00a0')
                || unit == '\u00ad'
                || (unit >= '\u200b' && unit <= '\u200f')
                || (unit >= '\u2028' && unit <= '\u202e')
                || (unit >= '\u2060' && unit <= '\u206f')
                || unit == '\ufeff';
    }

    private static boolean isWide(char unit) {
        return unit >= '\u2e80' || (unit >= '\u2010' && unit <= '\u2027') || unit == '\u00b7';
    }

    /** Writes a number before the next text. */
    void number(String next) {
        number = next;
    }

    /** Starts a line; within a row of a table, a word. */
    void lineBreak() {
        if (rows > 0) {
            gap = Gap.SPACE;
        } else {
            flush();
        }
    }

    /** Starts a row of a table, which is one line whatever is in it. */
    void row() {
        lineBreak();
        rows++;
    }

    /** Starts another cell of a row. */
    void cell() {
        while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
        line.append('\t');
        gap = Gap.NONE;
    }

    /** Ends a row. */
    void endRow() {
        rows--;
        lineBreak();
    }

    private void flush() {
        String text = stripped();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
        gap = Gap.NONE;
    }

    /** Without blanks at its ends, but with the tabs of empty cells at its start. */
    private String stripped() {
        int from = 0;
        int to = line.length();
        while (to > 0 && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        while (from < to && Character.isWhitespace(line.charAt(from)) && line.charAt(from) != '\t') {
            from++;
        }
        return line.substring(from, to);
    }

    ImmutableList<String> all() {
        rows = 0;
        flush();
        return lines.build();
    }
}
