package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.core.fact.Carrier;
import org.bridgehead.core.fact.CarrierLevel;
import org.bridgehead.core.fact.Counterpart;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.core.model.Leaf;

/** F7 载体匹配: the best carrier of a measure; a themed one with a counterpart narrower than a city is at the top. */
final class CarrierRater implements MeasureRater {

    @Override
    public MeasureRating rate(Leaf leaf, RatingContext context) {
        ImmutableList<Carrier> carriers = Substance.earnest(leaf, Carrier.class);
        for (Carrier carrier : carriers) {
            Optional<Counterpart> counterpart = counterpart(leaf, carrier);
            if (counterpart.isPresent()) {
                return matched(leaf, carrier, counterpart.get(), context);
            }
        }
        return new StrongestFact<>(Carrier.class, (Carrier c) -> c.level().level()).of(leaf, carriers, context);
    }

    private static Optional<Counterpart> counterpart(Leaf leaf, Carrier carrier) {
        if (carrier.level() != CarrierLevel.THEMED) {
            return Optional.empty();
        }
        return Substance.earnest(leaf, Counterpart.class).stream()
                .filter(c -> CounterpartRater.level(c.level()) > CounterpartRater.level(CounterpartLevel.CITY))
                .filter(c -> !c.name().equals(carrier.name())
                        && !Substance.holds(carrier.evidence(), c.evidence())
                        && !Substance.holds(c.evidence(), carrier.evidence()))
                .findFirst();
    }

    private static MeasureRating matched(Leaf leaf, Carrier carrier, Counterpart counterpart, RatingContext context) {
        Bilingual anchor = context.indicator().anchor(Indicator.TOP);
        String heading = Wording.heading(leaf.measure());
        String park = Wording.quote(carrier.evidence());
        String other = Wording.quote(counterpart.evidence());
        return MeasureRating.rated(
                leaf.measure().id(),
                Indicator.TOP,
                Bilingual.of(
                        heading + "以" + park + "对接" + other + "，属于：" + anchor.zh(),
                        heading + " matches " + park + " with " + other + ": " + anchor.en()),
                ImmutableList.of(carrier.evidence(), counterpart.evidence()));
    }
}
