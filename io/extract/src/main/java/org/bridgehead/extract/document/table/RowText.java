package org.bridgehead.extract.document.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts the cells of a row together in the shape that the text of a single proposal has. */
final class RowText {

    private final ColumnNames names;
    private final Header header;
    private final boolean isWorkbook;

    RowText(ColumnNames names, Header header, boolean isWorkbook) {
        this.names = names;
        this.header = header;
        this.isWorkbook = isWorkbook;
    }

    /** Returns the text of a row, empty where no column has any of it. */
    String of(List<String> cells) {
        List<String> body = body(cells);
        if (body.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        ImmutableList<String> title = header.of(ColumnRole.title).stream()
                .map(column -> CellText.lines(cell(cells, column)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(ImmutableList.of());
        lines.addAll(title);
        if (!title.isEmpty()) {
            lines.set(0, names.label(ColumnRole.title) + title.get(0).strip());
        }
        Set<String> authors = authors(cells);
        authors.forEach(author -> lines.add(names.label(ColumnRole.author) + author));
        header.of(ColumnRole.date).stream()
                .flatMap(column -> DateText.of(cell(cells, column), isWorkbook).stream())
                .findFirst()
                .ifPresent(date -> lines.add(names.label(ColumnRole.date) + date));
        body = without(body, String.join("", title));
        for (String author : authors) {
            body = without(body, author);
        }
        lines.addAll(body);
        return String.join("\n", lines);
    }

    private Set<String> authors(List<String> cells) {
        Set<String> authors = new LinkedHashSet<>();
        for (Header.Column column : header.of(ColumnRole.author)) {
            String author = CellText.line(cell(cells, column));
            if (!author.isEmpty()) {
                authors.add(author);
            }
        }
        return authors;
    }

    private List<String> body(List<String> cells) {
        List<String> body = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Header.Column column : header.texts()) {
            String cell = cell(cells, column);
            ImmutableList<String> lines = CellText.lines(cell);
            if (lines.isEmpty() || !seen.add(cell)) {
                continue;
            }
            if (column.role() == ColumnRole.part && !bare(lines.get(0)).equals(bare(column.heading()))) {
                body.add(column.heading());
            }
            body.addAll(lines);
        }
        return body;
    }

    /** Leaves out a first line that says what another column has said. */
    private static List<String> without(List<String> body, String said) {
        String words = bare(said);
        if (body.size() < 2 || words.isEmpty() || !bare(body.get(0)).equals(words)) {
            return body;
        }
        int from = 1;
        while (from < body.size() - 1 && body.get(from).isBlank()) {
            from++;
        }
        return body.subList(from, body.size());
    }

    private static String bare(String line) {
        return line.replaceAll("[\\s\\u3000\\u00a0：:]+", "");
    }

    static String cell(List<String> cells, Header.Column column) {
        return column.index() < cells.size() ? cells.get(column.index()) : "";
    }
}
