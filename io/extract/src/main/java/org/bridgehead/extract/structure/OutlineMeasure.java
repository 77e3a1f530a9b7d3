package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.extract.document.Slice;

/**
 * A measure in the outline of a proposal.
 *
 * @param marker the enumerator (一是, (二), 3.) without punctuation after it
 * @param heading its heading or lead, without the punctuation that ends it
 * @param body all of it from the marker on, its children included
 * @param own its own text without marker and children: heading or lead, and elaboration
 * @param clauses the clauses of {@code own} in order
 * @param children the measures under it
 */
public record OutlineMeasure(
        Optional<Slice> marker,
        Slice heading,
        Slice body,
        ImmutableList<Slice> own,
        ImmutableList<OutlineClause> clauses,
        ImmutableList<OutlineMeasure> children) {

    /** This measure and all under it, parents first. */
    public Stream<OutlineMeasure> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(OutlineMeasure::all));
    }
}
