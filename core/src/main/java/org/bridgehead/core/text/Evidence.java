package org.bridgehead.core.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A quotation with the place where it stands: the slices of a document at {@code spans}, joined, are {@code quote}.
 *
 * <p>A sentence that column layout has broken has several spans; the line breaks between them belong to none.
 *
 * @param document the document quoted
 * @param spans at least one, ascending and disjoint
 * @param quote the joined slices
 */
public record Evidence(DocumentId document, ImmutableList<TextSpan> spans, String quote) {

    /** Checks that the spans ascend without overlap and that their lengths sum to the quote's. */
    public Evidence {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("evidence must have at least one span, for \"" + quote + "\"");
        }
        long units = 0;
        for (int i = 0; i < spans.size(); i++) {
            if (i > 0 && spans.get(i).start() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException("spans of evidence must ascend without overlap but are " + spans);
            }
            units += spans.get(i).length();
        }
        if (units != quote.length()) {
            throw new IllegalArgumentException("a quote must be as long as its spans but \"" + quote + "\" has "
                    + quote.length() + " units and its spans " + spans + " have " + units);
        }
    }

    /**
     * Returns the evidence at {@code spans} of {@code document}.
     *
     * @throws IllegalArgumentException if a span ends beyond the text, or the spans do not ascend
     */
    public static Evidence in(SourceDocument document, List<TextSpan> spans) {
        StringBuilder quote = new StringBuilder();
        spans.forEach(span -> quote.append(span.in(document.text())));
        return new Evidence(document.id(), ImmutableList.copyOf(spans), quote.toString());
    }

    /** Returns the evidence at one span of {@code document}. */
    public static Evidence in(SourceDocument document, TextSpan span) {
        return in(document, ImmutableList.of(span));
    }

    /**
     * Returns a statement without a document, for objects built by hand: the statement is its own document, from 0 on.
     *
     * @param document names who states it
     * @param statement not empty
     */
    public static Evidence stated(DocumentId document, String statement) {
        return new Evidence(document, ImmutableList.of(TextSpan.of(0, statement.length())), statement);
    }

    /** Tells whether the quote is what {@code source} has at the spans. */
    public boolean standsIn(SourceDocument source) {
        int last = Integer.MIN_VALUE;
        for (TextSpan span : spans) {
            last = Math.max(last, span.end());
        }
        return document.equals(source.id())
                && last <= source.length()
                && in(source, spans).quote().equals(quote);
    }

    /** The smallest span that holds all spans. */
    public TextSpan cover() {
        return TextSpan.of(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    /** Tells whether the two quote the same document and share at least one unit. */
    public boolean overlaps(Evidence other) {
        return document.equals(other.document)
                && spans.stream().anyMatch(a -> other.spans.stream().anyMatch(a::overlaps));
    }

    /** Tells whether every unit of {@code other} is quoted here too. */
    public boolean contains(Evidence other) {
        return document.equals(other.document)
                && other.spans.stream().allMatch(b -> spans.stream().anyMatch(a -> a.contains(b)));
    }

    @Override
    public String toString() {
        return document + spans.toString() + "“" + quote + "”";
    }
}
