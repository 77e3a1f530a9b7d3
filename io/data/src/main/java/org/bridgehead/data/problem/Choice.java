package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableMap;

/**
 * A method or weighting that a file or the command line asks for.
 *
 * @param name as it is spelled there
 * @param parameters plain values by name
 */
public record Choice(String name, ImmutableMap<String, Object> parameters) {

    /** Returns a choice with all parameters at their defaults. */
    public static Choice of(String name) {
        return new Choice(name, ImmutableMap.of());
    }
}
