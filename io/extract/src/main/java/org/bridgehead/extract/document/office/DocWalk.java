package org.bridgehead.extract.document.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.bridgehead.file.FileException;

/** One pass over the text of a DOC, and over that of its text boxes, which follow it. */
final class DocWalk {

    /** How deep tables may stand in each other. */
    private static final int MOST_TABLES = 64;

    private static final char CELL_END = '\u0007';
    private static final char LINE_BREAK = '\u000b';
    private static final char PAGE_BREAK = '\f';
    private static final char COLUMN_BREAK = '\u000e';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char HYPHEN = '\u001e';
    private static final char PLACEHOLDER = '(';

    private final HWPFDocument document;
    private final DocLists lists;
    private final Limits limits = new Limits();
    private final ListCounter counter = new ListCounter();
    private final Lines body = new Lines();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private Fields fields = new Fields();

    /** The row and the cell of a table that are being read. */
    private static final class OpenTable {
        private Row row = new Row();
        private Lines cell = new Lines();
    }

    DocWalk(HWPFDocument document) {
        this.document = document;
        this.lists = new DocLists(document.getListTables());
    }

    String read() {
        read(document.getRange());
        read(document.getMainTextboxRange());
        return String.join("\n", body.lines());
    }

    /** An empty range has a paragraph all the same: the one that it would stand in. */
    private void read(Range range) {
        if (range.getStartOffset() >= range.getEndOffset()) {
            return;
        }
        fields = new Fields();
        for (int i = 0; i < range.numParagraphs(); i++) {
            limits.paragraph();
            read(range.getParagraph(i));
        }
        enter(0);
    }

    private void read(Paragraph paragraph) {
        enter(paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0);
        String raw = paragraph.text();
        boolean isRowEnd = paragraph.isTableRowEnd();
        if (isRowEnd && !tables.isEmpty()) {
            endRow();
            return;
        }
        add(paragraph);
        boolean isCellEnd = raw.indexOf(CELL_END) >= 0 || paragraph.isEmbeddedCellMark();
        if (isCellEnd && !tables.isEmpty()) {
            OpenTable table = tables.element();
            table.row.add(table.cell);
            table.cell = new Lines();
        }
    }

    /** Opens and closes tables until so many stand open. */
    private void enter(int level) {
        if (level > MOST_TABLES) {
            throw new FileException(
                    "has tables more than " + MOST_TABLES + " deep in each other\nMaybe save it as text.");
        }
        while (tables.size() < level) {
            tables.push(new OpenTable());
        }
        while (tables.size() > level) {
            endRow();
            tables.pop();
        }
    }

    private void endRow() {
        OpenTable table = tables.pop();
        if (!table.cell.lines().isEmpty()) {
            table.row.add(table.cell);
        }
        place().row(table.row.lines());
        tables.push(new OpenTable());
    }

    private Lines place() {
        return tables.isEmpty() ? body : tables.element().cell;
    }

    private void add(Paragraph paragraph) {
        boolean wasShown = fields.showText();
        StringBuilder text = new StringBuilder();
        boolean endsHere = true;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean isGone = run.isMarkedDeleted() || run.isVanished();
            append(run, isGone, text);
            endsHere = !isGone;
        }
        String seen = Visible.lines(text);
        if (seen.isBlank() && (!endsHere || !wasShown || !fields.showText())) {
            return;
        }
        String marker = endsHere ? lists.item(paragraph).map(this::next).orElse("") : "";
        limits.text(marker.length() + seen.length());
        place().paragraph(marker, seen, endsHere);
    }

    private String next(Lists.Item item) {
        return counter.next(item.list(), item.level());
    }

    private void append(CharacterRun run, boolean isGone, StringBuilder text) {
        String raw = run.text();
        for (int i = 0; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            switch (unit) {
                case FIELD_BEGIN -> fields.begin();
                case FIELD_RESULT -> fields.separate();
                case FIELD_END -> fields.end();
                default -> {
                    if (!fields.showText()) {
                        fields.code(Character.toString(unit));
                    } else if (!isGone) {
                        text.append(seen(run, unit));
                    }
                }
            }
        }
    }

    private static String seen(CharacterRun run, char unit) {
        return switch (unit) {
            case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> "\n";
            case HYPHEN -> "-";
            case '\r', '\n', CELL_END -> "";
            case PLACEHOLDER -> run.isSymbol() ? symbol(run) : "(";
            default -> Character.toString(unit);
        };
    }

    private static String symbol(CharacterRun run) {
        return Symbols.sign(run.getSymbolFont().getMainFontName(), run.getSymbolCharacter());
    }
}
