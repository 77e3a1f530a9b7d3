package org.bridgehead.extract.document.table;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.file.FileException;
import org.bridgehead.file.table.Sheet;
import org.bridgehead.file.table.Table;
import org.bridgehead.file.table.TableReader;

/** Reads the sheets of one workbook that have a header with texts; the others are named as faults unless they are empty. */
final class WorkbookProposals {

    /** How many rows with content are looked at for a header. */
    private static final int HEAD = 10;

    private final ColumnNames names;

    WorkbookProposals(ColumnNames names) {
        this.names = names;
    }

    TableRows read(byte[] bytes) {
        ImmutableList<Sheet> sheets = TableReader.sheets(bytes, ProposalTables.MOST_UNFOLDED).stream()
                .filter(sheet -> !isBlank(sheet.table()))
                .collect(ImmutableList.toImmutableList());
        if (sheets.isEmpty()) {
            throw new FileException("is a workbook without content\nMaybe it was not saved, or another one is meant.");
        }
        boolean several = sheets.stream()
                        .filter(sheet -> header(sheet.table()).isPresent())
                        .count()
                > 1;
        RowCollector collector = new RowCollector(names, true);
        Set<String> taken = new HashSet<>();
        for (Sheet sheet : sheets) {
            String name = name(sheet, taken);
            Optional<Header> header = header(sheet.table());
            if (header.isPresent()) {
                add(collector, header.get(), sheet.table(), several ? name + "!" : "");
            } else {
                int row = likest(sheet.table());
                collector.fault(
                        sheets.size() > 1 ? name : "",
                        ProposalTables.withoutTexts(
                                names, row, sheet.table().rows().get(row)));
            }
        }
        return collector.collected();
    }

    private static void add(RowCollector collector, Header header, Table table, String sheet) {
        boolean more = true;
        for (int i = header.row() + 1; more && i < table.rows().size(); i++) {
            more = collector.add(header, i, table.rows().get(i), sheet);
        }
    }

    /** A name without what would break a line, and unlike those of the sheets before. */
    private static String name(Sheet sheet, Set<String> taken) {
        String plain = sheet.name().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String name = plain.isEmpty() ? "?" : plain;
        for (int i = 2; !taken.add(name); i++) {
            name = plain + " (" + i + ")";
        }
        return name;
    }

    private static boolean isBlank(Table table) {
        return table.rows().stream().allMatch(cells -> cells.stream().allMatch(String::isBlank));
    }

    private Optional<Header> header(Table table) {
        int filled = 0;
        for (int i = 0; filled < HEAD && i < table.rows().size(); i++) {
            if (!table.isBlank(i)) {
                Header header = Header.of(names, i, table.rows().get(i));
                if (header.namesTexts()) {
                    return Optional.of(header);
                }
                filled++;
            }
        }
        return Optional.empty();
    }

    /** The first row that has a known name, or else the first that has anything. */
    private int likest(Table table) {
        int first = -1;
        int filled = 0;
        for (int i = 0; filled < HEAD && i < table.rows().size(); i++) {
            if (!table.isBlank(i)) {
                first = first < 0 ? i : first;
                filled++;
                if (!Header.of(names, i, table.rows().get(i)).columns().isEmpty()) {
                    return i;
                }
            }
        }
        return Math.max(first, 0);
    }
}
