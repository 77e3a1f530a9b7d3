package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.data.evaluation.Annotated.Placed;
import org.bridgehead.data.evaluation.Annotated.Problem;
import org.bridgehead.data.evaluation.Annotated.Step;
import org.bridgehead.data.evaluation.Matching.Item;

/** Scores of what the text is divided into. */
final class StructureScores {

    private final DocumentPairs pairs;

    private StructureScores(DocumentPairs pairs) {
        this.pairs = pairs;
    }

    static ImmutableList<Score> of(DocumentPairs pairs) {
        StructureScores scores = new StructureScores(pairs);
        return ImmutableList.of(
                scores.titles(),
                scores.exact(ScoredKind.AUTHORS, document -> document.author().stream()),
                scores.hosts(),
                scores.partners(),
                scores.sections(),
                scores.measures(
                        ScoredKind.MEASURES_FIRST, placed -> placed.above().isEmpty()),
                scores.measures(
                        ScoredKind.MEASURES_UNDER, placed -> placed.above().isPresent()),
                scores.measures(ScoredKind.MEASURES, placed -> true),
                scores.tree(),
                scores.actions(),
                scores.overlap(ScoredKind.OUTCOMES, d -> steps(d).flatMap(step -> step.outcomes().stream())),
                scores.themes(),
                scores.overlap(ScoredKind.STRENGTHS, d -> d.strengths().stream()),
                scores.headings(),
                scores.overlap(
                        ScoredKind.BOTTLENECKS, d -> d.bottlenecks().stream().map(Problem::stretch)),
                scores.overlap(
                        ScoredKind.PARTS,
                        d -> d.bottlenecks().stream()
                                .flatMap(problem -> problem.parts().stream())
                                .map(Problem::stretch)));
    }

    /** What a document has of a kind. */
    private interface Pick {
        Stream<Stretch> from(Annotated document);
    }

    /** Whether a measure is meant. */
    private interface Meant {
        boolean test(Placed placed);
    }

    private static Stream<Step> steps(Annotated document) {
        return document.measures().stream().flatMap(Step::all);
    }

    private static List<Item> byText(Stream<Stretch> stretches) {
        return stretches.map(stretch -> new Item(stretch.text(), stretch)).toList();
    }

    private static List<Item> byPlace(Stream<Stretch> stretches) {
        return stretches.map(stretch -> new Item("", stretch)).toList();
    }

    private Score exact(ScoredKind kind, Pick pick) {
        return pairs.sum((a, f) -> Matching.exact(kind, byText(pick.from(a)), byText(pick.from(f))));
    }

    private Score overlap(ScoredKind kind, Pick pick) {
        return pairs.sum((a, f) -> Matching.overlap(kind, byPlace(pick.from(a)), byPlace(pick.from(f))));
    }

    private static Stretch word(String text) {
        return new Stretch(text, ImmutableList.of());
    }

    /** A document without a title is read right when none is found. */
    private Score titles() {
        return pairs.list().stream()
                .map(pair -> Matching.exact(
                        ScoredKind.DOCUMENTS,
                        pair.annotated()
                                .map(StructureScores::title)
                                .map(List::of)
                                .orElse(List.of()),
                        pair.found().map(StructureScores::title).map(List::of).orElse(List.of())))
                .reduce(Score::plus)
                .orElseGet(() -> Matching.exact(ScoredKind.DOCUMENTS, List.of(), List.of()));
    }

    private static Item title(Annotated document) {
        Stretch title = document.title().orElseGet(() -> word("(no title)"));
        return new Item(title.text(), title);
    }

    private Score hosts() {
        return exact(ScoredKind.HOSTS, document -> document.host().map(StructureScores::word).stream());
    }

    private Score partners() {
        return exact(
                ScoredKind.PARTNERS, document -> document.partners().stream().map(StructureScores::word));
    }

    private Score sections() {
        return pairs.sum((a, f) ->
                Matching.overlap(ScoredKind.SECTIONS, byText(a.sections().stream()), byText(f.sections().stream())));
    }

    private Score measures(ScoredKind kind, Meant meant) {
        return exact(
                kind,
                document -> document.placed().filter(meant::test).flatMap(placed -> placed.step().heading().stream()));
    }

    private Score tree() {
        return pairs.sum((a, f) -> Matching.exact(ScoredKind.TREE, branches(a), branches(f)));
    }

    private static List<Item> branches(Annotated document) {
        return document.placed()
                .filter(placed -> placed.above().isPresent())
                .map(placed -> {
                    String above = placed.above()
                            .flatMap(Step::heading)
                            .map(Stretch::text)
                            .orElse("");
                    Stretch own = placed.step().heading().orElseGet(() -> word(""));
                    return new Item(above + " > " + own.text(), new Stretch(above + " > " + own.text(), own.spans()));
                })
                .toList();
    }

    /** An action found in what the annotator takes for a general remark is neither right nor wrong. */
    private Score actions() {
        return pairs.sum((a, f) -> {
            ImmutableList<TextSpan> remarks = steps(a).flatMap(step -> step.remarks().stream())
                    .flatMap(remark -> remark.spans().stream())
                    .collect(ImmutableList.toImmutableList());
            return Matching.overlap(
                    ScoredKind.ACTIONS,
                    byPlace(steps(a).flatMap(step -> step.actions())),
                    byPlace(steps(f).flatMap(step -> step.actions()).filter(action -> !action.within(remarks))));
        });
    }

    private Score themes() {
        Agreement agreement = new Agreement(ScoredKind.THEMES);
        for (DocumentPairs.Pair pair : pairs.list()) {
            Map<String, String> found = new HashMap<>();
            pair.found().stream()
                    .flatMap(StructureScores::steps)
                    .forEach(step -> step.heading()
                            .ifPresent(heading -> found.put(heading.text(), String.join("", step.themes()))));
            pair.annotated().stream()
                    .flatMap(StructureScores::steps)
                    .forEach(step -> step.heading()
                            .filter(heading -> found.containsKey(heading.text())
                                    && !step.themes().isEmpty())
                            .ifPresent(heading -> {
                                String read = found.getOrDefault(heading.text(), "");
                                agreement.note(
                                        heading,
                                        String.join("|", step.themes()),
                                        read,
                                        step.themes().contains(read));
                            }));
        }
        return agreement.score();
    }

    /** A bottleneck that lies on one annotated without heading is none. */
    private Score headings() {
        return pairs.sum((a, f) -> {
            List<Stretch> clauses = new ArrayList<>();
            List<Stretch> headings = new ArrayList<>();
            a.bottlenecks().forEach(b -> (b.heading() ? headings : clauses).add(b.stretch()));
            return Matching.exact(
                    ScoredKind.BOTTLENECK_HEADINGS,
                    byText(headings.stream()),
                    byText(f.bottlenecks().stream()
                            .map(Problem::stretch)
                            .filter(found -> clauses.stream().noneMatch(clause -> clause.shared(found) > 0))));
        });
    }

    /** The heading of the measure with this id. */
    static Optional<String> heading(Annotated document, String id) {
        return steps(document)
                .filter(step -> step.id().equals(id))
                .flatMap(step -> step.heading().stream())
                .map(Stretch::text)
                .findFirst();
    }
}
