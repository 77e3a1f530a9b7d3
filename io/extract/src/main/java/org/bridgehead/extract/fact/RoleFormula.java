package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.fact.ChainStage;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.name.NameHit;

/**
 * Finds a division of roles between a place of one's own and a counterpart: “A 研发 + B 制造”, or in words, 由 A 提供…，B
 * 承担….
 *
 * <p>Two neighbouring segments of a sentence each hold a place and a stage of work right beside it; the places are on
 * different sides, the stages differ, and the two are joined by a plus sign or each has a word of taking on.
 */
final class RoleFormula {
    private static final String PLUS = "+＋";
    private static final String BREAKS = "，、；：“”";
    private static final int NEAR = 8;
    private static final int BESIDE = 2;

    private final CueTable<ChainStage> stages;
    private final ImmutableList<CuePattern> takingOn;

    RoleFormula(Lexicon lexicon) {
        this.stages = CueTable.of(lexicon, "cue-role-stage.tsv", ChainStage.class);
        this.takingOn = lexicon.table("cue-role-verb.tsv").rows().stream()
                .map(row -> row.get("cue", CuePattern::of))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A place with its stage of work.
     *
     * @param slice from the place to the end of the stage, or the other way round
     * @param partner whether it is a counterpart
     * @param stage the stage
     * @param takesOn whether it stands with a word of taking on
     * @param joined whether a plus sign follows the segment
     */
    private record Part(Slice slice, boolean partner, ChainStage stage, boolean takesOn, boolean joined) {}

    /** Returns the formulas in a sentence. */
    ImmutableList<Slice> find(MeasureText measure, Slice sentence) {
        List<Optional<Part>> parts = new ArrayList<>();
        for (Slice segment : segments(measure, sentence)) {
            parts.add(part(measure, segment));
        }
        ImmutableList.Builder<Slice> found = ImmutableList.builder();
        for (int i = 1; i < parts.size(); i++) {
            Optional<Part> first = parts.get(i - 1);
            Optional<Part> second = parts.get(i);
            if (first.isPresent() && second.isPresent() && isFormula(first.get(), second.get())) {
                found.add(Slice.of(
                        first.get().slice().from(), second.get().slice().to()));
            }
        }
        return found.build();
    }

    private static boolean isFormula(Part first, Part second) {
        return first.partner() != second.partner()
                && first.stage() != second.stage()
                && (first.joined() || (first.takesOn() && second.takesOn()));
    }

    private static ImmutableList<Slice> segments(MeasureText measure, Slice sentence) {
        ImmutableList.Builder<Slice> segments = ImmutableList.builder();
        int from = sentence.from();
        for (int i = sentence.from(); i <= sentence.to(); i++) {
            boolean end = i == sentence.to()
                    || (BREAKS + PLUS).indexOf(measure.text().text().charAt(i)) >= 0;
            if (end) {
                if (i > from) {
                    segments.add(Slice.of(from, i));
                }
                from = i + 1;
            }
        }
        return segments.build();
    }

    private Optional<Part> part(MeasureText measure, Slice segment) {
        Optional<NameHit> place = measure.hitsIn(segment)
                .filter(hit -> Sides.isPartner(hit) || Sides.isOwn(hit))
                .findFirst();
        if (place.isEmpty()) {
            return Optional.empty();
        }
        NameHit hit = place.get();
        Slice after = Slice.of(hit.slice().to(), segment.to());
        Slice before = Slice.of(segment.from(), hit.slice().from());
        String text = measure.of(segment);
        boolean takesOn = takingOn.stream().anyMatch(verb -> verb.occursIn(text));
        boolean joined = segment.to() < measure.text().length()
                && PLUS.indexOf(measure.text().text().charAt(segment.to())) >= 0;
        return stage(measure, after)
                .filter(s -> s.slice().from() - hit.slice().to() <= NEAR)
                .or(() -> stage(measure, before)
                        .filter(s -> hit.slice().from() - s.slice().to() <= BESIDE))
                .map(s -> new Part(cover(hit.slice(), s.slice()), Sides.isPartner(hit), s.level(), takesOn, joined));
    }

    private Optional<CueHit<ChainStage>> stage(MeasureText measure, Slice slice) {
        return slice.isEmpty()
                ? Optional.empty()
                : stages.find(measure, slice).stream().findFirst();
    }

    private static Slice cover(Slice a, Slice b) {
        return Slice.of(Math.min(a.from(), b.from()), Math.max(a.to(), b.to()));
    }
}
