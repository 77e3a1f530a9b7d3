package org.bridgehead.scoring.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridgehead.scoring.Drafts.fragment;
import static org.bridgehead.scoring.Drafts.measure;
import static org.bridgehead.scoring.Drafts.proposal;
import static org.bridgehead.scoring.Drafts.rule;
import static org.bridgehead.scoring.Drafts.said;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.bridgehead.core.model.MeasureId;
import org.junit.jupiter.api.Test;

class RatingTest {

    private static final Bilingual WHY = Bilingual.of("因为", "because");
    private static final Indicator BREADTH = rule("I2").indicator();

    private final RatingContext context = RatingContext.of(BREADTH, proposal());

    @Test
    void levelBecomesAValue() {
        Rating rating = context.rated(3, WHY, List.of(said("话")));
        assertThat(rating.level()).hasValue(3);
        assertThat(rating.point()).isEqualTo(0.75);
        assertThat(rating.isOpen()).isFalse();
        assertThat(rating.nextLevel().zh()).contains("6 个及以上");
        assertThat(context.rated(4, WHY, List.of()).nextLevel().en()).contains("highest");
    }

    @Test
    void pointOfAnUnknownIsItsLowEnd() {
        Rating rating = context.unknown(1, 3, WHY);
        assertThat(rating.level()).isEmpty();
        assertThat(rating.value()).isEmpty();
        assertThat(rating.point()).isEqualTo(0.25);
        assertThat(rating.isOpen()).isTrue();
    }

    @Test
    void silenceIsLevelZeroOrUnknown() {
        assertThat(context.notStated(WHY).status()).isEqualTo(RatingStatus.NOT_STATED);
        assertThat(RatingContext.of(BREADTH, fragment()).notStated(WHY).status())
                .isEqualTo(RatingStatus.UNKNOWN);
        assertThat(RatingContext.of(rule("P5").indicator(), proposal())
                        .notStated(WHY)
                        .status())
                .isEqualTo(RatingStatus.UNKNOWN);
        assertThat(RatingContext.of(rule("P2").indicator(), fragment())
                        .notStated(WHY)
                        .status())
                .isEqualTo(RatingStatus.NOT_STATED);
    }

    @Test
    void maximumWithUnknownMeasuresCanBeHigher() {
        Rating rating = overTwo(
                "I1",
                MeasureRating.rated(MeasureId.of("A"), 1, WHY, List.of()),
                MeasureRating.unknown(MeasureId.of("B"), 0, 3, WHY));
        assertThat(rating.level()).hasValue(1);
        assertThat(rating.low()).isEqualTo(0.25);
        assertThat(rating.high()).isEqualTo(0.75);
    }

    @Test
    void meanAboveItsUnknownsStaysInItsInterval() {
        Rating rating = overTwo(
                "P6",
                MeasureRating.rated(MeasureId.of("A"), 1, WHY, List.of()),
                MeasureRating.unknown(MeasureId.of("B"), 3, 4, WHY));
        assertThat(rating.value()).hasValue(0.25);
        assertThat(rating.low()).isEqualTo(0.25);
        assertThat(rating.high()).isEqualTo(0.625);
    }

    @Test
    void allUnknownIsUnknown() {
        Rating rating = overTwo(
                "P6",
                MeasureRating.unknown(MeasureId.of("A"), 1, 2, WHY),
                MeasureRating.unknown(MeasureId.of("B"), 2, 4, WHY));
        assertThat(rating.status()).isEqualTo(RatingStatus.UNKNOWN);
        assertThat(rating.point()).isEqualTo(0.375);
        assertThat(rating.high()).isEqualTo(0.75);
    }

    private static Rating overTwo(String code, MeasureRating first, MeasureRating second) {
        return RatingContext.of(rule(code).indicator(), proposal(measure("A", "甲事"), measure("B", "乙事")))
                .overMeasures((leaf, c) -> leaf.measure().id().equals(first.measure()) ? first : second);
    }

    @Test
    void measuresOfAnotherNameOrScopeAreRefused() {
        RatingContext depth = RatingContext.of(rule("I1").indicator(), proposal(measure()));
        assertThatThrownBy(() -> depth.overMeasures((leaf, c) -> MeasureRating.notStated(MeasureId.of("Z"), WHY)))
                .hasMessageContaining("Z");
        assertThatThrownBy(() -> context.overMeasures(
                        (leaf, c) -> MeasureRating.notStated(leaf.measure().id(), WHY)))
                .hasMessageContaining("I2")
                .hasMessageContaining("scope");
    }

    @Test
    void impossibleRatingsAreRefused() {
        assertThatThrownBy(() -> context.rated(5, WHY, List.of())).hasMessageContaining("5");
        assertThatThrownBy(() -> context.unknown(3, 1, WHY)).hasMessageContaining("low <= high");
        assertThatThrownBy(() -> context.unknown(-1, 1, WHY)).hasMessageContaining("-1");
        refused(RatingStatus.RATED, OptionalInt.empty(), OptionalDouble.empty(), 0, 1, "exactly if");
        refused(RatingStatus.UNKNOWN, OptionalInt.of(1), OptionalDouble.of(0.25), 0, 1, "exactly if");
        refused(RatingStatus.RATED, OptionalInt.of(1), OptionalDouble.of(0.9), 0, 1, "agree");
        refused(RatingStatus.RATED, OptionalInt.of(1), OptionalDouble.of(0.25), 0.5, 1, "interval");
        refused(RatingStatus.NOT_STATED, OptionalInt.of(1), OptionalDouble.of(0.25), 0, 1, "level 0");
        refused(RatingStatus.RATED, OptionalInt.of(1), OptionalDouble.of(0.25), 0, Double.NaN, "NaN");
    }

    private static void refused(
            RatingStatus status, OptionalInt level, OptionalDouble value, double low, double high, String message) {
        assertThatThrownBy(() -> new Rating(
                        BREADTH, status, level, value, low, high, WHY, ImmutableList.of(), WHY, ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void impossibleMeasureRatingsAreRefused() {
        MeasureId id = MeasureId.of("A");
        assertThatThrownBy(() -> MeasureRating.rated(id, 7, WHY, List.of())).hasMessageContaining("7");
        assertThatThrownBy(() -> MeasureRating.unknown(id, 3, 2, WHY)).hasMessageContaining("ascend");
        assertThatThrownBy(() -> new MeasureRating(id, RatingStatus.RATED, 1, 2, WHY, ImmutableList.of()))
                .hasMessageContaining("equal");
        assertThatThrownBy(() -> new MeasureRating(id, RatingStatus.NOT_STATED, 1, 1, WHY, ImmutableList.of()))
                .hasMessageContaining("level 0");
    }

    @Test
    void longQuotesAreCutInReasons() {
        String words = "甲".repeat(60);
        assertThat(Wording.quote(said(words))).isEqualTo("“" + "甲".repeat(40) + "…”");
        assertThat(Wording.quote(said("看“门户”"))).isEqualTo("“看‘门户’”");
    }
}
