package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.text.Coded;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.extract.structure.OutlineClause;

/** An extractor for facts that consist of a place and a level: every cue in the clauses that count is one. */
final class CueExtractor<L extends Enum<L> & Coded, F extends Fact> implements Extractor<F> {
    private final CueTable<L> cues;
    private final Function<MeasureText, Stream<OutlineClause>> clauses;
    private final BiFunction<Evidence, L, F> fact;

    CueExtractor(
            CueTable<L> cues, Function<MeasureText, Stream<OutlineClause>> clauses, BiFunction<Evidence, L, F> fact) {
        this.cues = cues;
        this.clauses = clauses;
        this.fact = fact;
    }

    @Override
    public ImmutableList<F> extract(MeasureText measure) {
        return clauses.apply(measure)
                .flatMap(clause -> cues.find(measure, clause.slice()).stream())
                .map(hit -> fact.apply(measure.evidence(hit.slice()), hit.level()))
                .collect(ImmutableList.toImmutableList());
    }
}
