package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;

/**
 * A text made for reading — widths and traditional characters folded one to one, broken lines joined, furniture left out — in which every unit knows
 * the unit of the source that it came from.
 *
 * <p>All stations after repair work on this text; {@link #evidence} leads back to the source.
 */
public final class AlignedText {

    private final SourceDocument source;
    private final String text;
    private final int[] origin;

    private AlignedText(SourceDocument source, String text, int[] origin) {
        this.source = source;
        this.text = text;
        this.origin = origin;
    }

    /** Returns the whole source with widths folded and nothing left out. */
    public static AlignedText of(SourceDocument source) {
        return of(source, Folding.widths());
    }

    /** Returns the whole source folded and nothing left out. */
    public static AlignedText of(SourceDocument source, Folding folding) {
        int[] origin = new int[source.length()];
        StringBuilder text = new StringBuilder(source.length());
        for (int i = 0; i < origin.length; i++) {
            origin[i] = i;
            text.append(folding.fold(source.text().charAt(i)));
        }
        return new AlignedText(source, text.toString(), origin);
    }

    /** Returns the source folded and without the marks of its format: those of Markdown, whose cells are divided by tabs. */
    public static AlignedText withoutMarks(SourceDocument source, Folding folding) {
        AlignedText whole = of(source, folding);
        if (!source.format().equals(MarkdownMarks.FORMAT)) {
            return whole;
        }
        MarkdownMarks marks = MarkdownMarks.in(source.text());
        StringBuilder text = new StringBuilder(whole.text);
        for (int i = 0; i < text.length(); i++) {
            if (marks.isBorder(i)) {
                text.setCharAt(i, '\t');
            }
        }
        return new AlignedText(source, text.toString(), whole.origin).select(marks.kept());
    }

    /** The source. */
    public SourceDocument source() {
        return source;
    }

    /** The text for reading. */
    public String text() {
        return text;
    }

    /** The number of units. */
    public int length() {
        return text.length();
    }

    /** Returns the units of a slice. */
    public String slice(Slice slice) {
        return text.substring(slice.from(), slice.to());
    }

    /** Returns the offset in the source of the unit at {@code index}. */
    public int origin(int index) {
        return origin[index];
    }

    /** Returns the text of these slices of this one, in this order. */
    public AlignedText select(List<Slice> slices) {
        int length = slices.stream().mapToInt(Slice::length).sum();
        StringBuilder joined = new StringBuilder(length);
        int[] map = new int[length];
        for (Slice slice : slices) {
            System.arraycopy(origin, slice.from(), map, joined.length(), slice.length());
            joined.append(text, slice.from(), slice.to());
        }
        return new AlignedText(source, joined.toString(), map);
    }

    /**
     * Returns the evidence of a slice: one span a run of neighbouring units of the source, ascending.
     *
     * @param slice not empty
     */
    public Evidence evidence(Slice slice) {
        return Evidence.in(source, spans(slice));
    }

    /** Returns the spans of a slice, ascending; none for an empty slice. */
    public ImmutableList<TextSpan> spans(Slice slice) {
        int[] units = Arrays.copyOfRange(origin, slice.from(), slice.to());
        Arrays.sort(units);
        List<TextSpan> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= units.length; i++) {
            if (i == units.length || units[i] != units[i - 1] + 1) {
                spans.add(TextSpan.of(units[start], units[i - 1] + 1));
                start = i;
            }
        }
        return ImmutableList.copyOf(spans);
    }

    /** Returns the span of the source that a slice stands in, what is left out at the ends of the source included. */
    public TextSpan extent(Slice slice) {
        int from = slice.from() == 0 ? 0 : origin[slice.from()];
        int to = slice.to() == length() ? source.length() : origin[slice.to() - 1] + 1;
        return TextSpan.of(from, to);
    }

    /** Returns the evidence from the first to the last unit of a slice, what stands between them in the source included. */
    public Evidence cover(Slice slice) {
        ImmutableList<TextSpan> spans = spans(slice);
        return Evidence.in(source, spans.get(0).cover(spans.get(spans.size() - 1)));
    }

    /** Returns the slice without white space at its ends. */
    public Slice strip(Slice slice) {
        int from = slice.from();
        int to = slice.to();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return Slice.of(from, to);
    }

    @Override
    public String toString() {
        return "AlignedText[" + source.id() + ", " + text.length() + " units]";
    }
}
