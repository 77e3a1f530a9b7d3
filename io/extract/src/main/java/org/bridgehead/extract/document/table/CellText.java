package org.bridgehead.extract.document.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cells as lines of text: every way of breaking a line in a cell counts, what no reader sees goes. */
final class CellText {

    private static final Pattern MARKUP = Pattern.compile("(?i)<br\\s{0,9}/?>|</?p(\\s[^<>]{0,999})?>");
    private static final Pattern BREAK = Pattern.compile("\\r*\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\t]]|[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

    private CellText() {}

    /** Returns the lines of a cell without blanks at their ends, blank lines before the first and behind the last left out. */
    static ImmutableList<String> lines(String cell) {
        if (cell.isBlank()) {
            return ImmutableList.of();
        }
        String plain = MARKUP.matcher(cell.replace("_x000D_", "\r").replace("&nbsp;", "\u00a0"))
                .replaceAll("\n");
        List<String> lines = new ArrayList<>();
        for (String line : BREAK.split(plain, -1)) {
            lines.add(UNSEEN.matcher(line).replaceAll("").stripTrailing());
        }
        int from = 0;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        int to = lines.size();
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return ImmutableList.copyOf(lines.subList(from, to));
    }

    /** Returns a cell in one line. */
    static String line(String cell) {
        return String.join(" ", lines(cell)).strip();
    }
}
