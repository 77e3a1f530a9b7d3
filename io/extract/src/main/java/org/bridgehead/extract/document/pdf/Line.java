package org.bridgehead.extract.document.pdf;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a page or of a column.
 *
 * @param text what it says, cells of a table divided by tabs
 * @param left its left edge
 * @param right its right edge
 * @param base its base line, from the top
 * @param size its font's size
 * @param firstWidth the width of what cannot be divided at its start
 * @param column 0 for the whole width, 1 and 2 for the left and the right column
 */
record Line(String text, float left, float right, float base, float size, float firstWidth, int column) {

    /** The gap between cells of a table, in parts of the font's size. */
    private static final float CELL = 2f;

    private static final Pattern NUMBERED = Pattern.compile("^(第[一二三四五六七八九十百零〇0-9]+[章节条部]|[一二三四五六七八九十]{1,3}、"
            + "|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])|[①-⑳●○■◆□•·▪➢]).*");

    static Line of(ImmutableList<Run> runs, int column) {
        Run first = runs.get(0);
        Run last = runs.get(runs.size() - 1);
        StringBuilder text = new StringBuilder(first.text());
        for (int i = 1; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean cell = run.left() - runs.get(i - 1).right() > CELL * run.size();
            text.append(cell ? '\t' : ' ').append(run.text());
        }
        return new Line(
                text.toString(), first.left(), last.right(), first.base(), first.size(), first.firstWidth(), column);
    }

    /** Tells whether it is a row of a table. */
    boolean isTabular() {
        return text.indexOf('\t') >= 0;
    }

    /** Tells whether it starts with a number or a mark of enumeration. */
    boolean isNumbered() {
        return NUMBERED.matcher(text).matches();
    }

    /** Tells whether it ends with a mark that ends a sentence or a clause. */
    boolean isClosed() {
        return !text.isEmpty() && "。；：！？;:!?”".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Its text with figures made alike. */
    String shape() {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .mapToObj(point ->
                        Character.isDigit(point) || "一二三四五六七八九十〇".indexOf(point) >= 0 ? "#" : Character.toString(point))
                .collect(Collectors.joining())
                .replaceAll("#+", "#");
    }
}
