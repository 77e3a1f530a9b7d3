package org.bridgehead.scoring.rubric;

import org.bridgehead.core.fact.Counterpart;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.core.model.Leaf;

/** I6 合作对象明确度: the narrowest counterpart that a measure names outside slogans. */
final class CounterpartRater implements MeasureRater {

    @Override
    public MeasureRating rate(Leaf leaf, RatingContext context) {
        return new StrongestFact<>(Counterpart.class, CounterpartRater::level)
                .of(leaf, Substance.earnest(leaf, Counterpart.class), context);
    }

    private static int level(Counterpart counterpart) {
        return level(counterpart.level());
    }

    /** Districts, parks and institutions are one level. */
    static int level(CounterpartLevel level) {
        return switch (level) {
            case REGION -> 1;
            case CITY -> 2;
            case DISTRICT_OR_PARK, INSTITUTION -> 3;
            case ROLE -> Indicator.TOP;
        };
    }
}
