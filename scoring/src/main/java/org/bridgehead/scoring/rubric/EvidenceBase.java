package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.model.Author;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.Strength;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.SourceDocument;

/**
 * What ratings may quote: the sources of dossiers, word for word; of proposals built by hand, the documents that they name.
 *
 * @param sources the texts, by id
 * @param named documents that are only known by name
 */
public record EvidenceBase(ImmutableMap<DocumentId, SourceDocument> sources, ImmutableSet<DocumentId> named) {

    /** Returns the base of proposals without texts. */
    public static EvidenceBase ofProposals(List<Proposal> proposals) {
        return new EvidenceBase(
                ImmutableMap.of(),
                proposals.stream()
                        .flatMap(EvidenceBase::evidence)
                        .map(Evidence::document)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Returns the base of dossiers.
     *
     * @throws IllegalArgumentException if two different texts have the same document id
     */
    public static EvidenceBase ofDossiers(List<Dossier> dossiers) {
        Map<DocumentId, SourceDocument> sources = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            SourceDocument source = dossier.source();
            SourceDocument earlier = sources.putIfAbsent(source.id(), source);
            if (earlier != null && !earlier.equals(source)) {
                throw new IllegalArgumentException("documents must have ids of their own but two texts are called "
                        + source.id() + "\nMaybe name them by their paths.");
            }
        }
        return new EvidenceBase(ImmutableMap.copyOf(sources), ImmutableSet.of());
    }

    /** Tells whether {@code evidence} quotes one of the documents. */
    public boolean holds(Evidence evidence) {
        SourceDocument source = sources.get(evidence.document());
        return source == null ? named.contains(evidence.document()) : evidence.standsIn(source);
    }

    private static Stream<Evidence> evidence(Proposal proposal) {
        return Stream.of(
                        proposal.title().stream(),
                        proposal.author().map(Author::evidence).stream(),
                        proposal.strengths().stream().map(Strength::evidence),
                        proposal.bottlenecks().stream().map(Bottleneck::evidence),
                        proposal.context().stream().map(Fact::evidence),
                        proposal.allMeasures().flatMap(EvidenceBase::evidence))
                .flatMap(part -> part);
    }

    private static Stream<Evidence> evidence(Measure measure) {
        return Stream.concat(
                Stream.of(measure.heading(), measure.body()),
                measure.facts().stream().map(Fact::evidence));
    }
}
