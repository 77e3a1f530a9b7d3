package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.data.evaluation.Annotated.Answer;
import org.bridgehead.data.evaluation.Annotated.Problem;

/** Scores of the links between bottlenecks and measures. */
final class LinkScores {

    /** How many of the measures that were found are looked at. */
    private static final int FIRST = 3;

    private final List<Slip> firstSlips = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private int bottlenecks;
    private int first;
    private int wanted;
    private int right;

    private LinkScores() {}

    static ImmutableList<Score> of(DocumentPairs pairs) {
        LinkScores scores = new LinkScores();
        for (DocumentPairs.Pair pair : pairs.list()) {
            pair.annotated()
                    .ifPresent(annotated -> annotated.links().stream()
                            .filter(answer -> !answer.measures().isEmpty())
                            .forEach(answer -> scores.note(annotated, answer, pair.found())));
        }
        return ImmutableList.of(
                new Score(
                        ScoredKind.LINKS_FIRST,
                        scores.first,
                        scores.bottlenecks,
                        scores.bottlenecks,
                        ImmutableList.copyOf(scores.firstSlips)),
                new Score(
                        ScoredKind.LINKS_THREE,
                        scores.right,
                        scores.wanted,
                        scores.wanted,
                        ImmutableList.copyOf(scores.slips)));
    }

    private void note(Annotated annotated, Answer answer, Optional<Annotated> found) {
        Optional<Stretch> where = stretch(annotated, answer.bottleneck());
        if (where.isEmpty()) {
            return;
        }
        ImmutableSet<String> want = answer.measures().stream()
                .flatMap(id -> StructureScores.heading(annotated, id).stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<String> ranked =
                found.map(document -> ranked(document, where.get())).orElse(ImmutableList.of());
        bottlenecks++;
        if (ranked.stream().limit(1).anyMatch(want::contains)) {
            first++;
        } else {
            firstSlips.add(slip(where.get(), want, ranked));
        }
        int most = Math.min(FIRST, answer.measures().size());
        int hits = (int) ranked.stream().limit(FIRST).filter(want::contains).count();
        wanted += most;
        right += Math.min(most, hits);
        if (hits < most) {
            slips.add(slip(where.get(), want, ranked));
        }
    }

    private static Slip slip(Stretch where, ImmutableSet<String> want, ImmutableList<String> ranked) {
        String read =
                ranked.isEmpty() ? "(none)" : String.join(" | ", ranked.subList(0, Math.min(FIRST, ranked.size())));
        return new Slip(true, where.text() + ": " + String.join(" | ", want) + ", read as " + read, where.start());
    }

    private static Optional<Stretch> stretch(Annotated document, String id) {
        return document.bottlenecks().stream()
                .flatMap(Problem::all)
                .filter(problem -> problem.id().equals(id))
                .map(Problem::stretch)
                .findFirst();
    }

    /** The headings of the measures of the link whose bottleneck shares most with this one. */
    private static ImmutableList<String> ranked(Annotated found, Stretch where) {
        int most = 0;
        ImmutableList<String> ranked = ImmutableList.of();
        for (Answer link : found.links()) {
            int shared = stretch(found, link.bottleneck()).map(where::shared).orElse(0);
            if (shared > most) {
                most = shared;
                ranked = link.measures().stream()
                        .map(id -> StructureScores.heading(found, id).orElse(""))
                        .collect(ImmutableList.toImmutableList());
            }
        }
        return ranked;
    }
}
