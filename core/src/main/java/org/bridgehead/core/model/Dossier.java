package org.bridgehead.core.model;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;

/**
 * All that was read of one proposal: the typed proposal, and beneath it the names, quantities and repairs of its text.
 *
 * @param proposal the proposal
 * @param source the document it stands in; one document may hold several proposals
 * @param spans which part of the document it is
 * @param sections in the order of reading
 * @param mentions in the order of the text
 * @param quantities in the order of the text
 * @param statuses in the order of the text
 * @param links which measures answer which bottleneck
 * @param repairs what reading had to mend
 */
public record Dossier(
        Proposal proposal,
        SourceDocument source,
        ImmutableList<TextSpan> spans,
        ImmutableList<Section> sections,
        ImmutableList<Mention> mentions,
        ImmutableList<Quantity> quantities,
        ImmutableList<Status> statuses,
        ImmutableList<Link> links,
        ImmutableList<Repair> repairs) {

    /** Checks that every span lies in the source and every mention quotes it. */
    public Dossier {
        for (TextSpan span : spans) {
            if (span.end() > source.length()) {
                throw new IllegalArgumentException(
                        "span " + span + " of a dossier ends beyond its source of " + source.length() + " units");
            }
        }
        for (Mention mention : mentions) {
            if (!mention.evidence().standsIn(source)) {
                throw new IllegalArgumentException("a mention must quote its source but " + mention.evidence()
                        + " does not stand in " + source.id());
            }
        }
    }
}
