package org.bridgehead.extract.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of tab-separated values with a head of {@code # key: value} lines and a line of column names; lines that are
 * blank or start with {@code #} below the head are remarks.
 *
 * <p>The head must say {@code version} (a date) and {@code source}. {@link #parse} reports all faults at once.
 */
public final class TsvTable {

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
     * @param columns the place of each column by its name, the same for all rows of a table
     * @param cells one a column, empty cells as empty strings
     */
    public record Row(String table, int line, ImmutableMap<String, Integer> columns, ImmutableList<String> cells) {

        /**
         * Returns the cell of a column.
         *
         * @throws LexiconException if the table has no such column
         */
        public String get(String column) {
            Integer place = columns.get(column);
            if (place == null) {
                throw fault("has no column \"" + column + "\" but " + columns.keySet());
            }
            return cells.get(place);
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
                throw new LexiconException(this, place() + "column " + column + ": " + e.getMessage(), e);
            }
        }

        /** Returns a fault that names this row. */
        public LexiconException fault(String message) {
            return new LexiconException(this, place() + message);
        }

        /** Returns the row with another cell in a column. */
        Row with(String column, String cell) {
            int place = columns.getOrDefault(column, -1);
            ImmutableList.Builder<String> changed = ImmutableList.builder();
            for (int i = 0; i < cells.size(); i++) {
                changed.add(i == place ? cell : cells.get(i));
            }
            return new Row(table, line, columns, changed.build());
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
        Parsing parsing = new Parsing(name);
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        text.lines().forEach(parsing::line);
        return parsing.table();
    }

    /** Takes the lines of one file in order. */
    private static final class Parsing {
        private final String name;
        private final Map<String, String> head = new LinkedHashMap<>();
        private final ImmutableList.Builder<Row> rows = ImmutableList.builder();
        private final List<String> faults = new ArrayList<>();
        private ImmutableMap<String, Integer> columns = ImmutableMap.of();
        private int line;

        Parsing(String name) {
            this.name = name;
        }

        void line(String text) {
            line++;
            if (text.startsWith("#")) {
                remark(text);
            } else if (!text.isBlank()) {
                ImmutableList<String> cells = cells(text);
                if (columns.isEmpty()) {
                    columns = places(cells);
                } else if (cells.size() != columns.size()) {
                    faults.add(name + ", line " + line + ": has " + cells.size() + " cells but the table has "
                            + columns.size() + " columns " + columns.keySet());
                } else {
                    rows.add(new Row(name, line, columns, cells));
                }
            }
        }

        private void remark(String text) {
            int colon = text.indexOf(':');
            if (columns.isEmpty() && colon > 0) {
                head.put(
                        text.substring(1, colon).strip(),
                        text.substring(colon + 1).strip());
            }
        }

        private static ImmutableList<String> cells(String text) {
            ImmutableList.Builder<String> cells = ImmutableList.builder();
            int from = 0;
            for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
                cells.add(text.substring(from, tab).strip());
                from = tab + 1;
            }
            return cells.add(text.substring(from).strip()).build();
        }

        private ImmutableMap<String, Integer> places(ImmutableList<String> names) {
            Map<String, Integer> places = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                if (places.putIfAbsent(names.get(i), i) != null) {
                    faults.add(name + ", line " + line + ": names the column \"" + names.get(i) + "\" twice");
                }
            }
            return ImmutableMap.copyOf(places);
        }

        TsvTable table() {
            for (String key : List.of("version", "source")) {
                if (!head.containsKey(key)) {
                    faults.add(name + ": the head lacks a line \"# " + key + ": …\"");
                }
            }
            if (!faults.isEmpty()) {
                throw LexiconException.ofAll(faults);
            }
            return new TsvTable(name, ImmutableMap.copyOf(head), rows.build());
        }
    }

    /**
     * Returns the table with other rows.
     *
     * @param change what becomes of a row; nothing, to leave it out
     */
    TsvTable with(Function<Row, Optional<Row>> change) {
        return new TsvTable(
                name,
                head,
                rows.stream().flatMap(row -> change.apply(row).stream()).collect(ImmutableList.toImmutableList()));
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
