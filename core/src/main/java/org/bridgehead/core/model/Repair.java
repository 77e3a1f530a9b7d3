package org.bridgehead.core.model;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.text.TextSpan;

/**
 * A note of how reading mended a damaged text.
 *
 * @param kind what was done
 * @param spans where
 * @param note what was found and how it was read
 */
public record Repair(RepairKind kind, ImmutableList<TextSpan> spans, String note) {}
