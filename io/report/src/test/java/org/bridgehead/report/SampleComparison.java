package org.bridgehead.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.data.ComparisonFile;
import org.bridgehead.data.Fault;
import org.bridgehead.scoring.ComparisonResult;
import org.bridgehead.scoring.Dominance;
import org.bridgehead.scoring.ProposalScore;
import org.bridgehead.scoring.RankRange;
import org.bridgehead.scoring.decision.ScoreDirection;
import org.bridgehead.scoring.explain.Contribution;
import org.bridgehead.scoring.explain.CriterionScore;
import org.bridgehead.scoring.rubric.Band;
import org.bridgehead.scoring.rubric.Bands;
import org.bridgehead.scoring.rubric.Bilingual;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.Indicator;
import org.bridgehead.scoring.rubric.IndicatorCode;
import org.bridgehead.scoring.rubric.MeasureRating;
import org.bridgehead.scoring.rubric.Rating;
import org.bridgehead.scoring.rubric.RatingStatus;
import org.bridgehead.scoring.rubric.Rubric;
import org.bridgehead.scoring.rubric.RubricCriterion;
import org.bridgehead.scoring.rubric.RubricId;
import org.bridgehead.scoring.rubric.ScoringRule;
import org.bridgehead.scoring.rubric.WeightedRule;

/** A comparison built by hand in which every case of a report occurs: a tie, unknowns, silence, a fragment, faults. */
final class SampleComparison {

    private static final Bands BANDS =
            Bands.of(new Band(Bilingual.of("较好", "good"), 0.5), new Band(Bilingual.of("不足", "weak"), 0));
    private static final Bilingual NEXT =
            Bilingual.of("升一级需要：写明比例、对象与期限。", "one level more takes: ratio, object, period");

    private SampleComparison() {}

    static ComparisonFile file() {
        return new ComparisonFile(
                result(),
                "2026-11-24",
                ImmutableList.of(
                        Fault.of("logo.png", "is an image, not a text\nMaybe pass the document that it belongs to."),
                        Fault.at("broken.txt", 118, "has bytes that no encoding explains")));
    }

    static ComparisonResult result() {
        Dossier dossier = SampleTexts.read();
        Proposal memo = SampleTexts.stated("D2", "备忘录", false);
        Proposal note = SampleTexts.stated("D3", "会议便条", true);
        ImmutableList<ProposalScore> ranking = ImmutableList.of(
                score(dossier.proposal(), Optional.of(dossier), 1, new RankRange(1, 1), strong()),
                score(memo, Optional.empty(), 2, new RankRange(2, 3), silent("D2.P1.1")),
                score(note, Optional.empty(), 2, new RankRange(2, 3), silent("D3.P1.1")));
        return new ComparisonResult(
                rubric(),
                "wsm",
                ScoreDirection.HIGHER,
                "rubric",
                ImmutableMap.of(CriterionId.INTEGRATION_DEPTH, 0.75, CriterionId.FEASIBILITY, 0.25),
                ranking,
                ImmutableList.of(
                        new Dominance(dossier.proposal().id(), memo.id(), true),
                        new Dominance(dossier.proposal().id(), note.id(), false)),
                ImmutableList.of("industry focus is not rated by this rubric"));
    }

    private static Rubric rubric() {
        return new Rubric(
                RubricId.of("sample"),
                "1",
                ImmutableList.of(
                        new RubricCriterion(
                                CriterionId.INTEGRATION_DEPTH,
                                SampleIndicators.DEPTH,
                                3,
                                rules(
                                        CriterionId.INTEGRATION_DEPTH,
                                        SampleIndicators.SHARING,
                                        SampleIndicators.BREADTH)),
                        new RubricCriterion(
                                CriterionId.FEASIBILITY,
                                SampleIndicators.FEASIBLE,
                                1,
                                rules(CriterionId.FEASIBILITY, SampleIndicators.TIMETABLE, SampleIndicators.RISK))),
                BANDS);
    }

    private static ImmutableList<WeightedRule> rules(CriterionId criterion, Indicator... indicators) {
        return List.of(indicators).stream()
                .map(indicator -> WeightedRule.of(ScoringRule.of(indicator, criterion, (proposal, context) -> {
                    throw new IllegalStateException("this comparison was rated by hand");
                })))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<CriterionId, CriterionScore> strong() {
        Evidence ratio = SampleTexts.at("东江湾园区的新增税收按4:6分成，前五年不变");
        Evidence reports = SampleTexts.at("与东江市试点互认", "36类检测报告");
        ImmutableList<MeasureRating> sharing = ImmutableList.of(
                MeasureRating.notStated(MeasureId.of("D1.P1"), Bilingual.of("没有说到利益怎么分。", "Silent on sharing.")),
                MeasureRating.rated(MeasureId.of("D1.P2"), 4, SampleIndicators.RATIO, List.of(ratio)),
                MeasureRating.notStated(MeasureId.of("D1.P3"), Bilingual.of("没有说到利益怎么分。", "Silent on sharing.")));
        ImmutableList<MeasureRating> risk = ImmutableList.of(
                MeasureRating.rated(MeasureId.of("D1.P1"), 3, SampleIndicators.CONSENT, List.of(reports)),
                MeasureRating.unknown(MeasureId.of("D1.P2"), 0, 3, SampleIndicators.OPEN),
                MeasureRating.rated(
                        MeasureId.of("D1.P3"), 0, SampleIndicators.WAITS, List.of(SampleTexts.at("积极向省里争取专项债额度"))));
        return criteria(
                rated(SampleIndicators.SHARING, 4, 1, 1, 1, SampleIndicators.RATIO, ImmutableList.of(ratio), sharing),
                rated(
                        SampleIndicators.BREADTH,
                        2,
                        0.5,
                        0.5,
                        0.5,
                        Bilingual.of("3 个政策领域有动作：开放与营商规则、产业、金融。", "Three policy domains have an action."),
                        ImmutableList.of(reports, ratio, SampleTexts.at("先认报告"), SampleTexts.at("合办园区")),
                        ImmutableList.of()),
                notStated(SampleIndicators.TIMETABLE),
                rated(
                        SampleIndicators.RISK,
                        2,
                        0.375,
                        0.25,
                        0.5,
                        Bilingual.of("两条已评举措的均值；一条未定。", "The mean of the two measures rated; one is open."),
                        ImmutableList.of(reports),
                        risk));
    }

    private static ImmutableMap<CriterionId, CriterionScore> silent(String measure) {
        Rating risk = new Rating(
                SampleIndicators.RISK,
                RatingStatus.UNKNOWN,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                0,
                1,
                SampleIndicators.OPEN,
                ImmutableList.of(),
                NEXT,
                ImmutableList.of(MeasureRating.unknown(MeasureId.of(measure), 0, 4, SampleIndicators.OPEN)));
        return criteria(
                notStated(SampleIndicators.SHARING),
                notStated(SampleIndicators.BREADTH),
                notStated(SampleIndicators.TIMETABLE),
                risk);
    }

    private static Rating rated(
            Indicator indicator,
            int level,
            double value,
            double low,
            double high,
            Bilingual reason,
            ImmutableList<Evidence> evidence,
            ImmutableList<MeasureRating> measures) {
        return new Rating(
                indicator,
                RatingStatus.RATED,
                OptionalInt.of(level),
                OptionalDouble.of(value),
                low,
                high,
                reason,
                evidence,
                NEXT,
                measures);
    }

    private static Rating notStated(Indicator indicator) {
        return new Rating(
                indicator,
                RatingStatus.NOT_STATED,
                OptionalInt.of(0),
                OptionalDouble.of(0),
                0,
                0,
                Bilingual.of("全文没有说到。", "The text is silent."),
                ImmutableList.of(),
                NEXT,
                ImmutableList.of());
    }

    private static ImmutableMap<CriterionId, CriterionScore> criteria(
            Rating sharing, Rating breadth, Rating timetable, Rating risk) {
        return ImmutableMap.of(
                CriterionId.INTEGRATION_DEPTH,
                criterion(CriterionId.INTEGRATION_DEPTH, SampleIndicators.DEPTH, ImmutableList.of(sharing, breadth)),
                CriterionId.FEASIBILITY,
                criterion(CriterionId.FEASIBILITY, SampleIndicators.FEASIBLE, ImmutableList.of(timetable, risk)));
    }

    private static CriterionScore criterion(CriterionId id, Bilingual name, ImmutableList<Rating> ratings) {
        ImmutableList<Contribution<IndicatorCode>> contributions = ratings.stream()
                .map(rating -> Contribution.of(rating.indicator().code(), 0.5, rating.point()))
                .collect(ImmutableList.toImmutableList());
        double score = contributions.stream().mapToDouble(Contribution::amount).sum();
        double low = ratings.stream().mapToDouble(r -> 0.5 * r.low()).sum();
        double high = ratings.stream().mapToDouble(r -> 0.5 * r.high()).sum();
        return new CriterionScore(id, name, score, low, high, BANDS.of(score), ratings, contributions);
    }

    private static ProposalScore score(
            Proposal proposal,
            Optional<Dossier> dossier,
            int rank,
            RankRange range,
            ImmutableMap<CriterionId, CriterionScore> criteria) {
        CriterionScore depth = criteria.values().asList().get(0);
        CriterionScore feasible = criteria.values().asList().get(1);
        return new ProposalScore(
                proposal,
                dossier,
                rank,
                0.75 * depth.score() + 0.25 * feasible.score(),
                0.75 * depth.low() + 0.25 * feasible.low(),
                0.75 * depth.high() + 0.25 * feasible.high(),
                range,
                criteria,
                ImmutableList.of(
                        Contribution.of(CriterionId.INTEGRATION_DEPTH, 0.75, depth.score()),
                        Contribution.of(CriterionId.FEASIBILITY, 0.25, feasible.score())));
    }
}
