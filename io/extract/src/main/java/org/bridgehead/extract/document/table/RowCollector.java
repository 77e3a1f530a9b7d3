package org.bridgehead.extract.document.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.bridgehead.file.FileException;
import org.bridgehead.file.table.Table;

/** Collects the rows of all sheets of a file, within limits; not safe for use by several threads. */
final class RowCollector {

    private final ColumnNames names;
    private final boolean isWorkbook;
    private final ImmutableList.Builder<TableRows.Row> rows = ImmutableList.builder();
    private final ImmutableList.Builder<TableRows.Fault> faults = ImmutableList.builder();
    private int count;
    private long length;

    RowCollector(ColumnNames names, boolean isWorkbook) {
        this.names = names;
        this.isWorkbook = isWorkbook;
    }

    /** Returns what was collected; a file of which there is neither row nor fault is at fault itself. */
    TableRows collected() {
        TableRows collected = new TableRows(rows.build(), faults.build());
        if (!collected.rows().isEmpty() || !collected.faults().isEmpty()) {
            return collected;
        }
        return new TableRows(
                ImmutableList.of(), ImmutableList.of(new TableRows.Fault("", ProposalTables.withoutRows())));
    }

    void fault(String place, FileException cause) {
        faults.add(new TableRows.Fault(place, cause));
    }

    /**
     * Takes a row.
     *
     * @param index from 0, that of the header is below it
     * @param sheet what goes before the row's number in its place
     * @return whether there is room for another
     */
    boolean add(Header header, int index, List<String> cells, String sheet) {
        if (isEmpty(header, cells) || header.isRepeatedBy(cells, names)) {
            return true;
        }
        String place = sheet + (index + 1);
        if (count == ProposalTables.MOST_ROWS) {
            fault(
                    place,
                    new FileException("stands beyond the limit of " + ProposalTables.MOST_ROWS
                            + " rows: it is not read, nor is what follows\nMaybe split the table into several files."));
            return false;
        }
        count++;
        return tooLong(header, index, cells, place) || read(header, index, cells, place);
    }

    private static boolean isEmpty(Header header, List<String> cells) {
        return header.columns().stream()
                .filter(column -> column.role() != ColumnRole.number && column.role() != ColumnRole.ignored)
                .allMatch(column -> RowText.cell(cells, column).isBlank());
    }

    private boolean tooLong(Header header, int index, List<String> cells, String place) {
        for (Header.Column column : header.columns()) {
            int units = RowText.cell(cells, column).length();
            if (units > ProposalTables.MOST_UNITS) {
                fault(
                        place,
                        new FileException("cell " + Table.name(index, column.index()) + " has " + units
                                + " characters, more than the limit of " + ProposalTables.MOST_UNITS
                                + "\nMaybe a quotation mark is missing, or divide the text among several rows."));
                return true;
            }
        }
        return false;
    }

    private boolean read(Header header, int index, List<String> cells, String place) {
        String text = new RowText(names, header, isWorkbook).of(cells);
        if (text.isBlank()) {
            String empty = header.texts().stream()
                    .map(column -> Table.name(index, column.index()))
                    .collect(Collectors.joining(", "));
            fault(
                    place,
                    new FileException(
                            "has no text: nothing stands in " + empty + "\nMaybe fill it in, or delete the row."));
            return true;
        }
        if (length + text.length() > ProposalTables.MOST_TEXT) {
            fault(
                    place,
                    new FileException(
                            "makes the texts of the table longer than the limit of "
                                    + ProposalTables.MOST_TEXT
                                    + " characters: it is not read, nor is what follows\nMaybe split the table into several files."));
            return false;
        }
        length += text.length();
        rows.add(new TableRows.Row(place, text));
        return true;
    }
}
