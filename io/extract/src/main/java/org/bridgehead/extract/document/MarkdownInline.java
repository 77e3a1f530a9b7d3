package org.bridgehead.extract.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks within a line: emphasis, links, images, code, escapes and elements of HTML. */
final class MarkdownInline {

    /** How far the end of a link or of code may be away, so that time does not grow with the square of a line. */
    private static final int REACH = 2000;

    private static final int MOST_OPEN = 100;
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9-]{0,20}(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern AUTOLINK =
            Pattern.compile("<(?:[a-zA-Z][a-zA-Z0-9+.-]{1,30}:[^\\s<>]{0,1000}|[^\\s<>@]{1,64}@[^\\s<>@]{1,200})>");
    private static final Pattern BLANK_ENTITY = Pattern.compile("&(?:nbsp|emsp|ensp|thinsp|#160|#12288|zwnj|shy);");
    private static final Pattern REFERENCE = Pattern.compile("\\[[A-Za-z0-9 _.-]{0,80}\\]");

    private final String text;
    private final BitSet marks;
    private final int from;
    private final int to;
    private final Map<Integer, Integer> closings = new HashMap<>();
    private final Map<Integer, Integer> linkEnds = new HashMap<>();
    private final List<Run> open = new ArrayList<>();

    /** A run of the same mark of emphasis. */
    private static final class Run {

        private final char mark;
        private int first;
        private int last;

        Run(char mark, int first, int last) {
            this.mark = mark;
            this.first = first;
            this.last = last;
        }

        int length() {
            return last - first;
        }
    }

    MarkdownInline(String text, BitSet marks, int from, int to) {
        this.text = text;
        this.marks = marks;
        this.from = from;
        this.to = to;
    }

    void mark() {
        findBrackets();
        int at = from;
        while (at < to) {
            at = step(at);
        }
    }

    /** The bracket that closes each one that opens. */
    private void findBrackets() {
        List<Integer> opened = new ArrayList<>();
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            if (unit == '\\') {
                at++;
            } else if (unit == '[') {
                opened.add(at);
            } else if (unit == ']' && !opened.isEmpty()) {
                closings.put(opened.remove(opened.size() - 1), at);
            }
        }
    }

    /** Reads what stands at a place; returns the place after it. */
    private int step(int at) {
        return switch (text.charAt(at)) {
            case '\\' -> escape(at);
            case '`' -> code(at);
            case '<' -> element(at);
            case '&' -> leaveOut(at, BLANK_ENTITY);
            case '!' -> image(at);
            case '[' -> link(at);
            case ']' -> linkEnd(at);
            case '*', '_', '~' -> emphasis(at);
            default -> at + 1;
        };
    }

    private int escape(int at) {
        boolean escapes = at + 1 == to || PUNCTUATION.indexOf(text.charAt(at + 1)) >= 0;
        if (!escapes) {
            return at + 1;
        }
        marks.set(at);
        return at + 2;
    }

    private int code(int at) {
        int end = runEnd(at);
        int length = end - at;
        int limit = Math.min(to, end + REACH);
        for (int close = end; close < limit; ) {
            if (text.charAt(close) != '`') {
                close++;
                continue;
            }
            int closeEnd = runEnd(close);
            if (closeEnd - close == length) {
                marks.set(at, end);
                marks.set(close, closeEnd);
                return closeEnd;
            }
            close = closeEnd;
        }
        return end;
    }

    private int runEnd(int at) {
        int end = at;
        while (end < to && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    private int element(int at) {
        Matcher address = AUTOLINK.matcher(text).region(at, to);
        if (address.lookingAt()) {
            marks.set(at);
            marks.set(address.end() - 1);
            return address.end();
        }
        return leaveOut(at, TAG);
    }

    private int leaveOut(int at, Pattern pattern) {
        Matcher found = pattern.matcher(text).region(at, to);
        if (!found.lookingAt()) {
            return at + 1;
        }
        marks.set(at, found.end());
        return found.end();
    }

    private int image(int at) {
        int end = at + 1 < to && text.charAt(at + 1) == '[' ? target(at + 1) : -1;
        if (end < 0) {
            return at + 1;
        }
        marks.set(at, end);
        return end;
    }

    private int link(int at) {
        Integer close = closings.get(at);
        if (close != null && at + 1 < close && text.charAt(at + 1) == '^') {
            marks.set(at, close + 1);
            return close + 1;
        }
        int end = target(at);
        if (close == null || end < 0) {
            return at + 1;
        }
        marks.set(at);
        linkEnds.put(close, end);
        return at + 1;
    }

    private int linkEnd(int at) {
        Integer end = linkEnds.get(at);
        if (end == null) {
            return at + 1;
        }
        marks.set(at, end);
        return end;
    }

    /** Where the target of a link ends whose text starts at a bracket, or -1. */
    private int target(int bracket) {
        Integer close = closings.get(bracket);
        if (close == null || close + 1 >= to) {
            return -1;
        }
        if (text.charAt(close + 1) == '(') {
            return parenthesisEnd(close + 1);
        }
        Matcher reference = REFERENCE.matcher(text).region(close + 1, to);
        return reference.lookingAt() ? reference.end() : -1;
    }

    private int parenthesisEnd(int at) {
        int depth = 0;
        int limit = Math.min(to, at + REACH);
        for (int i = at; i < limit; i++) {
            char unit = text.charAt(i);
            depth += unit == '(' ? 1 : 0;
            depth -= unit == ')' ? 1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private int emphasis(int at) {
        int end = runEnd(at);
        char mark = text.charAt(at);
        char before = at > from ? text.charAt(at - 1) : ' ';
        char after = end < to ? text.charAt(end) : ' ';
        boolean product = mark == '*' && end - at == 1 && isDigit(before) && isDigit(after);
        boolean name = mark == '_' && isWord(before) && isWord(after);
        if (product || name || (mark == '~' && end - at != 2)) {
            return end;
        }
        Run run = new Run(mark, at, end);
        if (!Character.isWhitespace(before)) {
            close(run);
        }
        if (run.length() > 0 && !Character.isWhitespace(after)) {
            open.add(run);
            if (open.size() > MOST_OPEN) {
                open.remove(0);
            }
        }
        return end;
    }

    /** Pairs a run with those before it, two marks at a time where both have two; what is struck out is left out. */
    private void close(Run run) {
        for (int i = open.size() - 1; i >= 0 && run.length() > 0; i--) {
            Run opener = open.get(i);
            while (opener.mark == run.mark && opener.length() > 0 && run.length() > 0) {
                int both = opener.length() > 1 && run.length() > 1 ? 2 : 1;
                opener.last -= both;
                marks.set(opener.last, run.mark == '~' ? run.first + both : opener.last + both);
                marks.set(run.first, run.first + both);
                run.first += both;
                open.subList(i + 1, open.size()).clear();
            }
            if (opener.length() == 0) {
                open.remove(i);
            }
        }
    }

    private static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
