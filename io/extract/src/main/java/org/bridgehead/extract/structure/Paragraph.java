package org.bridgehead.extract.structure;

import org.bridgehead.extract.document.Slice;

/**
 * A paragraph of a repaired text.
 *
 * @param slice where, without the line break after it
 * @param form what it is
 */
record Paragraph(Slice slice, Form form) {}
