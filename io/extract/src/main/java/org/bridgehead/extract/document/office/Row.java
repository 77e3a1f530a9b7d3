package org.bridgehead.extract.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table: a line with a tab between two cells. A row that lays out prose — a form one of whose cells holds the
 * paragraphs of a text — has the lines of its cells instead, one after the other.
 */
final class Row {

    /** A cell of several paragraphs that are longer than this together holds prose. */
    private static final int LONGEST_ENTRY = 100;

    private final List<Lines> cells = new ArrayList<>();
    private boolean isDeleted;

    void add(Lines cell) {
        cells.add(cell);
    }

    void delete() {
        isDeleted = true;
    }

    List<String> lines() {
        if (isDeleted || cells.isEmpty()) {
            return List.of();
        }
        return cells.size() == 1 || cells.stream().anyMatch(Row::holdsProse) ? prose() : entries();
    }

    private static List<String> written(Lines cell) {
        return cell.lines().stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static boolean holdsProse(Lines cell) {
        List<String> written = written(cell);
        return cell.hasRows()
                || (written.size() > 1
                        && written.stream().mapToInt(String::length).sum() > LONGEST_ENTRY);
    }

    private List<String> prose() {
        return cells.stream().flatMap(cell -> written(cell).stream()).toList();
    }

    private List<String> entries() {
        String line = cells.stream()
                .map(cell -> written(cell).stream()
                        .map(entry -> entry.replace('\t', ' ').strip())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\t"));
        return line.isBlank() ? List.of() : List.of(line.stripTrailing());
    }
}
