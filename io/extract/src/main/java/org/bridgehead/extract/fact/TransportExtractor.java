package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.TransportLink;
import org.bridgehead.core.fact.TransportMode;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;

/** Finds named transport links with their mode. */
final class TransportExtractor implements Extractor<TransportLink> {
    private final ImmutableList<Mode> modes;

    /** A word in a kind or name of a link, and the mode it tells. */
    private record Mode(CuePattern cue, TransportMode mode) {}

    TransportExtractor(Lexicon lexicon) {
        this.modes = lexicon.table("cue-transport.tsv").rows().stream()
                .map(row -> new Mode(
                        row.get("cue", CuePattern::of),
                        row.get("level", code -> Coded.parse(TransportMode.class, code))))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<TransportLink> extract(MeasureText measure) {
        return measure.hits().stream()
                .filter(hit -> Sides.isTransport(hit) && !hit.nested())
                .map(hit -> new TransportLink(
                        measure.evidence(hit.slice()),
                        hit.name(),
                        mode(hit.subtype().orElse(""), measure, hit.slice())))
                .collect(ImmutableList.toImmutableList());
    }

    private TransportMode mode(String kind, MeasureText measure, Slice name) {
        return modes.stream()
                .filter(mode -> mode.cue().occursIn(kind))
                .findFirst()
                .or(() -> modes.stream()
                        .filter(mode -> mode.cue().occursIn(measure.of(name)))
                        .findFirst())
                .map(Mode::mode)
                .orElse(TransportMode.MIXED);
    }
}
