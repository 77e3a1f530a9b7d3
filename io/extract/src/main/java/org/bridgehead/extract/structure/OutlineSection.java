package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.document.Slice;

/**
 * A section in the outline of a proposal.
 *
 * @param kind what it is for
 * @param heading its heading line, where it has one
 * @param paragraphs its paragraphs, at least one
 */
public record OutlineSection(SectionKind kind, Optional<Slice> heading, ImmutableList<Slice> paragraphs) {}
