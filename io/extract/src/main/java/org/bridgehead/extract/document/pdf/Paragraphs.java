package org.bridgehead.extract.document.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to paragraphs: a line goes on in the next one if that one's start had no room in it, and is not indented.
 * Not safe for use by several threads.
 */
final class Paragraphs {

    /** An indent, in parts of the font's size. */
    private static final float INDENT = 1.2f;

    private static final float NEAR = 0.4f;

    /** Beyond this many times the usual distance of lines, a blank line is between them. */
    private static final float BLANK = 1.45f;

    /** A frame for each column of left and of right pages, whose margins may be mirrored. */
    private final Map<Integer, Frame> frames = new HashMap<>();

    private final float pitch;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Line before;
    private int pageBefore;
    /** Whether the paragraph started with a number and goes on indented. */
    private boolean hanging;

    private boolean numbered;

    private Paragraphs(List<ImmutableList<Line>> pages, float width) {
        Map<Integer, List<Line>> grouped = new HashMap<>();
        List<Float> distances = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Line last = null;
            for (Line line : pages.get(page)) {
                grouped.computeIfAbsent(group(line, page), key -> new ArrayList<>())
                        .add(line);
                if (last != null && line.column() == last.column() && line.base() > last.base()) {
                    distances.add(line.base() - last.base());
                }
                last = line;
            }
        }
        grouped.forEach((group, lines) -> frames.put(group, Frame.of(lines, width)));
        distances.sort(null);
        pitch = distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
    }

    private static int group(Line line, int page) {
        return line.column() * 2 + page % 2;
    }

    /** Returns the text of pages of a width. */
    static String of(List<ImmutableList<Line>> pages, float width) {
        Paragraphs paragraphs = new Paragraphs(pages, width);
        for (int page = 0; page < pages.size(); page++) {
            for (Line line : pages.get(page)) {
                paragraphs.add(line, page);
            }
        }
        return paragraphs.text.append('\n').toString();
    }

    private void add(Line line, int page) {
        if (before == null || !goesOn(before, line, page)) {
            text.append(before == null ? "" : "\n").append(line.text());
            hanging = false;
            numbered = line.isNumbered();
        } else {
            join(line.text());
        }
        before = line;
        pageBefore = page;
    }

    private boolean goesOn(Line last, Line line, int page) {
        boolean sameFlow = page == pageBefore && line.column() == last.column() && line.base() > last.base();
        boolean apart = sameFlow && line.base() - last.base() > BLANK * Math.max(pitch, last.size());
        if (apart || last.isTabular() || line.isTabular() || Math.abs(line.size() - last.size()) > 0.1f * line.size()) {
            return false;
        }
        Frame lastFrame = frames.getOrDefault(group(last, pageBefore), new Frame(last.left(), last.right()));
        Frame frame = frames.getOrDefault(group(line, page), new Frame(line.left(), line.right()));
        boolean full = lastFrame.right() - last.right() < line.firstWidth() + NEAR * line.size();
        boolean starts = line.isNumbered() && (last.isClosed() || last.isNumbered());
        if (!full || starts) {
            return false;
        }
        float indent = line.left() - frame.left();
        float indentBefore = last.left() - lastFrame.left();
        if (indent < INDENT * line.size()) {
            return true;
        }
        return goesOnIndented(line, indent, indentBefore, last.isClosed());
    }

    /** A numbered paragraph may hang, a title is centred, and a quotation is indented as a whole. */
    private boolean goesOnIndented(Line line, float indent, float indentBefore, boolean closed) {
        boolean level = Math.abs(indent - indentBefore) < NEAR * line.size();
        if (numbered && !line.isNumbered() && !hanging && indent > indentBefore && indent < 4 * line.size()) {
            hanging = true;
            return true;
        }
        return level && (hanging || !closed) && !line.isNumbered();
    }

    private void join(String next) {
        char last = text.charAt(text.length() - 1);
        char first = next.charAt(0);
        boolean words = isLatin(last) && isLatin(first);
        if (last == '-' && Character.isLowerCase(first)) {
            text.setLength(text.length() - 1);
        } else if (words || ((last == ',' || last == '.') && Character.isAlphabetic(first) && first < 0x2E80)) {
            text.append(' ');
        }
        text.append(next);
    }

    private static boolean isLatin(char unit) {
        return unit < 0x2000 && Character.isLetter(unit);
    }
}
