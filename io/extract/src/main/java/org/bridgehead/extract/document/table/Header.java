package org.bridgehead.extract.document.table;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The row that names the columns of a table.
 *
 * @param row its index
 * @param columns those with a known name, in order
 * @param strangers the other names
 */
record Header(int row, ImmutableList<Column> columns, ImmutableList<String> strangers) {

    private static final int LONGEST_NAME = 20;

    /**
     * A column.
     *
     * @param heading its name as the table has it, without notes
     */
    record Column(int index, ColumnNames.Known known, String heading) {

        ColumnRole role() {
            return known.role();
        }
    }

    static Header of(ColumnNames names, int row, List<String> cells) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        ImmutableList.Builder<String> strangers = ImmutableList.builder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            Optional<ColumnNames.Known> known = names.find(cell);
            if (known.isPresent()) {
                columns.add(new Column(i, known.get(), ColumnNames.withoutNote(cell)));
            } else if (!cell.isBlank()) {
                strangers.add(cell.strip());
            }
        }
        return new Header(row, columns.build(), strangers.build());
    }

    boolean has(ColumnRole role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** The columns with a role, the one whose name stands first in the lexicon first. */
    ImmutableList<Column> of(ColumnRole role) {
        return columns.stream()
                .filter(column -> column.role() == role)
                .sorted(Comparator.comparingInt(column -> column.known().rank()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The columns that hold the text and its parts, from left to right. */
    ImmutableList<Column> texts() {
        return columns.stream().filter(column -> column.role().isText()).collect(ImmutableList.toImmutableList());
    }

    /** Tells whether a table with such a row has texts: under a name for whole texts, or in parts beside something else. */
    boolean namesTexts() {
        return has(ColumnRole.text) || (has(ColumnRole.part) && roles() > 1);
    }

    /** How many roles there are, those apart that are not read. */
    long roles() {
        return columns.stream()
                .map(Column::role)
                .filter(role -> role != ColumnRole.ignored)
                .distinct()
                .count();
    }

    /**
     * Tells whether the row is one of names only, such as no line of an ordinary text is. Names that are not known may stand
     * beside those of titles and texts; a row of cells above is borne with beside that of titles.
     *
     * @param isFirst whether nothing stands above
     */
    boolean isOfNamesOnly(boolean isFirst) {
        boolean texts = has(ColumnRole.text) || (has(ColumnRole.part) && has(ColumnRole.title));
        boolean known = strangers.isEmpty() && isFirst;
        return texts
                && roles() > 1
                && (known || has(ColumnRole.title))
                && strangers.stream().allMatch(Header::isName);
    }

    private static boolean isName(String cell) {
        return cell.length() <= LONGEST_NAME && cell.chars().noneMatch(unit -> "。；！？，".indexOf(unit) >= 0);
    }

    /** Tells whether a row repeats the names, as prints of many pages do. */
    boolean isRepeatedBy(List<String> cells, ColumnNames names) {
        return columns.stream()
                .allMatch(column -> column.index() < cells.size()
                        && names.find(cells.get(column.index()))
                                .filter(column.known()::equals)
                                .isPresent());
    }

    /** The names of the row, for messages. */
    static String list(List<String> cells) {
        String names = cells.stream()
                .filter(cell -> !cell.isBlank())
                .limit(LONGEST_NAME)
                .map(String::strip)
                .map(cell -> cell.length() > LONGEST_NAME ? cell.substring(0, LONGEST_NAME) + "…" : cell)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing" : names;
    }
}
