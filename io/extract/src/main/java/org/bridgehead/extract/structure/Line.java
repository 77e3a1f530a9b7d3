package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;

/**
 * A line of the source that is not blank.
 *
 * @param slice without white space at its ends and without signs of markup at its start
 * @param text what stands there, widths folded
 * @param end where its line ends in the source: the place of the line break, or the length of the text
 */
record Line(Slice slice, String text, int end) {

    /** Reads the lines of a text that still has its source's offsets. */
    static ImmutableList<Line> all(AlignedText raw) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        String text = raw.text();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isBreak(text.charAt(at))) {
                Slice slice = withoutMarkup(raw, raw.strip(Slice.of(from, at)));
                if (!slice.isEmpty()) {
                    lines.add(new Line(slice, raw.slice(slice), at));
                }
                from = at + 1;
            }
        }
        return lines.build();
    }

    /** Tells whether the unit ends a line. */
    static boolean isBreak(char unit) {
        return unit == '\n'
                || unit == '\r'
                || unit == '\f'
                || unit == '\u000b'
                || unit == '\u0085'
                || unit == '\u2028'
                || unit == '\u2029';
    }

    private static Slice withoutMarkup(AlignedText raw, Slice slice) {
        int from = slice.from();
        int to = slice.to();
        while (from < to && (raw.text().charAt(from) == '#' || raw.text().charAt(from) == '\ufeff')) {
            from++;
        }
        boolean bold =
                to - from > 4 && raw.text().startsWith("**", from) && raw.text().indexOf("**", from + 2) == to - 2;
        return raw.strip(bold ? Slice.of(from + 2, to - 2) : Slice.of(from, to));
    }

    /** A part of the line as a line of its own. */
    Line part(int from, int to) {
        int start = slice.from();
        return new Line(Slice.of(start + from, start + to), text.substring(from, to), end);
    }

    int length() {
        return text.length();
    }

    /** Tells whether the line ends as a sentence ends. */
    boolean isComplete() {
        int last = text.length() - 1;
        while (last > 0 && Marks.isCloser(text.charAt(last)) && !Marks.endsSentence(text, last)) {
            last--;
        }
        boolean closed = last < text.length() - 1;
        return Marks.endsSentence(text, last) || (!closed && text.charAt(last) == '：');
    }

    /** Tells whether it holds the end of a sentence before its own end. */
    boolean holdsSentence() {
        for (int at = 0; at < text.length(); at++) {
            if (Marks.endsSentence(text, at) || text.charAt(at) == '；') {
                return true;
            }
        }
        return false;
    }
}
