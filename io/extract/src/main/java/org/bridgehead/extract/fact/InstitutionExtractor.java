package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Institution;
import org.bridgehead.core.model.MentionType;

/** Finds named organisations. */
final class InstitutionExtractor implements Extractor<Institution> {
    @Override
    public ImmutableList<Institution> extract(MeasureText measure) {
        return measure.hits().stream()
                .filter(hit -> hit.type() == MentionType.ORGANIZATION && !hit.nested())
                .map(hit -> new Institution(measure.evidence(hit.slice()), hit.name()))
                .collect(ImmutableList.toImmutableList());
    }
}
