package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.Evidence;

/**
 * The rating of one proposal on an indicator.
 *
 * @param indicator what is rated
 * @param status whether it rests on something stated
 * @param level the level shown, a mean rounded half up; nothing where it is unknown
 * @param value the level over 4, a mean unrounded, on [0, 1]; nothing where it is unknown
 * @param low the lowest value that is possible given the unknowns
 * @param high the highest value that is possible given the unknowns
 * @param reason one sentence
 * @param evidence what earned it; empty only where the text is silent
 * @param nextLevel what would raise it by one level
 * @param measures the ratings of the leaf measures, for indicators of measure scope
 */
public record Rating(
        Indicator indicator,
        RatingStatus status,
        OptionalInt level,
        OptionalDouble value,
        double low,
        double high,
        Bilingual reason,
        ImmutableList<Evidence> evidence,
        Bilingual nextLevel,
        ImmutableList<MeasureRating> measures) {

    private static final double HALF_LEVEL = 0.5 + 1e-9;

    /** Checks that level, value and interval agree with each other and with the status. */
    public Rating {
        checkInterval(indicator, low, high);
        boolean known = status != RatingStatus.UNKNOWN;
        if (level.isPresent() != known || value.isPresent() != known) {
            throw new IllegalArgumentException("a rating of " + indicator.code() + " must have level and value exactly"
                    + " if it is not unknown but is " + status.code() + " with " + level + " and " + value);
        }
        if (known) {
            checkValue(indicator, level.getAsInt(), value.getAsDouble(), low, high);
        }
        if (status == RatingStatus.NOT_STATED && level.getAsInt() != 0) {
            throw new IllegalArgumentException("a rating of " + indicator.code()
                    + " must be at level 0 where nothing is stated but is at " + level.getAsInt());
        }
    }

    private static void checkInterval(Indicator indicator, double low, double high) {
        Checks.finite("low of " + indicator.code(), low);
        Checks.finite("high of " + indicator.code(), high);
        if (low < 0 || low > high || high > 1) {
            throw new IllegalArgumentException("the interval of " + indicator.code()
                    + " must satisfy 0 <= low <= high <= 1 but is [" + low + ", " + high + "]");
        }
    }

    private static void checkValue(Indicator indicator, int level, double value, double low, double high) {
        Indicator.checkLevel(indicator.code(), level);
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("the value of " + indicator.code() + " must lie in its interval [" + low
                    + ", " + high + "] but is " + value);
        }
        if (Math.abs(value * Indicator.TOP - level) > HALF_LEVEL) {
            throw new IllegalArgumentException(
                    "level and value of " + indicator.code() + " must agree but are " + level + " and " + value);
        }
    }

    /** The value that enters the criterion's score: the low end where it is unknown, so silence never beats a word. */
    public double point() {
        return value.orElse(low);
    }

    /** Tells whether other levels are possible too. */
    public boolean isOpen() {
        return low < high;
    }
}
