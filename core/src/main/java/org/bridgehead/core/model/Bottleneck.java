package org.bridgehead.core.model;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.text.Evidence;

/**
 * What holds a place back 瓶颈.
 *
 * @param id unique in the proposal
 * @param evidence its heading, or the clause that states it
 * @param theme what it is about
 * @param parts what it consists of, empty where the text does not say
 */
public record Bottleneck(BottleneckId id, Evidence evidence, Theme theme, ImmutableList<Part> parts) {

    /**
     * One of several deficiencies, or a cause, under a bottleneck.
     *
     * @param id unique in the proposal
     * @param evidence the clause that states it
     */
    public record Part(BottleneckId id, Evidence evidence) {}

    /** Returns a bottleneck without parts. */
    public static Bottleneck of(BottleneckId id, Evidence evidence, Theme theme) {
        return new Bottleneck(id, evidence, theme, ImmutableList.of());
    }
}
