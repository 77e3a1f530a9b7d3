package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bridgehead.data.evaluation.Annotated.Count;
import org.bridgehead.data.evaluation.Annotated.Name;
import org.bridgehead.data.evaluation.Annotated.State;
import org.bridgehead.data.evaluation.Matching.Item;

/** Scores of names, quantities and status words. */
final class NameScores {

    private static final ImmutableList<ScoredKind> EXACT = ImmutableList.of(
            ScoredKind.CITY,
            ScoredKind.DISTRICT,
            ScoredKind.PROVINCE,
            ScoredKind.PLATFORM,
            ScoredKind.TRANSPORT,
            ScoredKind.ORGANIZATION);

    private static final ImmutableList<ScoredKind> OVERLAP =
            ImmutableList.of(ScoredKind.INDUSTRY, ScoredKind.INSTRUMENT, ScoredKind.REGION);

    private final DocumentPairs pairs;

    private NameScores(DocumentPairs pairs) {
        this.pairs = pairs;
    }

    static ImmutableList<Score> of(DocumentPairs pairs) {
        NameScores scores = new NameScores(pairs);
        ImmutableList.Builder<Score> all = ImmutableList.builder();
        EXACT.forEach(kind ->
                all.add(pairs.sum((a, f) -> Matching.exact(kind, annotated(a, kind), found(a, f, kind)))));
        OVERLAP.forEach(kind -> all.add(
                pairs.sum((a, f) -> Matching.overlap(kind, unkeyed(annotated(a, kind)), unkeyed(found(a, f, kind))))));
        return all.add(scores.agreement(ScoredKind.ROLES, Name::role))
                .add(scores.agreement(ScoredKind.CANONICAL, Name::canonical))
                .add(pairs.sum((a, f) -> Matching.exact(ScoredKind.QUANTITIES, counts(a), counts(f))))
                .add(scores.units())
                .add(pairs.sum((a, f) -> Matching.exact(ScoredKind.STATUSES, states(a), states(f))))
                .add(scores.codes())
                .build();
    }

    private static List<Item> annotated(Annotated document, ScoredKind kind) {
        return document.names().stream()
                .filter(name -> name.type().equals(kind.code()) && !name.nested())
                .map(name -> new Item(name.key(), name.stretch()))
                .toList();
    }

    /** What was found, without what the annotation has inside other names. */
    private static List<Item> found(Annotated annotated, Annotated document, ScoredKind kind) {
        ImmutableSet<String> nested =
                annotated.names().stream().filter(Name::nested).map(Name::key).collect(ImmutableSet.toImmutableSet());
        return document.names().stream()
                .filter(name -> name.type().equals(kind.code()) && !nested.contains(name.key()))
                .map(name -> new Item(name.key(), name.stretch()))
                .toList();
    }

    private static List<Item> unkeyed(List<Item> items) {
        return items.stream().map(item -> new Item("", item.stretch())).toList();
    }

    private Score agreement(ScoredKind kind, Function<Name, Optional<String>> value) {
        Agreement agreement = new Agreement(kind);
        for (DocumentPairs.Pair pair : pairs.list()) {
            Map<String, Name> at = new HashMap<>();
            pair.found().stream().flatMap(f -> f.names().stream()).forEach(name -> at.put(name.key(), name));
            pair.annotated().stream()
                    .flatMap(a -> a.names().stream())
                    .filter(name -> at.containsKey(name.key()))
                    .forEach(name -> value.apply(name)
                            .ifPresent(wanted -> agreement.note(
                                    name.stretch(),
                                    wanted,
                                    Optional.ofNullable(at.get(name.key()))
                                            .flatMap(value)
                                            .orElse("(none)"))));
        }
        return agreement.score();
    }

    private static List<Item> counts(Annotated document) {
        return document.counts().stream()
                .map(count -> new Item(
                        count.stretch().spans() + count.value(),
                        new Stretch(
                                count.stretch().text() + " = " + count.value(),
                                count.stretch().spans())))
                .toList();
    }

    private static List<Item> states(Annotated document) {
        return document.states().stream()
                .map(state -> new Item(state.stretch().spans().toString(), state.stretch()))
                .toList();
    }

    private Score units() {
        Agreement agreement = new Agreement(ScoredKind.UNITS);
        for (DocumentPairs.Pair pair : pairs.list()) {
            Map<Object, Count> at = pair.found().stream()
                    .flatMap(f -> f.counts().stream())
                    .collect(Collectors.toMap(count -> count.stretch().spans(), Function.identity(), (a, b) -> a));
            pair.annotated().stream()
                    .flatMap(a -> a.counts().stream())
                    .forEach(count -> Optional.ofNullable(at.get(count.stretch().spans()))
                            .ifPresent(read -> agreement.note(count.stretch(), unit(count), unit(read))));
        }
        return agreement.score();
    }

    private static String unit(Count count) {
        return count.comparator() + " " + count.unit();
    }

    private Score codes() {
        Agreement agreement = new Agreement(ScoredKind.STATUS_CODES);
        for (DocumentPairs.Pair pair : pairs.list()) {
            Map<Object, State> at = pair.found().stream()
                    .flatMap(f -> f.states().stream())
                    .collect(Collectors.toMap(state -> state.stretch().spans(), Function.identity(), (a, b) -> a));
            pair.annotated().stream()
                    .flatMap(a -> a.states().stream())
                    .forEach(state -> Optional.ofNullable(at.get(state.stretch().spans()))
                            .ifPresent(read -> agreement.note(state.stretch(), state.code(), read.code())));
        }
        return agreement.score();
    }
}
