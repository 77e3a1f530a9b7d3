package org.bridgehead.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A table whose columns are as wide as their cells, but for one that takes the room that is left and wraps. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int LEAST = 12;

    private final ImmutableList<String> head;
    private final int flexible;
    private final List<ImmutableList<String>> rows = new ArrayList<>();

    /**
     * Creates a table without rows.
     *
     * @param head the columns' names
     * @param flexible the column that wraps
     */
    TextTable(List<String> head, int flexible) {
        this.head = ImmutableList.copyOf(head);
        this.flexible = flexible;
    }

    void row(List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(
                    "a row must have " + head.size() + " cells but has " + cells.size() + ": " + cells);
        }
        rows.add(ImmutableList.copyOf(cells));
    }

    void print(Page page) {
        int[] widths = widths(page.width());
        print(page, head, widths);
        rows.forEach(row -> print(page, row, widths));
    }

    private int[] widths(int room) {
        int[] widths = new int[head.size()];
        int others = 0;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = DisplayWidth.of(head.get(column));
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
            others += column == flexible ? 0 : widths[column];
        }
        int left = room - others - GAP.length() * (widths.length - 1);
        widths[flexible] = Math.max(LEAST, Math.min(widths[flexible], left));
        return widths;
    }

    private void print(Page page, List<String> cells, int[] widths) {
        List<String> wrapped = LineWrap.wrap(cells.get(flexible), widths[flexible]);
        for (int i = 0; i < wrapped.size(); i++) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < widths.length; column++) {
                String cell = column == flexible ? wrapped.get(i) : i == 0 ? cells.get(column) : "";
                line.add(DisplayWidth.padRight(cell, widths[column]));
            }
            page.line(String.join(GAP, line));
        }
    }
}
