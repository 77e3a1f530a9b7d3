package org.bridgehead.data.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.data.evaluation.Annotated.Act;
import org.bridgehead.data.evaluation.Annotated.Step;
import org.bridgehead.data.evaluation.Annotated.Told;
import org.junit.jupiter.api.Test;

class FactScoresTest {

    private static final TextSpan WHOLE = TextSpan.of(0, 100);

    private static Stretch at(int start, int end) {
        return new Stretch("[" + start + "," + end + ")", ImmutableList.of(TextSpan.of(start, end)));
    }

    private static Told counterpart(int start, int end, String level) {
        return new Told("counterpart", at(start, end), level);
    }

    private static Act act(int start, int end, String level) {
        return new Act(at(start, end), Optional.of(level));
    }

    private static Annotated document(List<Act> acts, Optional<List<Told>> facts, Set<String> domains) {
        Step step = new Step(
                "P1",
                Optional.of(at(0, 5)),
                ImmutableSet.of(),
                ImmutableList.copyOf(acts),
                ImmutableList.of(),
                ImmutableList.of(),
                facts.map(ImmutableList::copyOf),
                facts.map(told -> ImmutableSet.copyOf(domains)),
                ImmutableList.of());
        return new Annotated(
                ImmutableList.of(WHOLE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(step),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    private static Score score(ScoredKind kind, Annotated annotated, Annotated found) {
        return FactScores.of(DocumentPairs.of(List.of(annotated), List.of(found))).stream()
                .filter(score -> score.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Annotated told(Told... facts) {
        return document(List.of(), Optional.of(List.of(facts)), Set.of());
    }

    @Test
    void factsThatTouchMatchWhateverTheirEnds() {
        Score score = score(
                ScoredKind.COUNTERPARTS,
                told(counterpart(10, 12, "city"), counterpart(20, 22, "city")),
                told(counterpart(11, 15, "city"), counterpart(30, 32, "city")));
        assertThat(score.right()).isEqualTo(1);
        assertThat(score.annotated()).isEqualTo(2);
        assertThat(score.found()).isEqualTo(2);
        assertThat(score.slips()).containsExactly(new Slip(true, "[20,22)", 20), new Slip(false, "[30,32)", 30));
    }

    @Test
    void partsOfOneFactCountOnce() {
        Score score = score(
                ScoredKind.COUNTERPARTS,
                told(counterpart(10, 20, "city")),
                told(counterpart(10, 13, "city"), counterpart(15, 18, "city")));
        assertThat(score.right()).isEqualTo(1);
        assertThat(score.found()).isEqualTo(1);
        assertThat(score.slips()).isEmpty();
    }

    @Test
    void aFactOfAnotherKindMatchesNothing() {
        Told timing = new Told("timing", at(10, 12), "year");
        assertThat(score(ScoredKind.COUNTERPARTS, told(counterpart(10, 12, "city")), told(timing))
                        .right())
                .isZero();
    }

    @Test
    void levelsAreComparedWhereFactsTouch() {
        Score score = score(
                ScoredKind.FACT_LEVELS,
                told(counterpart(10, 14, "city"), counterpart(20, 22, "region"), counterpart(30, 32, "city")),
                told(counterpart(10, 11, "region"), counterpart(11, 14, "city"), counterpart(20, 22, "city")));
        assertThat(score.right()).isEqualTo(1);
        assertThat(score.annotated()).isEqualTo(2);
        assertThat(score.slips()).containsExactly(new Slip(true, "[20,22): region, read as city", 20));
    }

    @Test
    void anActionOfAnotherCommitmentIsWrongOnBothSides() {
        Score score = score(
                ScoredKind.COMMITMENTS,
                document(List.of(act(10, 20, "2"), act(20, 30, "1")), Optional.of(List.of()), Set.of()),
                document(List.of(act(10, 19, "2"), act(20, 30, "2")), Optional.of(List.of()), Set.of()));
        assertThat(score.right()).isEqualTo(1);
        assertThat(score.annotated()).isEqualTo(2);
        assertThat(score.found()).isEqualTo(2);
    }

    @Test
    void domainsAreComparedMeasureByMeasure() {
        Score score = score(
                ScoredKind.DOMAINS,
                document(List.of(), Optional.of(List.of()), Set.of("talent", "finance")),
                document(List.of(), Optional.of(List.of()), Set.of("talent", "rural")));
        assertThat(score.right()).isEqualTo(1);
        assertThat(score.slips()).extracting(Slip::text).containsExactlyInAnyOrder("[0,5): finance", "[0,5): rural");
    }

    @Test
    void annotationsWithoutFactsAreNotAsked() {
        Annotated silent = document(List.of(act(10, 20, "2")), Optional.empty(), Set.of());
        assertThat(score(ScoredKind.COUNTERPARTS, silent, told(counterpart(10, 12, "city")))
                        .found())
                .isZero();
        assertThat(score(ScoredKind.COMMITMENTS, silent, silent).annotated()).isZero();
    }
}
