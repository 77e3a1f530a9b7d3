package org.bridgehead.file.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.file.FileException;

/** Comma-separated values (RFC 4180); semicolons or tabs may stand for the commas. */
final class Csv {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<ImmutableList<String>> rows = new ArrayList<>();
    private ImmutableList.Builder<String> row = ImmutableList.builder();
    private int at;

    private Csv(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /**
     * Reads a text.
     *
     * @throws FileException if a quoted cell has no end
     */
    static Table read(String text) {
        return new Table(new Csv(text).rows(), ImmutableList.of());
    }

    /** The sign that occurs most often in the first line outside quotes. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', '\t', ';'}) {
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

    private ImmutableList<ImmutableList<String>> rows() {
        while (at < text.length()) {
            row.add(text.charAt(at) == QUOTE ? quoted() : plain());
            endCell();
        }
        ImmutableList<String> last = row.build();
        if (!last.isEmpty()) {
            rows.add(last);
        }
        return ImmutableList.copyOf(rows);
    }

    private void endCell() {
        if (at >= text.length()) {
            return;
        }
        if (text.charAt(at) == separator) {
            at++;
            if (at == text.length()) {
                row.add("");
            }
            return;
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        rows.add(row.build());
        row = ImmutableList.builder();
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
        int line = rows.size() + 1;
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int end = text.indexOf(QUOTE, at);
            if (end < 0) {
                throw new FileException("row " + line + " begins a quoted cell that never ends\nMaybe a quotation"
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
