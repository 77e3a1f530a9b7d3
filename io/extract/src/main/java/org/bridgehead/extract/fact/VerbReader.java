package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.Word;
import org.bridgehead.extract.hanlp.WordSplitter;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/**
 * Finds the governing verb of an imperative clause.
 *
 * <p>The first verb governs; what stands in a frame (在…方面, 以…为) does not. A hedge that governs (探索建立) caps what
 * follows it; otherwise a pilot or a binding word anywhere in the clause lifts it. A clause without a known verb is governed
 * by the first verb that the word splitter sees.
 */
final class VerbReader {
    private static final String FILE = "cue-commitment.tsv";

    private final CueTable<Commitment> cues;
    private final CueIndex frames;
    private final ImmutableSet<String> weak;
    private final WordSplitter words;

    VerbReader(Lexicon lexicon, WordSplitter words) {
        this.cues = CueTable.of(lexicon, FILE, Commitment.class);
        this.frames = CueIndex.of(patterns(lexicon.table("cue-frame.tsv"), "frame"));
        this.weak = lexicon.table("cue-frame.tsv").rows().stream()
                .filter(row -> row.get("kind").equals("no_verb"))
                .flatMap(row -> row.list("cue").stream())
                .collect(ImmutableSet.toImmutableSet());
        this.words = words;
    }

    private static ImmutableList<CuePattern> patterns(TsvTable table, String kind) {
        return table.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("cue", CuePattern::of))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the governing verb of a clause, or nothing where there is none. */
    Optional<Verb> read(MeasureText measure, Slice clause) {
        List<Slice> framed = new ArrayList<>();
        frames.find(measure.text().text(), clause, (number, places) -> framed.addAll(places));
        ImmutableList<CueHit<Commitment>> hits = cues.find(measure, clause).stream()
                .filter(hit -> framed.stream().noneMatch(frame -> frame.contains(hit.slice())))
                .collect(ImmutableList.toImmutableList());
        Optional<CueHit<Commitment>> first = hits.stream()
                .filter(hit -> hit.level() != Commitment.SLOGAN || !leadsTo(hit, hits))
                .findFirst();
        return first.map(hit -> governing(hit, hits)).or(() -> unknownVerb(measure, clause, framed));
    }

    private static Verb governing(CueHit<Commitment> first, ImmutableList<CueHit<Commitment>> hits) {
        boolean hedged = hits.stream()
                .anyMatch(hit -> hit.level() == Commitment.STUDY && (hit.equals(first) || leadsTo(hit, hits)));
        CueHit<Commitment> firmest = hits.stream()
                .filter(hit -> hit.level().compareTo(Commitment.PLAN) > 0)
                .reduce(first, (best, next) -> next.level().compareTo(best.level()) > 0 ? next : best);
        if (hedged) {
            return new Verb(first.slice(), Commitment.STUDY, specificity(first, hits));
        }
        return new Verb(firmest.slice(), firmest.level(), specificity(firmest, hits));
    }

    private static boolean leadsTo(CueHit<Commitment> hedge, ImmutableList<CueHit<Commitment>> hits) {
        return hits.stream()
                .anyMatch(hit -> hit.slice().from() >= hedge.slice().to()
                        && hit.slice().from() - hedge.slice().to() <= 1);
    }

    /** A helper (加快) is as specific as what it helps on with (建设); another verb stands for itself and its neighbours. */
    private static Specificity specificity(CueHit<Commitment> governing, ImmutableList<CueHit<Commitment>> hits) {
        if (governing.level() == Commitment.SLOGAN) {
            return Specificity.SLOGAN;
        }
        Specificity most = own(governing);
        boolean helps = governing.cue().row().get("helps").equals("yes");
        int end = governing.slice().to();
        for (CueHit<Commitment> hit : hits) {
            boolean neighbour = hit.slice().from() >= end && hit.slice().from() - end <= 1;
            if (hit.slice().from() >= governing.slice().to() && (helps || neighbour)) {
                most = own(hit).compareTo(most) > 0 ? own(hit) : most;
                end = hit.slice().to();
            }
        }
        return most;
    }

    private static Specificity own(CueHit<Commitment> hit) {
        return hit.cue().row().get("specificity", code -> Coded.parse(Specificity.class, code));
    }

    private Optional<Verb> unknownVerb(MeasureText measure, Slice clause, List<Slice> framed) {
        boolean first = true;
        for (Word word : words.split(measure.of(clause))) {
            Slice slice = Slice.of(clause.from() + word.from(), clause.from() + word.to());
            boolean governs = word.isVerb()
                    && (first || !word.nature().equals("vn"))
                    && !weak.contains(word.text())
                    && !Quotes.areAround(measure.text().text(), slice)
                    && framed.stream().noneMatch(frame -> frame.contains(slice))
                    && measure.hitsIn(clause).noneMatch(hit -> hit.slice().overlaps(slice));
            if (governs) {
                return Optional.of(new Verb(slice, Commitment.PLAN, Specificity.ACTION));
            }
            first &= word.nature().startsWith("d");
        }
        return Optional.empty();
    }
}
