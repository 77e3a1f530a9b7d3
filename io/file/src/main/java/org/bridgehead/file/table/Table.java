package org.bridgehead.file.table;

import com.google.common.collect.ImmutableList;

/**
 * Rows of text cells as a file has them.
 *
 * @param rows each as long as the file has it; a cell without content is empty
 * @param advice what the reader should know, for instance that there are more sheets
 */
public record Table(ImmutableList<ImmutableList<String>> rows, ImmutableList<String> advice) {

    /** Returns a cell without the spaces around it, empty where the row is shorter. */
    public String cell(int row, int column) {
        ImmutableList<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Tells whether a row has no content. */
    public boolean isBlank(int row) {
        return rows.get(row).stream().allMatch(String::isBlank);
    }

    /** Returns the name that spreadsheets give a cell, for instance {@code "C4"}. */
    public static String name(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
