package org.bridgehead.extract.document.office;

import com.google.common.collect.ImmutableMap;

/**
 * A list as its items refer to it.
 *
 * @param family what counts its items; lists of one family count on
 * @param id tells it from others of its family
 * @param levels those that are defined, from 0
 * @param starts the numbers at which it begins anew, by level
 * @param styled the levels that belong to styles of paragraphs, by the style's id
 */
record ListDefinition(
        String family,
        String id,
        ImmutableMap<Integer, ListLevel> levels,
        ImmutableMap<Integer, Integer> starts,
        ImmutableMap<String, Integer> styled) {

    /** How many levels a list may have. */
    static final int LEVELS = 9;
}
