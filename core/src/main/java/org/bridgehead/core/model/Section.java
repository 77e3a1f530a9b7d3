package org.bridgehead.core.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.TextSpan;

/**
 * A part of a proposal's text with one purpose.
 *
 * @param kind what it is for
 * @param heading its heading line, where it is declared
 * @param spans its text without the heading, at least one span; a span a paragraph
 */
public record Section(SectionKind kind, Optional<Evidence> heading, ImmutableList<TextSpan> spans) {

    /** Checks that there is text. */
    public Section {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a section of kind " + kind.code() + " must have text");
        }
    }
}
