package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Timing;
import org.bridgehead.core.fact.TimingLevel;
import org.bridgehead.extract.lexicon.Lexicon;

/**
 * Finds times by which something is to be done, in clauses, in notes behind a task and in the cells of a table. Years that
 * follow each other are the milestones of a timetable.
 */
final class TimingExtractor implements Extractor<Timing> {
    private final CueTable<TimingLevel> cues;
    private final Notes notes;

    TimingExtractor(Lexicon lexicon) {
        this.cues = CueTable.of(lexicon, "cue-timing.tsv", TimingLevel.class);
        this.notes = Notes.of(lexicon, "timing");
    }

    @Override
    public ImmutableList<Timing> extract(MeasureText measure) {
        ImmutableList<Timing> found = all(measure);
        long dates = found.stream()
                .filter(timing -> timing.level().compareTo(TimingLevel.YEAR) >= 0)
                .map(timing -> timing.evidence().quote())
                .distinct()
                .count();
        return dates < 2
                ? found
                : found.stream().map(TimingExtractor::asMilestone).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Timing> all(MeasureText measure) {
        Stream<CueHit<TimingLevel>> promised =
                measure.promises().flatMap(clause -> cues.find(measure, clause.slice()).stream());
        Stream<CueHit<TimingLevel>> noted =
                notes.labelled(measure).stream().flatMap(note -> cues.find(measure, note).stream());
        Stream<CueHit<TimingLevel>> cells = Notes.cells(measure).stream()
                .flatMap(cell -> cues.find(measure, cell).stream()
                        .filter(hit -> hit.slice().equals(cell)));
        return Stream.of(promised, noted, cells)
                .flatMap(hits -> hits)
                .map(hit -> new Timing(measure.evidence(hit.slice()), hit.level()))
                .distinct()
                .sorted(Comparator.comparing(
                        (Timing timing) -> timing.evidence().cover()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Timing asMilestone(Timing timing) {
        return timing.level() == TimingLevel.YEAR ? new Timing(timing.evidence(), TimingLevel.MILESTONE) : timing;
    }
}
