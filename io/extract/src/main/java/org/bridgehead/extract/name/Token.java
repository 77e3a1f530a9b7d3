package org.bridgehead.extract.name;

import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/**
 * A piece of a sentence as the vocabulary cuts it.
 *
 * @param from its first unit in the text
 * @param to the unit after its last
 * @param kind what it is
 * @param term the term of the vocabulary, for {@link Kind#TERM} only
 */
record Token(int from, int to, Kind kind, Optional<Term> term) {

    /** What a token is. */
    enum Kind {
        /** A word of the vocabulary. */
        TERM,
        /** Characters that the vocabulary does not know. */
        UNKNOWN,
        /** A run of letters and digits that starts with a letter or holds one. */
        LATIN,
        /** A run of digits. */
        NUMBER,
        /** A punctuation mark or white space. */
        MARK
    }

    /** Where it is. */
    Slice slice() {
        return Slice.of(from, to);
    }

    /** The number of units. */
    int length() {
        return to - from;
    }

    /** Tells whether it is a plain word of this class and no place. */
    boolean is(WordClass kind) {
        return term.filter(t -> t.is(kind)).isPresent();
    }

    /** Tells whether it names a place. */
    boolean isPlace() {
        return term.filter(Term::isPlace).isPresent();
    }

    /** Tells whether it can carry a name: a place, a run of abbreviations, a region or a listed name. */
    boolean isAnchor() {
        return term.filter(t -> t.isPlace()
                        || t.isCompound()
                        || t.region().isPresent()
                        || t.known().isPresent())
                .isPresent();
    }

    /** Tells whether it ends the name on its left edge, whatever stands there. */
    boolean isStop() {
        return !isAnchor() && (is(WordClass.STOP) || is(WordClass.FUNCTION) || is(WordClass.WEAK));
    }
}
