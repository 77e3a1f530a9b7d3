package org.bridgehead.extract.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A table of tab-separated values with a head of {@code # key: value} lines and a line of column names; lines that are
 * blank or start with {@code #} below the head are remarks.
 *
 * <p>The head must say {@code version} (a date) and {@code source}. {@link #parse} reports all faults at once.
 */
public final class TsvTable {

    private static final Splitter TABS = Splitter.on('\t');

    private final String name;
    private final ImmutableMap<String, String> head;
    private final ImmutableList<Row> rows;

    private TsvTable(String name, ImmutableMap<String, String> head, ImmutableList<Row> rows) {
        this.name = name;
        this.head = head;
        this.rows = rows;
    }

    /**
     * A row of a table.
     *
     * @param table the table's file name
     * @param line the row's line, from 1
     * @param cells cell by column name; every column is there, empty cells are empty strings
     */
    public record Row(String table, int line, ImmutableMap<String, String> cells) {

        /**
         * Returns the cell of a column.
         *
         * @throws LexiconException if the table has no such column
         */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw fault("has no column \"" + column + "\" but " + cells.keySet());
            }
            return cell;
        }

        /** Returns the parts of a cell that are separated by {@code |}; none for an empty cell. */
        public ImmutableList<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty()
                    ? ImmutableList.of()
                    : ImmutableList.copyOf(Splitter.on('|').split(cell));
        }

        /** Returns what {@code parse} makes of a cell; its {@link IllegalArgumentException} becomes a fault of this row. */
        public <T> T get(String column, Function<String, T> parse) {
            try {
                return parse.apply(get(column));
            } catch (IllegalArgumentException e) {
                throw new LexiconException(place() + "column " + column + ": " + e.getMessage(), e);
            }
        }

        /** Returns a fault that names this row. */
        public LexiconException fault(String message) {
            return new LexiconException(place() + message);
        }

        private String place() {
            return table + ", line " + line + ": ";
        }
    }

    /**
     * Reads a table.
     *
     * @param name the file's name, for messages
     * @throws LexiconException if the head lacks version or source, or rows have the wrong number of cells; every fault is
     *     named
     */
    public static TsvTable parse(String name, String content) {
        Map<String, String> head = new LinkedHashMap<>();
        List<String> columns = new ArrayList<>();
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        List<String> faults = new ArrayList<>();
        int line = 0;
        for (String text : content.lines().toList()) {
            line++;
            if (text.startsWith("#")) {
                int colon = text.indexOf(':');
                if (columns.isEmpty() && colon > 0) {
                    head.put(
                            text.substring(1, colon).strip(),
                            text.substring(colon + 1).strip());
                }
            } else if (!text.isBlank()) {
                List<String> cells = TABS.splitToList(text);
                if (columns.isEmpty()) {
                    columns.addAll(cells);
                } else if (cells.size() != columns.size()) {
                    faults.add(name + ", line " + line + ": has " + cells.size() + " cells but the table has "
                            + columns.size() + " columns " + columns);
                } else {
                    rows.add(new Row(name, line, zip(columns, cells)));
                }
            }
        }
        for (String key : List.of("version", "source")) {
            if (!head.containsKey(key)) {
                faults.add(name + ": the head lacks a line \"# " + key + ": …\"");
            }
        }
        if (!faults.isEmpty()) {
            throw new LexiconException(String.join("\n", faults));
        }
        return new TsvTable(name, ImmutableMap.copyOf(head), rows.build());
    }

    private static ImmutableMap<String, String> zip(List<String> columns, List<String> cells) {
        ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
        for (int i = 0; i < columns.size(); i++) {
            map.put(columns.get(i), cells.get(i).strip());
        }
        return map.buildOrThrow();
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    /** The date of this version, as the head says it. */
    public String version() {
        return head.getOrDefault("version", "");
    }

    /** The keys and values of the head. */
    public ImmutableMap<String, String> head() {
        return head;
    }

    /** The rows in order. */
    public ImmutableList<Row> rows() {
        return rows;
    }
}
