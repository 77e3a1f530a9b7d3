package org.bridgehead.scoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import org.bridgehead.scoring.rubric.Aggregation;
import org.bridgehead.scoring.rubric.Bilingual;
import org.bridgehead.scoring.rubric.Indicator;
import org.bridgehead.scoring.rubric.MeasureRating;
import org.bridgehead.scoring.rubric.Rating;
import org.bridgehead.scoring.rubric.RatingContext;
import org.bridgehead.scoring.rubric.RatingStatus;
import org.bridgehead.scoring.rubric.Rubric;
import org.bridgehead.scoring.rubric.ScoringRule;
import org.bridgehead.scoring.rubric.StandardRubric;
import org.bridgehead.scoring.rubric.WeightedRule;

/** The standard rubric with every unknown settled by chance inside its interval. */
final class Completion {

    private static final Bilingual SETTLED = Bilingual.of("已补全", "settled");

    private Completion() {}

    static Rubric of(Random random) {
        Rubric standard = StandardRubric.get();
        return standard.withCriteria(standard.criteria().stream()
                .map(criterion -> criterion.withRules(criterion.rules().stream()
                        .map(rule -> settle(rule, random))
                        .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList()));
    }

    private static WeightedRule settle(WeightedRule rule, Random random) {
        ScoringRule settled = ScoringRule.of(
                rule.indicator(),
                rule.rule().criterion(),
                (proposal, context) -> settle(rule.rule().rate(proposal, context), context, random));
        return new WeightedRule(rule.indicator(), settled, rule.weight());
    }

    private static Rating settle(Rating rating, RatingContext context, Random random) {
        Indicator indicator = rating.indicator();
        if (indicator.aggregation() == Aggregation.WHOLE || rating.measures().isEmpty()) {
            return rating.status() == RatingStatus.UNKNOWN
                    ? context.rated(random.nextInt(Indicator.TOP + 1), SETTLED, List.of())
                    : rating;
        }
        List<MeasureRating> measures = rating.measures();
        return context.overMeasures((leaf, c) -> measures.stream()
                .filter(m -> m.measure().equals(leaf.measure().id()))
                .map(m -> m.status() == RatingStatus.UNKNOWN
                        ? MeasureRating.rated(
                                m.measure(), m.low() + random.nextInt(m.high() - m.low() + 1), SETTLED, List.of())
                        : m)
                .findFirst()
                .orElseThrow());
    }
}
