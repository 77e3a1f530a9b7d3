package org.bridgehead.file.table;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import org.bridgehead.file.Archive;
import org.bridgehead.file.FileException;

/** Reads a table by what its bytes are, whatever the file is called. */
public final class TableReader {

    /** The signs that may part the cells of a CSV text, the usual one first. */
    public static final ImmutableList<Character> SEPARATORS = ImmutableList.of(',', '\t', ';');

    /** The most rows that a spreadsheet has. */
    public static final int MOST_ROWS = 1_048_576;

    /** The most columns that a spreadsheet has. */
    public static final int MOST_COLUMNS = 16_384;

    private TableReader() {}

    /**
     * Returns the first sheet of a workbook.
     *
     * @throws FileException if the bytes are no XLSX workbook, or it is too large
     */
    public static Table workbook(byte[] bytes) {
        return Workbook.of(new Archive(bytes, Archive.MOST_BYTES)).first();
    }

    /**
     * Returns the sheets of a workbook that are shown, in its order.
     *
     * @param most how many bytes the workbook may unfold to
     * @throws FileException if the bytes are no XLSX workbook, or it is too large
     */
    public static ImmutableList<Sheet> sheets(byte[] bytes, long most) {
        return Workbook.of(new Archive(bytes, most)).shown();
    }

    /**
     * Returns the table of a CSV text whose separator is the one that its first row has most of.
     *
     * @throws FileException if a quoted cell has no end, or there are more rows or columns than a spreadsheet has
     */
    public static Table csv(String text) {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        int count = 0;
        for (Iterator<ImmutableList<String>> all = rows(text, Csv.separator(text)); all.hasNext(); ) {
            if (++count > MOST_ROWS) {
                throw new FileException("has more than " + MOST_ROWS + " rows\nMaybe split it into several files.");
            }
            rows.add(all.next());
        }
        return new Table(rows.build(), ImmutableList.of());
    }

    /**
     * Returns the rows of a CSV text, each read when it is asked for.
     *
     * <p>Asking throws a {@link FileException} that names the row if a quoted cell has no end, or there are more columns
     * than a spreadsheet has; then there is nothing more to ask for.
     */
    public static Iterator<ImmutableList<String>> rows(String text, char separator) {
        return new Csv(text, separator);
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
