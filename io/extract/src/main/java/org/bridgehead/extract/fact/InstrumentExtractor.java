package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Instrument;
import org.bridgehead.core.fact.InstrumentKind;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;
import org.bridgehead.extract.name.NameHit;

/** Finds policy instruments in what is promised: those with a name of their own, and words for others outside such names. */
final class InstrumentExtractor implements Extractor<Instrument> {
    private static final ImmutableSet<MentionType> TYPES =
            Sets.immutableEnumSet(MentionType.POLICY_INSTRUMENT, MentionType.PLATFORM);

    private final CueTable<InstrumentKind> cues;
    private final ImmutableList<Naming> namings;

    InstrumentExtractor(Lexicon lexicon) {
        this.cues = CueTable.of(lexicon, "cue-instrument.tsv", InstrumentKind.class);
        this.namings = lexicon.table("cue-instrument-name.tsv").rows().stream()
                .map(Naming::of)
                .collect(ImmutableList.toImmutableList());
    }

    /** A word in the name of an instrument, and the kind that it tells, nothing where such a name is none. */
    private record Naming(CuePattern cue, Optional<InstrumentKind> kind) {
        static Naming of(TsvTable.Row row) {
            return new Naming(
                    row.get("cue", CuePattern::of),
                    row.get(
                            "kind",
                            code -> code.equals("none")
                                    ? Optional.empty()
                                    : Optional.of(Coded.parse(InstrumentKind.class, code))));
        }
    }

    @Override
    public ImmutableList<Instrument> extract(MeasureText measure) {
        List<NameHit> names = measure.promises()
                .flatMap(clause -> measure.hitsIn(clause.slice()))
                .filter(hit -> TYPES.contains(hit.type()) && !hit.nested())
                .toList();
        Stream<Instrument> named = names.stream()
                .flatMap(hit -> kind(hit.type(), measure.of(hit.slice()))
                        .map(kind -> new Instrument(measure.evidence(hit.slice()), kind))
                        .stream());
        Stream<Instrument> worded = measure.promises()
                .flatMap(clause -> cues.find(measure, clause.slice()).stream())
                .filter(cue -> names.stream().noneMatch(hit -> hit.slice().overlaps(cue.slice())))
                .map(cue -> new Instrument(measure.evidence(cue.slice()), cue.level()));
        return Stream.concat(named, worded)
                .sorted(Comparator.comparing((Instrument i) -> i.evidence().cover()))
                .collect(ImmutableList.toImmutableList());
    }

    /** A platform is an instrument only where its name says so. */
    private Optional<InstrumentKind> kind(MentionType type, String name) {
        return namings.stream()
                .filter(naming -> naming.cue().occursIn(name))
                .findFirst()
                .map(Naming::kind)
                .orElse(Optional.of(InstrumentKind.ENVIRONMENT).filter(any -> type == MentionType.POLICY_INSTRUMENT));
    }
}
