package org.bridgehead.file.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.file.FileException;
import org.bridgehead.file.XmlWalk;

/** Reads the cells of a sheet of a workbook. */
final class SheetReader {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    private final ImmutableList<String> sharedStrings;
    private final List<ImmutableList<String>> rows = new ArrayList<>();

    SheetReader(ImmutableList<String> sharedStrings) {
        this.sharedStrings = sharedStrings;
    }

    ImmutableList<ImmutableList<String>> read(byte[] sheet) {
        XmlWalk walk = XmlWalk.of(sheet);
        walk.each("row", row -> {
            int index = row.attribute("r").map(SheetReader::number).orElse(rows.size() + 1) - 1;
            if (index < rows.size() || index >= MOST_ROWS) {
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
            throw new FileException("is a damaged workbook: \"" + digits + "\" is no number of a row or string");
        }
        return Integer.parseInt(digits);
    }

    private ImmutableList<String> row(XmlWalk walk) {
        List<String> cells = new ArrayList<>();
        while (walk.next() && !walk.isEnd("row")) {
            if (walk.isStart("c")) {
                int column = walk.attribute("r").map(SheetReader::column).orElse(cells.size());
                if (column < cells.size() || column >= MOST_COLUMNS) {
                    throw new FileException("is a damaged workbook: its cells are out of order\nMaybe save it anew.");
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(walk, walk.attribute("t").orElse("n")));
            }
        }
        return ImmutableList.copyOf(cells);
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
                content = type.equals("s") ? shared(number(walk.content().strip())) : walk.content();
            } else if (walk.isStart("is")) {
                content = walk.text();
            }
        }
        return content;
    }

    private String shared(int index) {
        if (index >= sharedStrings.size()) {
            throw new FileException("is a damaged workbook: it has no text number " + index + "\nMaybe save it anew.");
        }
        return sharedStrings.get(index);
    }
}
