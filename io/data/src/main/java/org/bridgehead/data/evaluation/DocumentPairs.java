package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.bridgehead.core.text.TextSpan;

/**
 * The documents of an annotation, each with the one that was read and covers most of it. What was read and covers none
 * stands beside nothing, and all in it is wrong.
 */
final class DocumentPairs {

    private final List<Pair> pairs;

    /** One document on either side. */
    record Pair(Optional<Annotated> annotated, Optional<Annotated> found) {}

    private DocumentPairs(List<Pair> pairs) {
        this.pairs = pairs;
    }

    static DocumentPairs of(List<Annotated> annotated, List<Annotated> found) {
        List<Annotated> free = new ArrayList<>(found);
        List<Pair> pairs = new ArrayList<>();
        for (Annotated document : annotated) {
            Optional<Annotated> best = best(document, free);
            best.ifPresent(free::remove);
            pairs.add(new Pair(Optional.of(document), best));
        }
        free.forEach(document -> pairs.add(new Pair(Optional.empty(), Optional.of(document))));
        return new DocumentPairs(pairs);
    }

    private static Optional<Annotated> best(Annotated document, List<Annotated> candidates) {
        Optional<Annotated> best = Optional.empty();
        int most = 0;
        for (Annotated candidate : candidates) {
            int shared = shared(document.extent(), candidate.extent());
            if (shared > most) {
                most = shared;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static int shared(List<TextSpan> one, List<TextSpan> other) {
        return new Stretch("", ImmutableList.copyOf(one)).shared(other);
    }

    /** The pairs of which this holds. */
    DocumentPairs where(Predicate<Pair> holds) {
        return new DocumentPairs(pairs.stream().filter(holds).toList());
    }

    ImmutableList<Pair> list() {
        return ImmutableList.copyOf(pairs);
    }

    /** Adds up a score over all pairs; a side that is missing is empty. */
    Score sum(BiFunction<Annotated, Annotated, Score> score) {
        return pairs.stream()
                .map(pair -> score.apply(
                        pair.annotated().orElse(NOTHING), pair.found().orElse(NOTHING)))
                .reduce(Score::plus)
                .orElseGet(() -> score.apply(NOTHING, NOTHING));
    }

    private static final Annotated NOTHING = new Annotated(
            ImmutableList.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());
}
