package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Timing;
import org.bridgehead.core.fact.TimingLevel;
import org.bridgehead.extract.lexicon.Lexicon;

/** Finds times by which something is to be done. Years that follow each other are the milestones of a timetable. */
final class TimingExtractor implements Extractor<Timing> {
    private final Extractor<Timing> cues;

    TimingExtractor(Lexicon lexicon) {
        this.cues = new CueExtractor<>(
                CueTable.of(lexicon, "cue-timing.tsv", TimingLevel.class), MeasureText::promises, Timing::new);
    }

    @Override
    public ImmutableList<Timing> extract(MeasureText measure) {
        ImmutableList<Timing> found = cues.extract(measure);
        long dates = found.stream()
                .filter(timing -> timing.level().compareTo(TimingLevel.YEAR) >= 0)
                .map(timing -> timing.evidence().quote())
                .distinct()
                .count();
        return dates < 2
                ? found
                : found.stream().map(TimingExtractor::asMilestone).collect(ImmutableList.toImmutableList());
    }

    private static Timing asMilestone(Timing timing) {
        return timing.level() == TimingLevel.YEAR ? new Timing(timing.evidence(), TimingLevel.MILESTONE) : timing;
    }
}
