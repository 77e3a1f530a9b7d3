package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.model.Status;
import org.bridgehead.core.place.City;
import org.bridgehead.extract.document.Slice;

/**
 * The names and expressions of one proposal.
 *
 * @param hits in text order; those that are not nested do not overlap
 * @param hostCity the city that the proposal speaks for
 * @param partners canonical names of the counterparts, the main one first
 * @param quantities in text order
 * @param statuses in text order
 */
public record NameResult(
        ImmutableList<NameHit> hits,
        Optional<City> hostCity,
        ImmutableList<String> partners,
        ImmutableList<Quantity> quantities,
        ImmutableList<Status> statuses) {

    /** Returns the hits inside a slice of the text, in order. */
    public ImmutableList<NameHit> within(Slice slice) {
        return hits.stream().filter(h -> slice.contains(h.slice())).collect(ImmutableList.toImmutableList());
    }

    /** Returns the hits that are not nested, in order. */
    public ImmutableList<NameHit> maximal() {
        return hits.stream().filter(h -> !h.nested()).collect(ImmutableList.toImmutableList());
    }
}
