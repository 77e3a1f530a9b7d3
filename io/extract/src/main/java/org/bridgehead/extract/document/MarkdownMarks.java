package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of Markdown in a text, so that reading can leave them out while offsets stay those of the file: headings,
 * bullets, quotations, emphasis, links, tables, rules, fences, comments, escapes and front matter. Numbers of lists are
 * text.
 *
 * <p>Emphasis and links are read within a line. Front matter is left out, but for title, author and date where the text has
 * no heading of the first rank.
 */
final class MarkdownMarks {

    /** The format of a document whose text is Markdown. */
    static final String FORMAT = "markdown";

    /** The line under the head of a table. */
    static final String TABLE_RULE = "\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*+\\|[ \\t:-]*";

    private static final Pattern RULE_OF_TABLE = Pattern.compile(
            "[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*\\|?|:?-+:?[ \\t]*\\|)(?:[ \\t]*:?-+:?[ \\t]*\\|?)*+[ \\t]*");
    private static final Pattern RULE =
            Pattern.compile("[ \\t]*(?:(?:-[ \\t]*){3,}+|(?:\\*[ \\t]*){3,}+|(?:_[ \\t]*){3,}+|={3,}+[ \\t]*)");
    private static final Pattern FENCE = Pattern.compile("[ \\t]*(`{3,}|~{3,})[^`]*");
    private static final Pattern QUOTE = Pattern.compile("[ \\t]*>[ \\t]?");
    private static final Pattern BULLET = Pattern.compile("[ \\t]*[-*+](?:[ \\t]+(?:\\[[ xX]\\][ \\t]+)?|$)");
    private static final Pattern HEADING = Pattern.compile("[ \\t]*#{1,6}(?![#0-9a-zA-Z])[ \\t]*");
    private static final Pattern HEADING_END = Pattern.compile("(?:^|[ \\t])#+[ \\t]*$");
    private static final Pattern DEFINITION = Pattern.compile(
            "[ \\t]{0,3}\\[(?:\\^[^\\]\\s]{1,40}\\]:.*|[^\\]]{1,80}\\]:[ \\t]*(?:<|https?:|www\\.|/|\\./|#|mailto:)\\S*.*)");
    /** How many quotations and bullets a line may start with. */
    private static final int DEEPEST = 20;

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final String text;
    private final BitSet marks;
    private final BitSet borders = new BitSet();
    private final List<Slice> lines;
    private String fence = "";
    private boolean inComment;
    private int tableUntil = -1;

    private MarkdownMarks(String text) {
        this.text = text;
        this.marks = new BitSet(text.length());
        this.lines = lines(text);
    }

    /** Finds the marks of a text that is Markdown. */
    static MarkdownMarks in(String text) {
        MarkdownMarks marks = new MarkdownMarks(text);
        int first = MarkdownHead.mark(text, marks.lines, marks.marks);
        for (int i = first; i < marks.lines.size(); i++) {
            marks.line(i);
        }
        return marks;
    }

    /** The units that are no marks, in ascending order. */
    ImmutableList<Slice> kept() {
        ImmutableList.Builder<Slice> kept = ImmutableList.builder();
        int from = marks.nextClearBit(0);
        while (from < text.length()) {
            int next = marks.nextSetBit(from);
            int to = next < 0 ? text.length() : next;
            kept.add(Slice.of(from, to));
            from = marks.nextClearBit(to);
        }
        return kept.build();
    }

    /** Tells whether the unit divides cells of a table. */
    boolean isBorder(int at) {
        return borders.get(at);
    }

    private static List<Slice> lines(String text) {
        List<Slice> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                lines.add(Slice.of(from, at));
                from = at + 1;
            }
        }
        return lines;
    }

    private void line(int i) {
        Slice line = lines.get(i);
        if (!fence.isEmpty()) {
            fenced(line);
            return;
        }
        int from = line.from();
        if (inComment) {
            from = comment(from, from, line.to());
        }
        if (from == line.to()) {
            return;
        }
        if (i < tableUntil || startsTable(i)) {
            row(i, Slice.of(from, line.to()));
        } else {
            block(from, line.to());
        }
    }

    private void fenced(Slice line) {
        String own = text.substring(line.from(), line.to()).strip();
        if (own.startsWith(fence) && own.chars().allMatch(unit -> unit == own.charAt(0))) {
            marks.set(line.from(), line.to());
            fence = "";
        }
    }

    /** Leaves out a comment from {@code from} on; returns where text goes on, or the end of the line. */
    private int comment(int from, int search, int to) {
        int end = find(COMMENT_END, search, to);
        inComment = end < 0;
        int after = inComment ? to : end + COMMENT_END.length();
        marks.set(from, after);
        return after;
    }

    private int find(String words, int from, int to) {
        for (int at = from; at + words.length() <= to; at++) {
            if (text.startsWith(words, at)) {
                return at;
            }
        }
        return -1;
    }

    private void block(int start, int end) {
        int from = start;
        for (int depth = 0; depth < DEEPEST && from < end; depth++) {
            Matcher rest = RULE.matcher(text).region(from, end);
            if (whole(rest, RULE) || whole(rest, DEFINITION)) {
                marks.set(from, end);
                return;
            }
            if (whole(rest, FENCE)) {
                fence = rest.group(1);
                marks.set(from, end);
                return;
            }
            if (opens(rest, HEADING)) {
                heading(from, rest.end(), end);
                return;
            }
            if (!opens(rest, QUOTE) && !opens(rest, BULLET)) {
                break;
            }
            marks.set(from, rest.end());
            from = rest.end();
        }
        inline(from, end);
    }

    private static boolean whole(Matcher rest, Pattern pattern) {
        return rest.usePattern(pattern).matches();
    }

    private static boolean opens(Matcher rest, Pattern pattern) {
        return rest.usePattern(pattern).lookingAt();
    }

    private void heading(int from, int words, int to) {
        marks.set(from, words);
        int end = to;
        Matcher closing = HEADING_END.matcher(text).region(words, to);
        if (text.substring(words, to).stripTrailing().endsWith("#") && closing.find()) {
            end = closing.start();
            marks.set(end, to);
        }
        inline(words, end);
    }

    private void inline(int start, int end) {
        int from = start;
        while (from < end) {
            int found = find(COMMENT, from, end);
            int to = found < 0 ? end : found;
            new MarkdownInline(text, marks, from, to).mark();
            from = found < 0 ? end : comment(to, to + COMMENT.length(), end);
        }
    }

    /** A line with strokes above a rule starts a table, which goes on as long as lines have strokes. */
    private boolean startsTable(int i) {
        int rule = next(i);
        if (!hasStroke(i) || rule >= lines.size() || !isTableRule(rule)) {
            return false;
        }
        int end = rule + 1;
        while (end < lines.size() && (hasStroke(end) || isHalfBreak(end))) {
            end++;
        }
        tableUntil = end;
        return true;
    }

    private int next(int i) {
        return i + 1 < lines.size() && isHalfBreak(i + 1) ? i + 2 : i + 1;
    }

    /** The empty line between the two units of a line break. */
    private boolean isHalfBreak(int i) {
        Slice line = lines.get(i);
        return line.isEmpty() && line.from() > 0 && text.startsWith("\r\n", line.from() - 1);
    }

    private boolean hasStroke(int i) {
        return text.substring(lines.get(i).from(), lines.get(i).to()).indexOf('|') >= 0;
    }

    private boolean isTableRule(int i) {
        return RULE_OF_TABLE
                .matcher(text)
                .region(lines.get(i).from(), lines.get(i).to())
                .matches();
    }

    private void row(int i, Slice line) {
        if (isTableRule(i)) {
            marks.set(line.from(), line.to());
            return;
        }
        int from = skipBlanks(line.from(), line.to());
        int to = line.to();
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        marks.set(line.from(), from);
        marks.set(to, line.to());
        cells(from, to);
    }

    private void cells(int start, int end) {
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || (text.charAt(at) == '|' && (at == start || text.charAt(at - 1) != '\\'))) {
                cell(from, at);
                if (at < end) {
                    boolean outer = at == start || at == end - 1;
                    marks.set(at, outer);
                    borders.set(at, !outer);
                }
                from = at + 1;
            }
        }
    }

    private void cell(int from, int to) {
        int first = skipBlanks(from, to);
        int last = to;
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        marks.set(from, first);
        marks.set(last, to);
        inline(first, last);
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t';
    }
}
