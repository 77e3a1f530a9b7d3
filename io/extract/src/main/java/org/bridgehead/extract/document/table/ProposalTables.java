package org.bridgehead.extract.document.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.file.FileException;

/** Reads tables of proposals, a proposal a row, by the names of their columns; immutable and safe for use by several threads. */
public final class ProposalTables {

    /** The most rows that are read of a file. */
    public static final int MOST_ROWS = 100_000;

    /** The most UTF-16 units that a cell may have. */
    public static final int MOST_UNITS = 4_000_000;

    /** The most UTF-16 units that the texts of a file may have together. */
    public static final int MOST_TEXT = 32 << 20;

    /** The most bytes that a workbook may unfold to. */
    public static final long MOST_UNFOLDED = 128L << 20;

    private final ColumnNames names;

    /** Returns a reader of tables whose columns have these names. */
    public ProposalTables(ColumnNames names) {
        this.names = names;
    }

    /** Returns the rows of a CSV text; nothing if the text is no table of proposals. */
    public Optional<TableRows> csv(String text) {
        return new CsvProposals(names, text).rows();
    }

    /**
     * Returns the rows of all sheets of a workbook that have proposals.
     *
     * @throws FileException if it is damaged or unfolds to too much
     */
    public TableRows workbook(byte[] bytes) {
        return new WorkbookProposals(names).read(bytes);
    }

    /** Says that there are no columns with texts. */
    static FileException withoutTexts(ColumnNames names, int row, ImmutableList<String> found) {
        return new FileException("has no column of texts: row " + (row + 1) + " names " + Header.list(found)
                + "\nMaybe call the column of texts one of " + String.join("、", names.of(ColumnRole.text))
                + "; or columns of parts, beside one of titles, " + String.join("、", names.of(ColumnRole.part)) + ".");
    }

    /** Says that nothing stands below the names of columns. */
    static FileException withoutRows() {
        return new FileException("has names of columns and no row below them\nMaybe the export was empty.");
    }
}
