package org.bridgehead.extract.document.table;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Optional;
import org.bridgehead.file.FileException;
import org.bridgehead.file.table.TableReader;

/** Reads one CSV text, if it is one: a header among its first rows must leave no doubt. */
final class CsvProposals {

    /** How many rows with content are looked at for a header. */
    private static final int HEAD = 5;

    private final ColumnNames names;
    private final String text;

    CsvProposals(ColumnNames names, String text) {
        this.names = names;
        this.text = text;
    }

    Optional<TableRows> rows() {
        for (char separator : TableReader.SEPARATORS) {
            Optional<Header> header = header(separator);
            if (header.isPresent()) {
                return Optional.of(read(header.get(), separator));
            }
        }
        for (char separator : TableReader.SEPARATORS) {
            Optional<FileException> fault = withoutTexts(separator);
            if (fault.isPresent()) {
                return Optional.of(
                        new TableRows(ImmutableList.of(), ImmutableList.of(new TableRows.Fault("", fault.get()))));
            }
        }
        return Optional.empty();
    }

    private Optional<Header> header(char separator) {
        Iterator<ImmutableList<String>> rows = TableReader.rows(text, separator);
        int filled = 0;
        try {
            for (int i = 0; filled < HEAD && rows.hasNext(); i++) {
                ImmutableList<String> cells = rows.next();
                if (isBlank(cells)) {
                    continue;
                }
                Header header = Header.of(names, i, cells);
                if (header.isOfNamesOnly(filled == 0)) {
                    return isFollowedByCells(rows, filled > 0) ? Optional.of(header) : Optional.empty();
                }
                filled++;
            }
        } catch (FileException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Tells whether the next row has cells too, or all of them: a text may begin with a line of words, or hold a table below
     * its title, but goes on otherwise.
     */
    private static boolean isFollowedByCells(Iterator<ImmutableList<String>> rows, boolean all) {
        while (rows.hasNext()) {
            try {
                ImmutableList<String> cells = rows.next();
                if (!isBlank(cells) && (cells.size() == 1 || !all)) {
                    return cells.size() > 1;
                }
            } catch (FileException e) {
                return true;
            }
        }
        return true;
    }

    private static boolean isBlank(ImmutableList<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private TableRows read(Header header, char separator) {
        RowCollector collector = new RowCollector(names, false);
        Iterator<ImmutableList<String>> rows = TableReader.rows(text, separator);
        try {
            boolean more = true;
            for (int i = 0; more && rows.hasNext(); i++) {
                ImmutableList<String> cells = rows.next();
                more = i <= header.row() || collector.add(header, i, cells, "");
            }
        } catch (FileException e) {
            collector.fault("", e);
        }
        return collector.collected();
    }

    /** The fault of a table of titles whose texts stand under a name that is not known: all its rows have the same width. */
    private Optional<FileException> withoutTexts(char separator) {
        Iterator<ImmutableList<String>> rows = TableReader.rows(text, separator);
        try {
            ImmutableList<String> first = rows.hasNext() ? rows.next() : ImmutableList.of();
            Header header = Header.of(names, 0, first);
            if (first.size() < 2 || !header.has(ColumnRole.title) || header.roles() < 2 || !rows.hasNext()) {
                return Optional.empty();
            }
            while (rows.hasNext()) {
                ImmutableList<String> cells = rows.next();
                if (!isBlank(cells) && cells.size() != first.size()) {
                    return Optional.empty();
                }
            }
            return Optional.of(ProposalTables.withoutTexts(names, 0, first));
        } catch (FileException e) {
            return Optional.empty();
        }
    }
}
