package org.bridgehead.file.table;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.bridgehead.file.FileException;

/** Rows of comma-separated values (RFC 4180), one at a time; semicolons or tabs may stand for the commas. */
final class Csv implements Iterator<ImmutableList<String>> {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private ImmutableList.Builder<String> row = ImmutableList.builder();
    private int width;
    private int given;
    private int at;

    Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The sign that occurs most often in the first line outside quotes. */
    static char separator(String text) {
        char best = TableReader.SEPARATORS.get(0);
        int most = 0;
        for (char candidate : TableReader.SEPARATORS) {
            int count = count(text, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static int count(String text, char candidate) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == QUOTE;
            count += c == candidate && !quoted ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean hasNext() {
        return at < text.length();
    }

    @Override
    public ImmutableList<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        row = ImmutableList.builder();
        width = 0;
        boolean more = true;
        while (more) {
            add(at < text.length() && text.charAt(at) == QUOTE ? quoted() : plain());
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        given++;
        return row.build();
    }

    private void add(String cell) {
        if (++width > TableReader.MOST_COLUMNS) {
            throw new FileException("row " + (given + 1) + " has more than " + TableReader.MOST_COLUMNS
                    + " cells\nMaybe it is no table, or line breaks are missing.");
        }
        row.add(cell);
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private String plain() {
        int from = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int end = text.indexOf(QUOTE, at);
            if (end < 0) {
                throw new FileException(
                        "row " + (given + 1) + " begins a quoted cell that never ends\nMaybe a quotation"
                                + " mark is missing, or one inside the cell must be doubled.");
            }
            cell.append(text, at, end);
            at = end + 1;
            if (at >= text.length() || text.charAt(at) != QUOTE) {
                return cell.append(plain()).toString();
            }
            cell.append(QUOTE);
            at++;
        }
    }
}
