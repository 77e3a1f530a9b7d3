package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.model.Repair;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;

/**
 * The structure of one proposal, as slices of its repaired text.
 *
 * @param text the repaired text of this proposal alone
 * @param extent which part of the source it is
 * @param title the title line
 * @param author the author line
 * @param date the date line
 * @param sections in the order of reading
 * @param strengths clauses that state a strength
 * @param bottlenecks in the order of the text
 * @param measures those directly under the proposal
 * @param fragment whether it is only part of a proposal
 * @param repairs what was mended
 */
public record ProposalOutline(
        AlignedText text,
        ImmutableList<TextSpan> extent,
        Optional<Slice> title,
        Optional<Slice> author,
        Optional<Slice> date,
        ImmutableList<OutlineSection> sections,
        ImmutableList<Slice> strengths,
        ImmutableList<OutlineBottleneck> bottlenecks,
        ImmutableList<OutlineMeasure> measures,
        boolean fragment,
        ImmutableList<Repair> repairs) {

    /** All measures, parents first. */
    public Stream<OutlineMeasure> allMeasures() {
        return measures.stream().flatMap(OutlineMeasure::all);
    }
}
