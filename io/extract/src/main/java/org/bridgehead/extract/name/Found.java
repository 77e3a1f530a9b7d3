package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;

/**
 * A name in a sentence before it is known which place it means and what part it plays.
 *
 * @param slice where
 * @param type what it names
 * @param subtype a finer type, or the code of an industry
 * @param known the listed name that it is
 * @param places the places that it may mean; for anything but a place those that stand in it
 * @param nested whether it lies inside another name
 */
record Found(
        Slice slice,
        MentionType type,
        Optional<String> subtype,
        Optional<Known> known,
        ImmutableList<Place> places,
        boolean nested) {

    /** Returns a name that is not listed. */
    static Found of(Slice slice, MentionType type, String subtype) {
        return new Found(slice, type, Optional.of(subtype), Optional.empty(), ImmutableList.of(), false);
    }

    /** Returns an expression without subtype. */
    static Found of(Slice slice, MentionType type) {
        return new Found(slice, type, Optional.empty(), Optional.empty(), ImmutableList.of(), false);
    }

    /** Returns a listed name. */
    static Found of(Slice slice, Known known) {
        return new Found(
                slice, known.type(), Optional.of(known.subtype()), Optional.of(known), ImmutableList.of(), false);
    }

    /** Returns the mention of a place that is one of these. */
    static Found of(Slice slice, ImmutableList<Place> candidates) {
        return new Found(slice, candidates.get(0).type(), Optional.empty(), Optional.empty(), candidates, false);
    }

    /** Returns it with this subtype. */
    Found withSubtype(String finer) {
        return new Found(slice, type, Optional.of(finer), known, places, nested);
    }

    /** Tells whether this is its subtype. */
    boolean is(String finer) {
        return subtype.filter(finer::equals).isPresent();
    }

    /** Returns it with the mark that it lies inside another name. */
    Found inside() {
        return new Found(slice, type, subtype, known, places, true);
    }

    /** Tells whether it is a city, district or province. */
    boolean isPlace() {
        return type == MentionType.CITY || type == MentionType.DISTRICT || type == MentionType.PROVINCE;
    }

    /** Tells whether it is a generic park or platform. */
    boolean isGeneric() {
        return type == MentionType.PLATFORM_GENERIC;
    }
}
