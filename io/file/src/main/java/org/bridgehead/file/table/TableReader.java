package org.bridgehead.file.table;

import org.bridgehead.file.FileException;

/** Reads a table by what its bytes are, whatever the file is called. */
public final class TableReader {

    private TableReader() {}

    /**
     * Returns the first sheet of a workbook.
     *
     * @throws FileException if the bytes are no XLSX workbook, or it is too large
     */
    public static Table workbook(byte[] bytes) {
        return Workbook.read(bytes);
    }

    /**
     * Returns the table of a CSV text.
     *
     * @throws FileException if a quoted cell has no end
     */
    public static Table csv(String text) {
        return Csv.read(text);
    }

    /**
     * Throws if there is nothing in a text.
     *
     * @throws FileException if it is blank
     */
    public static void refuseBlank(String text) {
        if (text.isBlank()) {
            throw new FileException("is empty\nMaybe the program that wrote it failed.");
        }
    }
}
