package org.bridgehead.core.model;

import com.google.common.collect.ImmutableList;

/**
 * Which measures answer a bottleneck.
 *
 * @param bottleneck a bottleneck or a part of one
 * @param measures the best first
 */
public record Link(BottleneckId bottleneck, ImmutableList<MeasureId> measures) {}
