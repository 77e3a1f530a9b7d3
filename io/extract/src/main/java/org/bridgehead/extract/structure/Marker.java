package org.bridgehead.extract.structure;

import org.bridgehead.extract.document.Slice;

/**
 * The number before an item.
 *
 * @param style how it is written
 * @param number its number from 1; 0 where any may follow
 * @param slice the marker without punctuation after it
 * @param end where the item's words start
 */
record Marker(MarkerStyle style, int number, Slice slice, int end) {

    /** A number that may follow any. */
    static final int ANY = 0;

    int from() {
        return slice.from();
    }

    /** Tells whether it opens a list. */
    boolean isFirst() {
        return number == 1;
    }

    /** Tells whether it may follow {@code before} in one list. */
    boolean follows(Marker before) {
        return style == before.style
                && (number == ANY || number == before.number + 1 || (before.number == ANY && number > 1));
    }
}
