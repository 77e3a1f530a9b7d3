package org.bridgehead.scoring.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridgehead.scoring.rubric.CriterionId.FEASIBILITY;
import static org.bridgehead.scoring.rubric.CriterionId.INDUSTRY_FOCUS;
import static org.bridgehead.scoring.rubric.CriterionId.INTEGRATION_DEPTH;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class RubricTest {

    private static final Rubric STANDARD = StandardRubric.get();

    private static final ScoringRule RAIL = ScoringRule.of(
            "rail", INTEGRATION_DEPTH, (proposal, context) -> context.notStated(Bilingual.of("没有铁路", "no rail")));

    @Test
    void standardRubricHoldsTheIndicatorsInOrder() {
        assertThat(STANDARD.id()).hasToString("bridgehead-standard");
        assertThat(STANDARD.version()).isEqualTo("2026-11-24");
        assertThat(STANDARD.criteria().stream().map(RubricCriterion::id))
                .containsExactly(INTEGRATION_DEPTH, INDUSTRY_FOCUS, FEASIBILITY);
        assertThat(STANDARD.indicators().stream().map(i -> i.code().value()))
                .containsExactly("I1", "I2", "I3", "I6", "F1", "F2", "F7", "P1", "P2", "P5", "P6");
        assertThat(STANDARD.criteria()).allMatch(criterion -> criterion.weight() == 1);
    }

    @Test
    void scopeAggregationAndAbsenceAreTheRubrics() {
        assertThat(STANDARD.indicators().stream()
                        .filter(i -> i.scope() == Scope.PROPOSAL)
                        .map(i -> i.code().value()))
                .containsExactly("I2", "F1", "F2");
        assertThat(STANDARD.indicators().stream()
                        .filter(i -> i.aggregation() == Aggregation.MEAN)
                        .map(i -> i.code().value()))
                .containsExactly("I3", "P1", "P2", "P5", "P6");
        assertThat(STANDARD.indicators().stream()
                        .filter(i -> i.absence() == Absence.UNKNOWN)
                        .map(i -> i.code().value()))
                .containsExactly("P5");
    }

    @Test
    void bandsNameScores() {
        Bands bands = STANDARD.bands();
        assertThat(bands.of(1).name().zh()).isEqualTo("优秀");
        assertThat(bands.of(0.75).name().zh()).isEqualTo("优秀");
        assertThat(bands.of(0.7499).name().zh()).isEqualTo("较好");
        assertThat(bands.of(0.55 - 1e-15).name().zh()).isEqualTo("较好");
        assertThat(bands.of(0.35).name().zh()).isEqualTo("一般");
        assertThat(bands.of(0).name().en()).isEqualTo("weak");
        assertThatThrownBy(() -> bands.of(-0.1)).hasMessageContaining("-0.1");
    }

    @Test
    void ruleCanBeAdded() {
        Rubric mine = STANDARD.plus(RAIL);
        assertThat(mine.criterion(INTEGRATION_DEPTH).orElseThrow().rules()).hasSize(5);
        assertThat(mine.indicators()).hasSize(12);
        assertThat(STANDARD.indicators()).hasSize(11);
        assertThat(RAIL).hasToString("ScoringRule[rail, integration_depth]");
    }

    @Test
    void indicatorCannotBeThereTwice() {
        Rubric once = STANDARD.plus(RAIL);
        assertThatThrownBy(() -> once.plus(RAIL)).hasMessageContaining("rail").hasMessageContaining("Maybe");
    }

    @Test
    void ruleNeedsItsCriterion() {
        ScoringRule stray = ScoringRule.of("x", CriterionId.of("beauty"), RAIL::rate);
        assertThatThrownBy(() -> STANDARD.plus(stray))
                .hasMessageContaining("beauty")
                .hasMessageContaining("industry_focus");
        RubricCriterion depth = STANDARD.criterion(INTEGRATION_DEPTH).orElseThrow();
        assertThatThrownBy(() -> depth.withRules(ImmutableList.of(WeightedRule.of(stray))))
                .hasMessageContaining("beauty");
    }

    @Test
    void wordsWeightsAndCutOffsCanBeReplaced() {
        Rubric mine = STANDARD.withCriterion(
                        INTEGRATION_DEPTH,
                        criterion -> criterion
                                .withWeight(2)
                                .withName(Bilingual.of("深度", "depth"))
                                .withRules(criterion.rules().stream()
                                        .map(rule -> rule.withWeight(3)
                                                .withIndicator(rule.indicator().withName(Bilingual.of("名", "name"))))
                                        .collect(ImmutableList.toImmutableList())))
                .withBands(Bands.of(new Band(Bilingual.of("全部", "all"), 0)))
                .named(RubricId.of("mine"), "1");
        RubricCriterion depth = mine.criterion(INTEGRATION_DEPTH).orElseThrow();
        assertThat(depth.weight()).isEqualTo(2);
        assertThat(depth.rules())
                .allMatch(r -> r.weight() == 3 && r.indicator().name().zh().equals("名"));
        assertThat(mine.bands().of(0.9).name().en()).isEqualTo("all");
        assertThat(mine.id()).hasToString("mine");
    }

    @Test
    void invalidPartsAreRefused() {
        Bilingual name = Bilingual.same("x");
        RubricCriterion depth = STANDARD.criterion(INTEGRATION_DEPTH).orElseThrow();
        WeightedRule rule = depth.rules().get(0);
        assertThatThrownBy(() -> rule.withWeight(0)).hasMessageContaining("I1").hasMessageContaining("0.0");
        assertThatThrownBy(() -> rule.withWeight(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> rule.withIndicator(Indicator.of("I1", name))).hasMessageContaining("agree");
        assertThatThrownBy(() -> depth.withWeight(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> depth.withRules(ImmutableList.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> STANDARD.withCriteria(ImmutableList.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new Band(name, 1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> Bands.of(new Band(name, 0.5))).hasMessageContaining("start at 0");
        assertThatThrownBy(() -> Bands.of(new Band(name, 0.2), new Band(name, 0.5), new Band(name, 0)))
                .hasMessageContaining("descend");
        assertThatThrownBy(() -> Indicator.of("x", name).withAnchors(ImmutableList.of(name)))
                .hasMessageContaining("5 anchors");
        assertThatThrownBy(() -> Indicator.of("x", name).anchor(5)).hasMessageContaining("5");
        assertThatThrownBy(() -> new Indicator(
                        IndicatorCode.of("x"),
                        name,
                        Scope.MEASURE,
                        Aggregation.WHOLE,
                        Absence.UNKNOWN,
                        rule.indicator().anchors()))
                .hasMessageContaining("scope");
        assertThatThrownBy(() -> Bilingual.of("", "x")).hasMessageContaining("Chinese");
    }

    @Test
    void textsSpeakTwoLanguages() {
        Bilingual text = Bilingual.of("深", "deep");
        assertThat(text.in(Language.ZH)).isEqualTo("深");
        assertThat(text.in(Language.EN)).isEqualTo("deep");
        assertThat(text).hasToString("深 / deep");
        assertThat(Language.EN.code()).isEqualTo("en");
    }

    @Test
    void tableWithoutARuleIsRefused() {
        assertThatThrownBy(() -> RubricTable.read("standard.tsv", ImmutableMap.of()))
                .hasMessageContaining("I1");
    }
}
