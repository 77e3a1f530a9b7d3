package org.bridgehead.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.fact.FactReader;
import org.bridgehead.extract.fact.MeasureText;
import org.bridgehead.extract.name.NameResult;
import org.bridgehead.extract.progress.Pace;
import org.bridgehead.extract.structure.ClauseRole;
import org.bridgehead.extract.structure.OutlineClause;
import org.bridgehead.extract.structure.OutlineMeasure;

/** Turns the measures of an outline into measures with facts, children and all. */
final class MeasureAssembler {

    private final AlignedText text;
    private final NameResult names;
    private final FactReader facts;
    private final Pace pace;

    MeasureAssembler(AlignedText text, NameResult names, FactReader facts, Pace pace) {
        this.text = text;
        this.names = names;
        this.facts = facts;
        this.pace = pace;
    }

    /** Returns the measures, numbered from 1 after {@code prefix}. */
    ImmutableList<Measure> measures(String prefix, List<OutlineMeasure> outlines) {
        List<Measure> measures = new ArrayList<>();
        for (OutlineMeasure outline : outlines) {
            measures.add(measure(prefix + (measures.size() + 1), outline));
        }
        return ImmutableList.copyOf(measures);
    }

    private Measure measure(String id, OutlineMeasure outline) {
        pace.at(outline.body().from(), text.length());
        MeasureText own = MeasureText.of(text, outline.own(), outline.clauses(), names.hits(), names.quantities());
        Measure.Builder measure = Measure.builder(MeasureId.of(id), text.evidence(outline.heading()), facts.theme(own))
                .body(text.evidence(text.strip(outline.body())))
                .domains(facts.domains(own))
                .facts(facts.facts(own).stream()
                        .filter(fact -> outline.children().isEmpty() || !isHeading(fact))
                        .toList())
                .outcomes(outline.clauses().stream()
                        .filter(clause -> clause.role() == ClauseRole.OUTCOME)
                        .filter(clause -> outline.children().isEmpty() || !clause.lead())
                        .map(OutlineClause::slice)
                        .map(text::evidence)
                        .toList())
                .children(measures(id + ".", outline.children()));
        outline.marker().map(text::slice).map(String::strip).ifPresent(measure::marker);
        return measure.build();
    }

    /** The heading of a measure with others under it names what they do: they do it, not the heading. */
    private static boolean isHeading(Fact fact) {
        return fact instanceof Action action && action.lead();
    }
}
