package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.core.fact.IndustryMention;
import org.bridgehead.core.industry.IndustryCode;
import org.bridgehead.core.industry.IndustryTaxonomy;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.name.NameHit;

/** Finds the industries that a measure names, with the division each belongs to. */
final class IndustryExtractor implements Extractor<IndustryMention> {
    private final IndustryTaxonomy taxonomy;

    IndustryExtractor(IndustryTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public ImmutableList<IndustryMention> extract(MeasureText measure) {
        return measure.hits().stream()
                .filter(hit -> hit.type() == MentionType.INDUSTRY || hit.type() == MentionType.TECHNOLOGY_SEGMENT)
                .flatMap(hit -> code(hit).flatMap(taxonomy::find).stream()
                        .map(industry -> new IndustryMention(
                                measure.evidence(hit.slice()), industry, taxonomy.divisionOf(industry.code()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<IndustryCode> code(NameHit hit) {
        return hit.subtype().map(IndustryCode::of);
    }
}
