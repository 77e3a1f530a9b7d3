package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.text.Evidence;

/**
 * The rating of one measure on an indicator.
 *
 * @param measure the measure
 * @param status whether it rests on something stated
 * @param low the lowest level that is possible, the level itself unless it is unknown
 * @param high the highest level that is possible, the level itself unless it is unknown
 * @param reason one sentence
 * @param evidence what earned it; empty only where the text is silent
 */
public record MeasureRating(
        MeasureId measure, RatingStatus status, int low, int high, Bilingual reason, ImmutableList<Evidence> evidence) {

    /** Checks the levels. */
    public MeasureRating {
        Indicator.checkLevel("measure " + measure, low);
        Indicator.checkLevel("measure " + measure, high);
        if (low > high || (status != RatingStatus.UNKNOWN && low != high)) {
            throw new IllegalArgumentException("the levels of measure " + measure + " must "
                    + (low > high ? "ascend" : "be equal where they are " + status.code()) + " but are " + low + " to "
                    + high);
        }
        if (status == RatingStatus.NOT_STATED && low != 0) {
            throw new IllegalArgumentException(
                    "measure " + measure + " must be at level 0 where nothing is stated but is at " + low);
        }
    }

    /** Returns a rating that {@code evidence} has earned. */
    public static MeasureRating rated(MeasureId measure, int level, Bilingual reason, List<Evidence> evidence) {
        return new MeasureRating(measure, RatingStatus.RATED, level, level, reason, ImmutableList.copyOf(evidence));
    }

    /** Returns the rating of a measure that is silent, where silence is level 0. */
    public static MeasureRating notStated(MeasureId measure, Bilingual reason) {
        return new MeasureRating(measure, RatingStatus.NOT_STATED, 0, 0, reason, ImmutableList.of());
    }

    /** Returns the rating of a measure for which only an interval of levels is known. */
    public static MeasureRating unknown(MeasureId measure, int low, int high, Bilingual reason) {
        return new MeasureRating(measure, RatingStatus.UNKNOWN, low, high, reason, ImmutableList.of());
    }

    /** The level, or nothing where it is unknown. */
    public OptionalInt level() {
        return status == RatingStatus.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(low);
    }
}
