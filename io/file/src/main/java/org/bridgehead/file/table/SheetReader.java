package org.bridgehead.file.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bridgehead.file.FileException;
import org.bridgehead.file.XmlWalk;

/** Reads the cells of the sheets of a workbook. */
final class SheetReader {

    /** In all sheets of a workbook, the empty ones between others counted. */
    private static final int MOST_CELLS = 4_000_000;

    private final ImmutableList<String> sharedStrings;
    private int cells;

    SheetReader(ImmutableList<String> sharedStrings) {
        this.sharedStrings = sharedStrings;
    }

    ImmutableList<ImmutableList<String>> read(byte[] sheet) {
        List<ImmutableList<String>> rows = new ArrayList<>();
        XmlWalk walk = XmlWalk.of(sheet);
        walk.each("row", row -> {
            int index = row.attribute("r").map(SheetReader::number).orElse(rows.size() + 1) - 1;
            if (index < rows.size() || index >= TableReader.MOST_ROWS) {
                throw new FileException("is a damaged workbook: its rows are out of order\nMaybe save it anew.");
            }
            while (rows.size() < index) {
                rows.add(ImmutableList.of());
            }
            rows.add(row(row));
        });
        return ImmutableList.copyOf(rows);
    }

    private static int number(String digits) {
        if (!digits.matches("[0-9]{1,9}")) {
            throw new FileException("is a damaged workbook: \"" + digits + "\" is no number of a row or string"
                    + "\nMaybe save it anew.");
        }
        return Integer.parseInt(digits);
    }

    /** Cells behind the last one with content are left out: sheets have many that are only formatted. */
    private ImmutableList<String> row(XmlWalk walk) {
        List<String> row = new ArrayList<>();
        int next = 0;
        while (walk.next() && !walk.isEnd("row")) {
            if (walk.isStart("c")) {
                int column = walk.attribute("r").map(SheetReader::column).orElse(next);
                if (column < next || column >= TableReader.MOST_COLUMNS) {
                    throw new FileException("is a damaged workbook: its cells are out of order\nMaybe save it anew.");
                }
                next = column + 1;
                String content = cell(walk, walk.attribute("t").orElse("n"));
                if (!content.isEmpty()) {
                    count(next - row.size());
                    row.addAll(Collections.nCopies(column - row.size(), ""));
                    row.add(content);
                }
            }
        }
        return ImmutableList.copyOf(row);
    }

    private void count(int more) {
        cells += more;
        if (cells > MOST_CELLS) {
            throw new FileException(
                    "is a workbook of more than " + MOST_CELLS + " cells\nMaybe split it into several files.");
        }
    }

    /** The index of the column of a cell's name, {@code "C4"} for instance. */
    private static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && i < 4 && Character.isLetter(name.charAt(i)); i++) {
            column = 26 * column + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private String cell(XmlWalk walk, String type) {
        String content = "";
        while (!walk.isEnd("c") && walk.next()) {
            if (walk.isStart("v")) {
                content = value(walk.content(), type);
            } else if (walk.isStart("is")) {
                content = EscapedText.read(walk.text());
            }
        }
        return content;
    }

    private String value(String stored, String type) {
        return switch (type) {
            case "s" -> shared(number(stored.strip()));
            case "str" -> EscapedText.read(stored);
            default -> stored;
        };
    }

    private String shared(int index) {
        if (index >= sharedStrings.size()) {
            throw new FileException("is a damaged workbook: it has no text number " + index + "\nMaybe save it anew.");
        }
        return sharedStrings.get(index);
    }
}
