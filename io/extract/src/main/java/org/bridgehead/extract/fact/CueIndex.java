package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.name.Automaton;

/** Tells in one pass over a clause which of many cues may stand in it, and finds those. Immutable once built. */
final class CueIndex {

    private final ImmutableList<CuePattern> cues;
    private final Automaton automaton;
    private final ImmutableList<ImmutableList<Way>> ways;
    private final ImmutableList<Way> always;

    /** An alternative of a cue, by their numbers. */
    private record Way(int cue, int alternative) {}

    private CueIndex(List<CuePattern> cues) {
        this.cues = ImmutableList.copyOf(cues);
        Map<String, ImmutableList.Builder<Way>> byWord = new LinkedHashMap<>();
        ImmutableList.Builder<Way> unknown = ImmutableList.builder();
        for (int cue = 0; cue < cues.size(); cue++) {
            ImmutableList<ImmutableList<String>> musts = cues.get(cue).musts();
            for (int alternative = 0; alternative < musts.size(); alternative++) {
                Way way = new Way(cue, alternative);
                if (musts.get(alternative).contains("")) {
                    unknown.add(way);
                } else {
                    musts.get(alternative)
                            .forEach(word -> byWord.computeIfAbsent(word, w -> ImmutableList.builder())
                                    .add(way));
                }
            }
        }
        this.always = unknown.build();
        this.automaton = Automaton.of(ImmutableList.copyOf(byWord.keySet()));
        this.ways = byWord.values().stream().map(ImmutableList.Builder::build).collect(ImmutableList.toImmutableList());
    }

    /** Returns the index of these cues, which are numbered in their order. */
    static CueIndex of(List<CuePattern> cues) {
        return new CueIndex(cues);
    }

    /** Takes where a cue stands. */
    @FunctionalInterface
    interface Sink {
        /** Takes the places of cue number {@code cue}, at least one, as slices of the text. */
        void accept(int cue, ImmutableList<Slice> places);
    }

    /** Reports the cues that stand in a clause of a text, in their order. */
    void find(String text, Slice clause, Sink sink) {
        BitSet[] possible = new BitSet[cues.size()];
        always.forEach(way -> mark(possible, way));
        automaton.scan(text, clause.from(), clause.to(), (from, to, word) -> {
            for (Way way : ways.get(word)) {
                mark(possible, way);
            }
        });
        String words = "";
        for (int cue = 0; cue < possible.length; cue++) {
            if (possible[cue] != null) {
                words = words.isEmpty() ? text.substring(clause.from(), clause.to()) : words;
                ImmutableList<Slice> places = cues.get(cue).find(words, clause.from(), possible[cue]);
                if (!places.isEmpty()) {
                    sink.accept(cue, places);
                }
            }
        }
    }

    /** Reports the cues that stand in a text, in their order. */
    void find(String text, Sink sink) {
        find(text, Slice.of(0, text.length()), sink);
    }

    private static void mark(BitSet[] possible, Way way) {
        if (possible[way.cue()] == null) {
            possible[way.cue()] = new BitSet();
        }
        possible[way.cue()].set(way.alternative());
    }
}
