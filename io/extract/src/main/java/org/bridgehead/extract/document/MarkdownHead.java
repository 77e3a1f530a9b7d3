package org.bridgehead.extract.document;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Front matter: lines of keys and values between rules at the start of a Markdown text. */
final class MarkdownHead {

    private static final int MOST_LINES = 100;
    private static final Pattern LINE =
            Pattern.compile("[\\w\\u4e00-\\u9fff -]{1,40}:(?:[ \\t].*)?|[ \\t]+.*|- .*|#.*|");
    private static final Pattern SHOWN = Pattern.compile(
            "(?:title|author|date|标题|作者|日期)[ \\t]*:[ \\t]*(['\"]?)(.*?)\\1[ \\t]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_RANK = Pattern.compile("^#[ \\t]+\\S", Pattern.MULTILINE);

    private MarkdownHead() {}

    /** Marks front matter and returns the line after it; 0 where there is none. */
    static int mark(String text, List<Slice> lines, BitSet marks) {
        int end = end(text, lines);
        if (end < 0) {
            return 0;
        }
        boolean shown = !FIRST_RANK.matcher(text).find();
        for (int i = 0; i <= end; i++) {
            Slice line = lines.get(i);
            marks.set(line.from(), line.to());
            Matcher value = SHOWN.matcher(text).region(line.from(), line.to());
            if (shown && value.matches()) {
                marks.clear(value.start(2), value.end(2));
            }
        }
        return end + 1;
    }

    private static int end(String text, List<Slice> lines) {
        if (!isRule(line(text, lines.get(0)), "---")) {
            return -1;
        }
        boolean hasKeys = false;
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            String line = line(text, lines.get(i));
            if (isRule(line, "---") || isRule(line, "...")) {
                return hasKeys ? i : -1;
            }
            if (!LINE.matcher(line).matches()) {
                return -1;
            }
            hasKeys |= line.indexOf(':') > 0;
        }
        return -1;
    }

    private static boolean isRule(String line, String rule) {
        return line.stripTrailing().equals(rule);
    }

    private static String line(String text, Slice line) {
        return text.substring(line.from(), line.to());
    }
}
