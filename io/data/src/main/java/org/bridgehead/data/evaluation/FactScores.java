package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bridgehead.data.evaluation.Annotated.Act;
import org.bridgehead.data.evaluation.Annotated.Step;
import org.bridgehead.data.evaluation.Annotated.Told;
import org.bridgehead.data.evaluation.Matching.Item;

/** Scores of what measures state. Only annotations that say what their measures state are asked. */
final class FactScores {

    /** Facts whose spans need only touch: annotators agree on what is stated, less on where its words end. */
    private static final ImmutableList<ScoredKind> TOUCHING = ImmutableList.of(
            ScoredKind.COUNTERPARTS,
            ScoredKind.COOPERATION_FORMS,
            ScoredKind.INTEREST_SHARING,
            ScoredKind.JOINT_GOVERNANCE,
            ScoredKind.RESPONSIBLE,
            ScoredKind.TIMING,
            ScoredKind.RESOURCES,
            ScoredKind.DEPENDENCIES,
            ScoredKind.CARRIERS,
            ScoredKind.INSTRUMENT_KINDS);

    private final DocumentPairs pairs;

    private FactScores(DocumentPairs pairs) {
        this.pairs = pairs.where(pair -> pair.annotated().stream()
                .flatMap(FactScores::steps)
                .anyMatch(step -> step.facts().isPresent()));
    }

    static ImmutableList<Score> of(DocumentPairs pairs) {
        FactScores scores = new FactScores(pairs);
        ImmutableList.Builder<Score> all = ImmutableList.builder();
        all.add(scores.commitments());
        TOUCHING.forEach(kind -> all.add(scores.touching(kind)));
        return all.add(scores.levels()).add(scores.domains()).build();
    }

    private static Stream<Step> steps(Annotated document) {
        return document.measures().stream().flatMap(Step::all);
    }

    /** What is read of a clause that the annotator does not take for an action counts against reading. */
    private Score commitments() {
        return pairs.sum((a, f) -> Matching.overlap(ScoredKind.COMMITMENTS, acts(a), acts(f)));
    }

    private static List<Item> acts(Annotated document) {
        return steps(document)
                .filter(step -> step.children().isEmpty())
                .flatMap(step -> step.acts().stream())
                .flatMap(FactScores::act)
                .toList();
    }

    private static Stream<Item> act(Act act) {
        return act
                .commitment()
                .map(level -> new Item(
                        level,
                        new Stretch(
                                level + " " + act.stretch().text(),
                                act.stretch().spans())))
                .stream();
    }

    private Score touching(ScoredKind kind) {
        return pairs.sum((a, f) -> Matching.touch(kind, items(a, kind), items(f, kind)));
    }

    private static Stream<Told> told(Annotated document, ScoredKind kind) {
        return steps(document)
                .flatMap(step -> step.facts().stream())
                .flatMap(ImmutableList::stream)
                .filter(told -> told.kind().equals(kind.code()));
    }

    private static List<Item> items(Annotated document, ScoredKind kind) {
        return told(document, kind).map(told -> new Item("", told.stretch())).toList();
    }

    /** Of the annotated facts that one of their kind touches, those where the one that shares most is of the same level. */
    private Score levels() {
        Agreement agreement = new Agreement(ScoredKind.FACT_LEVELS);
        for (DocumentPairs.Pair pair : pairs.list()) {
            for (ScoredKind kind : TOUCHING) {
                List<Told> found = pair.found().stream()
                        .flatMap(document -> told(document, kind))
                        .toList();
                pair.annotated().stream()
                        .flatMap(document -> told(document, kind))
                        .forEach(told -> nearest(told, found)
                                .ifPresent(other -> agreement.note(told.stretch(), told.level(), other.level())));
            }
        }
        return agreement.score();
    }

    private static Optional<Told> nearest(Told told, List<Told> others) {
        Optional<Told> nearest = Optional.empty();
        int most = 0;
        for (Told other : others) {
            int shared = told.stretch().shared(other.stretch());
            if (shared > most) {
                most = shared;
                nearest = Optional.of(other);
            }
        }
        return nearest;
    }

    /** Domains of leaves, each measure told by its heading. */
    private Score domains() {
        return pairs.sum((a, f) -> {
            Map<String, Set<String>> read = new HashMap<>();
            leaves(f)
                    .forEach(step -> step.heading()
                            .ifPresent(heading ->
                                    read.put(heading.text(), step.domains().orElseThrow())));
            List<Item> annotated = new ArrayList<>();
            List<Item> found = new ArrayList<>();
            leaves(a)
                    .forEach(step -> step.heading().ifPresent(heading -> {
                        Set<String> wanted = step.domains().orElseThrow();
                        Set<String> got = read.getOrDefault(heading.text(), Set.of());
                        Sets.union(wanted, got).forEach(domain -> {
                            Item item = new Item(heading.text() + heading.start() + domain, named(heading, domain));
                            if (wanted.contains(domain)) {
                                annotated.add(item);
                            }
                            if (got.contains(domain)) {
                                found.add(item);
                            }
                        });
                    }));
            return Matching.exact(ScoredKind.DOMAINS, annotated, found);
        });
    }

    private static Stream<Step> leaves(Annotated document) {
        return steps(document)
                .filter(step -> step.children().isEmpty() && step.domains().isPresent());
    }

    private static Stretch named(Stretch heading, String domain) {
        return new Stretch(heading.text() + ": " + domain, heading.spans());
    }
}
