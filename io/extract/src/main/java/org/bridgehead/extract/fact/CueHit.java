package org.bridgehead.extract.fact;

import org.bridgehead.extract.document.Slice;

/**
 * A cue found in a text.
 *
 * @param slice where
 * @param cue the row of the table
 */
record CueHit<L extends Enum<L>>(Slice slice, Cue<L> cue) {
    /** What the cue stands for. */
    L level() {
        return cue.level();
    }

    /** Tells whether {@code other} says at least as much in at least this place. */
    boolean isCoveredBy(CueHit<L> other) {
        return !equals(other)
                && other.slice.contains(slice)
                && (other.level().compareTo(level()) > 0
                        || (other.level() == level() && other.slice.length() > slice.length()));
    }
}
