package org.bridgehead.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of limited width: between any two Chinese characters, but never before a closing mark or after an
 * opening one, and in Latin text only at spaces. A word that is wider than a line is cut.
 */
final class LineWrap {

    private LineWrap() {}

    /** Returns the lines of {@code text}, none wider than {@code columns}, which is at least 2; no text is one empty line. */
    static ImmutableList<String> wrap(String text, int columns) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (Piece piece : pieces(text, columns)) {
            int width = DisplayWidth.of(piece.text());
            int gap = piece.spaceBefore() && used > 0 ? 1 : 0;
            if (used > 0 && used + gap + width > columns) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
                gap = 0;
            }
            line.append(" ".repeat(gap)).append(piece.text());
            used += gap + width;
        }
        return lines.add(line.toString()).build();
    }

    /** What must not be broken. */
    private record Piece(String text, boolean spaceBefore) {}

    private static List<Piece> pieces(String text, int columns) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean space = false;
        int last = -1;
        for (int codePoint : text.codePoints().toArray()) {
            boolean blank = Character.isWhitespace(codePoint);
            if (last >= 0 && (blank || mayBreak(last, codePoint)) && !piece.isEmpty()) {
                cut(pieces, piece.toString(), space, columns);
                piece.setLength(0);
                space = false;
            }
            if (blank) {
                space = true;
                last = -1;
            } else {
                piece.appendCodePoint(codePoint);
                last = codePoint;
            }
        }
        if (!piece.isEmpty()) {
            cut(pieces, piece.toString(), space, columns);
        }
        return pieces;
    }

    private static void cut(List<Piece> pieces, String text, boolean space, int columns) {
        StringBuilder part = new StringBuilder();
        int used = 0;
        boolean first = space;
        for (int codePoint : text.codePoints().toArray()) {
            int width = DisplayWidth.of(codePoint);
            if (used + width > columns) {
                pieces.add(new Piece(part.toString(), first));
                part.setLength(0);
                used = 0;
                first = false;
            }
            part.appendCodePoint(codePoint);
            used += width;
        }
        pieces.add(new Piece(part.toString(), first));
    }

    private static boolean mayBreak(int before, int after) {
        return !opens(before) && !closes(after) && (stands(before) || stands(after));
    }

    /** Characters that need no space beside them to end a line: the wide ones, and the quotes between those. */
    private static boolean stands(int codePoint) {
        return DisplayWidth.of(codePoint) == 2 || (codePoint > 0x7F && (opens(codePoint) || closes(codePoint)));
    }

    private static boolean opens(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || DisplayWidth.of(codePoint) == 0;
    }
}
