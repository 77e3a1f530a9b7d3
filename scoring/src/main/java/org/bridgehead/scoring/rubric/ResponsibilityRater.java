package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.core.fact.Responsibility;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.fact.ResponsibilityRole;
import org.bridgehead.core.model.Leaf;

/**
 * P1 责任主体: the most precisely named body that is to act; one that leads together with one that supports is at the top,
 * where both are more than government at large.
 */
final class ResponsibilityRater implements MeasureRater {

    @Override
    public MeasureRating rate(Leaf leaf, RatingContext context) {
        ImmutableList<Responsibility> bodies = Substance.facts(leaf, Responsibility.class);
        Optional<Responsibility> lead = named(bodies, ResponsibilityRole.LEAD);
        Optional<Responsibility> support = named(bodies, ResponsibilityRole.SUPPORT);
        if (lead.isPresent() && support.isPresent()) {
            return shared(leaf, lead.get(), support.get(), context);
        }
        return new StrongestFact<>(
                        Responsibility.class, (Responsibility r) -> r.level().level())
                .of(leaf, bodies, context);
    }

    private static Optional<Responsibility> named(ImmutableList<Responsibility> bodies, ResponsibilityRole role) {
        return bodies.stream()
                .filter(body -> body.role() == role && body.level() != ResponsibilityLevel.AT_LARGE)
                .findFirst();
    }

    private static MeasureRating shared(Leaf leaf, Responsibility lead, Responsibility support, RatingContext context) {
        Bilingual anchor = context.indicator().anchor(Indicator.TOP);
        String heading = Wording.heading(leaf.measure());
        String first = Wording.quote(lead.evidence());
        String second = Wording.quote(support.evidence());
        return MeasureRating.rated(
                leaf.measure().id(),
                Indicator.TOP,
                Bilingual.of(
                        heading + "由" + first + "牵头、" + second + "配合，属于：" + anchor.zh(),
                        heading + " has " + first + " in the lead and " + second + " in support: " + anchor.en()),
                ImmutableList.of(lead.evidence(), support.evidence()));
    }
}
