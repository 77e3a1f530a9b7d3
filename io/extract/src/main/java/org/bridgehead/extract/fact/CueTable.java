package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/**
 * Cues that stand for the levels of one scale.
 *
 * <p>A cue does not count inside a name of its own (unless the table's head says {@code names: end} and the name ends with
 * it, or {@code names: into} and it starts before the name), where a negation stands shortly before it, where its row's needs are
 * not met, and, unless the table's head says {@code quoted: counts}, inside quotation marks.
 */
final class CueTable<L extends Enum<L> & Coded> {
    private final ImmutableList<Cue<L>> cues;
    private final CueIndex index;
    private final Negations negations;
    private final Beside beside;
    private final boolean countsQuoted;
    private final String names;

    private CueTable(
            ImmutableList<Cue<L>> cues, Negations negations, Beside beside, ImmutableMap<String, String> head) {
        this.cues = cues;
        this.index = CueIndex.of(cues.stream().map(Cue::pattern).toList());
        this.negations = negations;
        this.beside = beside;
        this.countsQuoted = "counts".equals(head.getOrDefault("quoted", ""));
        this.names = head.getOrDefault("names", "");
    }

    /** Returns the table of a file. */
    static <L extends Enum<L> & Coded> CueTable<L> of(Lexicon lexicon, String file, Class<L> type) {
        TsvTable table = lexicon.table(file);
        return new CueTable<>(
                table.rows().stream().map(row -> Cue.of(row, type)).collect(ImmutableList.toImmutableList()),
                Negations.of(lexicon),
                Beside.of(lexicon),
                ImmutableMap.copyOf(table.head()));
    }

    /** The cues in the order of the file. */
    ImmutableList<Cue<L>> cues() {
        return cues;
    }

    /** Returns what stands in a clause, in the order of the text; of two in one place only what says more. */
    ImmutableList<CueHit<L>> find(MeasureText measure, Slice clause) {
        List<CueHit<L>> found = findAll(measure, clause);
        if (found.isEmpty()) {
            return ImmutableList.of();
        }
        List<CueHit<L>> kept = new ArrayList<>(found);
        kept.removeIf(hit -> found.stream().anyMatch(hit::isCoveredBy));
        return ImmutableList.copyOf(kept);
    }

    private List<CueHit<L>> findAll(MeasureText measure, Slice clause) {
        List<CueHit<L>> found = new ArrayList<>();
        index.find(measure.text().text(), clause, (number, slices) -> {
            Cue<L> cue = cues.get(number);
            if (cue.appliesTo(measure, Passage.of(measure, clause), beside)) {
                slices.stream()
                        .filter(slice -> isMeant(measure, clause, slice))
                        .forEach(slice -> found.add(new CueHit<>(slice, cue)));
            }
        });
        found.sort(Comparator.comparingInt((CueHit<L> hit) -> hit.slice().from())
                .thenComparingInt(hit -> -hit.slice().to()));
        return found;
    }

    private boolean isMeant(MeasureText measure, Slice clause, Slice slice) {
        return !negations.negates(measure, clause, slice)
                && (countsQuoted || !Quotes.areAround(measure.text().text(), slice))
                && measure.hitsIn(clause)
                        .filter(Sides::isProper)
                        .filter(hit -> hit.slice().overlaps(slice) && !slice.contains(hit.slice()))
                        .allMatch(hit -> countsIn(hit.slice(), slice));
    }

    private boolean countsIn(Slice name, Slice cue) {
        return (names.equals("end") && name.to() == cue.to()) || (names.equals("into") && cue.from() < name.from());
    }

    /** Returns the highest of what stands in a clause, the first of equals. */
    Optional<CueHit<L>> highest(MeasureText measure, Slice clause) {
        return find(measure, clause).stream()
                .reduce((best, next) -> next.level().compareTo(best.level()) > 0 ? next : best);
    }
}
