package org.bridgehead.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.bridgehead.scoring.Drafts.body;
import static org.bridgehead.scoring.Drafts.carrier;
import static org.bridgehead.scoring.Drafts.counterpart;
import static org.bridgehead.scoring.Drafts.industry;
import static org.bridgehead.scoring.Drafts.measure;
import static org.bridgehead.scoring.Drafts.plan;
import static org.bridgehead.scoring.Drafts.proposal;
import static org.bridgehead.scoring.Drafts.slogan;
import static org.bridgehead.scoring.Drafts.time;
import static org.bridgehead.scoring.rubric.CriterionId.FEASIBILITY;
import static org.bridgehead.scoring.rubric.CriterionId.INDUSTRY_FOCUS;
import static org.bridgehead.scoring.rubric.CriterionId.INTEGRATION_DEPTH;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.bridgehead.core.fact.CarrierLevel;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.core.fact.IntegrationRung;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.fact.ResponsibilityRole;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.core.fact.TimingLevel;
import org.bridgehead.core.industry.Granularity;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.scoring.decision.RankingMethods;
import org.bridgehead.scoring.decision.ScoreDirection;
import org.bridgehead.scoring.decision.Weightings;
import org.bridgehead.scoring.explain.Contribution;
import org.bridgehead.scoring.explain.CriterionScore;
import org.bridgehead.scoring.explain.Explanation;
import org.bridgehead.scoring.rubric.Bilingual;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.IndicatorCode;
import org.bridgehead.scoring.rubric.RuleException;
import org.bridgehead.scoring.rubric.ScoringRule;
import org.bridgehead.scoring.rubric.StandardRubric;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Proposal STRONG = proposal(
            "strong",
            List.of(measure(
                    "S",
                    "共建医械产业走廊",
                    plan("共建医械产业走廊", IntegrationRung.RULES).withSpecificity(Specificity.TARGET),
                    counterpart("甲研发乙制造", CounterpartLevel.ROLE),
                    industry("血管支架", Granularity.PRODUCT, "医药"),
                    carrier("医械小镇", CarrierLevel.THEMED),
                    body("市药监局", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.ACTOR),
                    time("两年内", TimingLevel.PERIOD))));

    private static final Proposal PLAIN = proposal("plain", List.of(measure("L", "修好城里的路", plan("修好城里的路"))));

    /** Its feasibility is open: nobody can tell whose decision a slogan takes. */
    private static final Proposal OPEN = proposal("open", List.of(measure("O", "再上台阶", slogan("再上台阶"))));

    @Test
    void strongerProposalComesFirst() {
        ComparisonResult result = Comparison.standard().compare(List.of(PLAIN, STRONG));
        assertThat(result.ranking().stream().map(p -> p.proposal().id().value()))
                .containsExactly("strong", "plain");
        assertThat(result.ranking().stream().map(ProposalScore::rank)).containsExactly(1, 2);
        assertThat(result.method()).isEqualTo("wsm");
        assertThat(result.direction()).isEqualTo(ScoreDirection.HIGHER);
        assertThat(result.weighting()).isEqualTo("rubric");
        assertThat(result.weights().values()).allMatch(w -> Math.abs(w - 1.0 / 3) < 1e-15);
        assertThat(result.rubric()).isSameAs(StandardRubric.get());
        assertThat(result.dominance())
                .containsExactly(new Dominance(ProposalId.of("strong"), ProposalId.of("plain"), true));
        assertThat(result.find(ProposalId.of("plain")))
                .get()
                .extracting(ProposalScore::rank)
                .isEqualTo(2);
        assertThat(result.advice()).isEmpty();
    }

    @Test
    void everyFigureIsASum() {
        ComparisonResult result = Comparison.standard().compare(List.of(STRONG, PLAIN));
        Explanation why = result.explain(ProposalId.of("strong"));
        double total = 0;
        for (Contribution<CriterionId> part : why.contributions()) {
            assertThat(part.value()).isCloseTo(why.criterion(part.part()).score(), within(1e-15));
            total += part.amount();
        }
        assertThat(total).isEqualTo(why.score());
        CriterionScore depth = why.criterion(INTEGRATION_DEPTH);
        // I1 = 4/4, I2 = 1/4, I3 = 2/4, I6 = 4/4
        assertThat(depth.score()).isEqualTo((1 + 0.25 + 0.5 + 1) / 4);
        assertThat(depth.band().name().zh()).isEqualTo("较好");
        assertThat(depth.contributions().get(0).amount()).isEqualTo(0.25);
        assertThat(why.rating(IndicatorCode.of("F1")).orElseThrow().level()).hasValue(4);
        assertThat(why.rating(IndicatorCode.of("F6"))).isEmpty();
        assertThat(why.criterion(INDUSTRY_FOCUS).score()).isCloseTo(1, within(1e-12));
    }

    @Test
    void equalProposalsTie() {
        Proposal twin = proposal("twin", PLAIN.measures());
        ComparisonResult result = Comparison.standard().compare(List.of(PLAIN, twin, STRONG, OPEN));
        assertThat(result.ranking().stream().map(p -> p.proposal().id().value()))
                .containsExactly("strong", "plain", "twin", "open");
        assertThat(result.ranking().stream().map(ProposalScore::rank)).containsExactly(1, 2, 2, 4);
        assertThat(result.dominance())
                .extracting(d -> d.winner().value() + ">" + d.loser().value())
                .containsExactly("plain>open", "twin>open", "strong>plain", "strong>twin", "strong>open");
    }

    @Test
    void unknownsOpenRanksAndScores() {
        Proposal rival =
                proposal("rival", List.of(measure("R", "再上台阶", slogan("再上台阶"), time("两年内", TimingLevel.VAGUE))));
        ComparisonResult result = Comparison.builder()
                .weights(Map.of(INTEGRATION_DEPTH, 0.0, INDUSTRY_FOCUS, 0.0, FEASIBILITY, 1.0))
                .build()
                .compare(List.of(OPEN, PLAIN, rival));
        ProposalScore open = result.find(ProposalId.of("open")).orElseThrow();
        assertThat(open.score()).isEqualTo(0);
        assertThat(open.low()).isEqualTo(0);
        assertThat(open.high()).isEqualTo(0.25);
        assertThat(open.rankRange()).isEqualTo(new RankRange(2, 3));
        ProposalScore plain = result.ranking().get(0);
        assertThat(plain.rankRange()).isEqualTo(new RankRange(1, 1));
        assertThat(result.weighting()).isEqualTo("given");
        assertThat(result.dominance()).contains(new Dominance(ProposalId.of("plain"), ProposalId.of("open"), true));
    }

    @Test
    void oneAloneIsRanked() {
        ComparisonResult result = Comparison.standard().compare(List.of(STRONG));
        ProposalScore only = result.ranking().get(0);
        assertThat(only.rank()).isEqualTo(1);
        assertThat(only.rankRange()).isEqualTo(new RankRange(1, 1));
        assertThat(only.score()).isBetween(0.5, 1.0);
        assertThat(result.dominance()).isEmpty();
        assertThat(Comparison.builder()
                        .method(RankingMethods.topsis())
                        .build()
                        .compare(List.of(STRONG))
                        .ranking())
                .hasSize(1);
    }

    @Test
    void otherMethodsRankAndDoNotAddUp() {
        ComparisonResult result = Comparison.builder()
                .method(RankingMethods.topsis())
                .weighting(Weightings.equal())
                .build()
                .compare(List.of(PLAIN, STRONG, OPEN));
        assertThat(result.method()).isEqualTo("topsis");
        assertThat(result.weighting()).isEqualTo("equal");
        assertThat(result.ranking().get(0).proposal()).isEqualTo(STRONG);
        assertThat(result.explain(ProposalId.of("strong")).contributions()).isEmpty();
        assertThat(result.ranking()).allMatch(p -> p.rankRange().contains(p.rank()));
    }

    @Test
    void weightsCountByShare() {
        ComparisonResult result = Comparison.builder()
                .weights(Map.of(INTEGRATION_DEPTH, 2.0, INDUSTRY_FOCUS, 1.0, FEASIBILITY, 1.0))
                .build()
                .compare(List.of(STRONG));
        assertThat(result.weights()).containsEntry(INTEGRATION_DEPTH, 0.5).containsEntry(FEASIBILITY, 0.25);
        assertThat(result.weights().keySet()).containsExactly(INTEGRATION_DEPTH, INDUSTRY_FOCUS, FEASIBILITY);
    }

    @Test
    void weightsMustBeForAllCriteria() {
        Comparison.Builder builder = Comparison.builder().weights(Map.of(INTEGRATION_DEPTH, 1.0));
        assertThatThrownBy(builder::build)
                .hasMessageContaining("industry_focus")
                .hasMessageContaining("given for");
    }

    @Test
    void addedRuleCounts() {
        ScoringRule always = ScoringRule.of(
                "always",
                INTEGRATION_DEPTH,
                (proposal, context) -> context.rated(4, Bilingual.of("总是", "always"), List.of()));
        ComparisonResult result = Comparison.builder()
                .rubric(StandardRubric.get().plus(always))
                .build()
                .compare(List.of(PLAIN));
        CriterionScore depth = result.ranking().get(0).criterion(INTEGRATION_DEPTH);
        assertThat(depth.ratings()).hasSize(5);
        assertThat(depth.rating(IndicatorCode.of("always")).orElseThrow().point())
                .isEqualTo(1);
    }

    @Test
    void ruleThatThrowsStopsTheComparison() {
        ScoringRule broken = ScoringRule.of("broken", FEASIBILITY, (proposal, context) -> {
            throw new IllegalStateException("out of order");
        });
        Comparison comparison =
                Comparison.builder().rubric(StandardRubric.get().plus(broken)).build();
        assertThatThrownBy(() -> comparison.compare(List.of(PLAIN)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("broken")
                .hasMessageContaining("plain")
                .hasRootCauseMessage("out of order");
    }

    @Test
    void inputMustBeThereAndDistinct() {
        Comparison comparison = Comparison.standard();
        assertThatThrownBy(() -> comparison.compare(List.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> comparison.compare(List.of(PLAIN, PLAIN)))
                .hasMessageContaining("plain")
                .hasMessageContaining("Maybe");
        ComparisonResult result = comparison.compare(List.of(PLAIN));
        ProposalId nobody = ProposalId.of("nobody");
        assertThatThrownBy(() -> result.explain(nobody))
                .hasMessageContaining("nobody")
                .hasMessageContaining("plain");
        CriterionId beauty = CriterionId.of("beauty");
        assertThatThrownBy(() -> result.ranking().get(0).criterion(beauty)).hasMessageContaining("feasibility");
        assertThatThrownBy(() -> result.explain(ProposalId.of("plain")).criterion(beauty))
                .hasMessageContaining("feasibility");
    }

    @Test
    void dossiersAreKeptAndTheirQuotesChecked() {
        SourceDocument source = SourceDocument.of(Drafts.DOCUMENT.value(), "修好城里的路，提案plain");
        Dossier dossier = dossier(proposal("plain", List.of(measure("L", "修好城里的路", plan("修好城里的路")))), source);
        ComparisonResult result = Comparison.standard().compareDossiers(List.of(dossier));
        assertThat(result.ranking().get(0).dossier()).contains(dossier);
        Dossier forged = dossier(PLAIN, SourceDocument.of(Drafts.DOCUMENT.value(), "这里另有一篇文章并无此路"));
        assertThatThrownBy(() -> Comparison.standard().compareDossiers(List.of(forged)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("evidence");
        Dossier other = dossier(STRONG, SourceDocument.of(Drafts.DOCUMENT.value(), "另一篇同名的文章"));
        assertThatThrownBy(() -> Comparison.standard().compareDossiers(List.of(dossier, other)))
                .hasMessageContaining("two texts");
    }

    private static Dossier dossier(Proposal proposal, SourceDocument source) {
        return new Dossier(
                proposal,
                source,
                ImmutableList.of(TextSpan.of(0, source.length())),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    @Test
    void impossibleResultsAreRefused() {
        ProposalScore score =
                Comparison.standard().compare(List.of(PLAIN)).ranking().get(0);
        assertThatThrownBy(() -> new RankRange(2, 1)).hasMessageContaining("best <= worst");
        assertThatThrownBy(() -> new ProposalScore(
                        PLAIN,
                        score.dossier(),
                        3,
                        score.score(),
                        score.low(),
                        score.high(),
                        score.rankRange(),
                        score.criteria(),
                        score.contributions()))
                .hasMessageContaining("3");
        assertThatThrownBy(() -> new ProposalScore(
                        PLAIN,
                        score.dossier(),
                        1,
                        2,
                        score.low(),
                        score.high(),
                        score.rankRange(),
                        score.criteria(),
                        score.contributions()))
                .hasMessageContaining("2.0");
        assertThatThrownBy(() -> new Contribution<>("x", 0.5, 0.5, 0.3)).hasMessageContaining("0.25");
        CriterionScore depth = score.criterion(INTEGRATION_DEPTH);
        assertThatThrownBy(() -> new CriterionScore(
                        depth.criterion(),
                        depth.name(),
                        0.9,
                        0,
                        1,
                        depth.band(),
                        depth.ratings(),
                        depth.contributions()))
                .hasMessageContaining("add up");
        assertThatThrownBy(() -> new CriterionScore(
                        depth.criterion(),
                        depth.name(),
                        depth.score(),
                        0.9,
                        1,
                        depth.band(),
                        depth.ratings(),
                        depth.contributions()))
                .hasMessageContaining("must lie");
    }
}
