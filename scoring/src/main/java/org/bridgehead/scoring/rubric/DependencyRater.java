package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Consent;
import org.bridgehead.core.fact.Dependency;
import org.bridgehead.core.model.Leaf;
import org.bridgehead.core.text.Evidence;

/**
 * P5 依赖风险: how far the weakest part of a measure is from being in one's own hands. Slogans settle nothing; a measure of
 * slogans alone is unknown unless it says what it waits on.
 */
final class DependencyRater implements MeasureRater {

    private static final int COUNTERPART = 3;

    private record Part(int level, Evidence evidence) {}

    @Override
    public MeasureRating rate(Leaf leaf, RatingContext context) {
        return Stream.concat(dependencies(leaf), actions(leaf))
                .reduce((a, b) -> b.level < a.level ? b : a)
                .map(part -> rated(leaf, part, context))
                .orElseGet(() -> unknown(leaf));
    }

    private static Stream<Part> dependencies(Leaf leaf) {
        return leaf.facts(Dependency.class).stream().map(d -> new Part(d.level().level(), d.evidence()));
    }

    private static Stream<Part> actions(Leaf leaf) {
        return Substance.actions(leaf.measure()).stream()
                .flatMap(action -> level(action).stream().map(level -> new Part(level, action.evidence())));
    }

    private static Optional<Integer> level(Action action) {
        if (action.consent() == Consent.UNSETTLED) {
            return Optional.empty();
        }
        return Optional.of(action.consent() == Consent.OWN ? Indicator.TOP : COUNTERPART);
    }

    private static MeasureRating rated(Leaf leaf, Part part, RatingContext context) {
        return MeasureRating.rated(
                leaf.measure().id(), part.level, reason(leaf, part, context), ImmutableList.of(part.evidence));
    }

    private static Bilingual reason(Leaf leaf, Part part, RatingContext context) {
        String heading = Wording.heading(leaf.measure());
        String weakest = Wording.quote(part.evidence);
        if (weakest.equals(heading)) {
            return Wording.states(leaf, part.evidence, part.level, context);
        }
        Bilingual anchor = context.indicator().anchor(part.level);
        return Bilingual.of(
                heading + "中最受制约的是" + weakest + "，属于：" + anchor.zh(),
                "the weakest part of " + heading + " is " + weakest + ": " + anchor.en());
    }

    private static MeasureRating unknown(Leaf leaf) {
        String heading = Wording.heading(leaf.measure());
        return MeasureRating.unknown(
                leaf.measure().id(),
                0,
                Indicator.TOP,
                Bilingual.of(
                        heading + "只有口号，看不出由谁决定", heading + " is a slogan that does not show whose decision it takes"));
    }
}
