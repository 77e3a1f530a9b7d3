package org.bridgehead.data.table;

/** Reads a table by what its bytes are, whatever the file is called. */
public final class TableReader {

    private TableReader() {}

    /** Tells whether the bytes are a workbook (a ZIP archive) rather than text. */
    public static boolean isWorkbook(byte[] bytes) {
        return TextBytes.startsWith(bytes, 'P', 'K', 3, 4);
    }

    /**
     * Returns the first sheet of a workbook.
     *
     * @throws TableException if the bytes are no XLSX workbook, or it is too large
     */
    public static Table workbook(byte[] bytes) {
        return Workbook.read(bytes);
    }

    /**
     * Returns the table of a CSV text.
     *
     * @throws TableException if a quoted cell has no end
     */
    public static Table csv(String text) {
        return Csv.read(text);
    }

    /**
     * Throws if the bytes are a file of a kind that is known but not read.
     *
     * @throws TableException that says which kind
     */
    public static void refuseUnreadable(byte[] bytes) {
        if (TextBytes.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new TableException("is an old Excel workbook (xls)\nMaybe save it as xlsx or CSV.");
        }
        if (TextBytes.startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new TableException("is a PDF file\nMaybe export the table as CSV.");
        }
    }

    /**
     * Throws if there is nothing in a text.
     *
     * @throws TableException if it is blank
     */
    public static void refuseBlank(String text) {
        if (text.isBlank()) {
            throw new TableException("is empty\nMaybe the program that wrote it failed.");
        }
    }
}
