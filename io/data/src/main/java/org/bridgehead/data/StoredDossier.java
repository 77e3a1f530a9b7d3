package org.bridgehead.data;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Link;
import org.bridgehead.core.model.Mention;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.Repair;
import org.bridgehead.core.model.Section;
import org.bridgehead.core.model.Status;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;

/**
 * A dossier without the text of its source: every piece of evidence keeps its quote and spans, so that its proposal can be
 * ranked as it is, and {@link #with} makes it whole again.
 *
 * @param proposal the proposal
 * @param source what is known of the document it stands in
 * @param spans which part of the document it is
 * @param sections in the order of reading
 * @param mentions in the order of the text
 * @param quantities in the order of the text
 * @param statuses in the order of the text
 * @param links which measures answer which bottleneck
 * @param repairs what reading had to mend
 */
public record StoredDossier(
        Proposal proposal,
        SourceNote source,
        ImmutableList<TextSpan> spans,
        ImmutableList<Section> sections,
        ImmutableList<Mention> mentions,
        ImmutableList<Quantity> quantities,
        ImmutableList<Status> statuses,
        ImmutableList<Link> links,
        ImmutableList<Repair> repairs) {

    /** Checks that no span of the dossier ends beyond its source. */
    public StoredDossier {
        for (TextSpan span : spans) {
            inside(span, source);
        }
        for (Mention mention : mentions) {
            inside(mention.span(), source);
        }
    }

    private static void inside(TextSpan span, SourceNote source) {
        if (span.end() > source.length()) {
            throw new IllegalArgumentException("span " + span + " of a dossier ends beyond its source " + source.id()
                    + " of " + source.length() + " units");
        }
    }

    /** Returns a dossier without its text. */
    public static StoredDossier of(Dossier dossier) {
        return new StoredDossier(
                dossier.proposal(),
                SourceNote.of(dossier.source()),
                dossier.spans(),
                dossier.sections(),
                dossier.mentions(),
                dossier.quantities(),
                dossier.statuses(),
                dossier.links(),
                dossier.repairs());
    }

    /**
     * Returns the dossier with its text.
     *
     * @throws IllegalArgumentException if {@code document} is not the source, or a mention does not stand in it
     */
    public Dossier with(SourceDocument document) {
        if (!SourceNote.of(document).equals(source)) {
            throw new IllegalArgumentException("the source of the dossier is " + source + " but this is "
                    + SourceNote.of(document) + "\nMaybe the document was changed after it was read.");
        }
        return new Dossier(proposal, document, spans, sections, mentions, quantities, statuses, links, repairs);
    }
}
