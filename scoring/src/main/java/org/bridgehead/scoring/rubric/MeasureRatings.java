package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.bridgehead.core.model.Measure;

/** The ratings of all leaf measures of a proposal, and what they make up together. */
record MeasureRatings(RatingContext context, ImmutableList<Rated> all) {

    /** A measure with its rating. */
    record Rated(Measure measure, MeasureRating rating) {}

    Rating aggregate() {
        Indicator indicator = context.indicator();
        if (indicator.aggregation() == Aggregation.WHOLE) {
            throw new IllegalArgumentException("indicator " + indicator.code() + " must be of measure scope to be rated"
                    + " over measures but is of proposal scope");
        }
        if (all.isEmpty()) {
            return context.notStated(Bilingual.of("材料未载明：没有列出举措", "not stated: the text lists no measures"));
        }
        boolean mean = indicator.aggregation() == Aggregation.MEAN;
        RatingStatus status = status();
        MeasureWords words = new MeasureWords(context.indicator(), all);
        if (status == RatingStatus.UNKNOWN) {
            return build(status, OptionalInt.empty(), OptionalDouble.empty(), bounds(mean), words);
        }
        int count = (int) known().count();
        int sum = known().mapToInt(MeasureRating::low).sum();
        double level = mean
                ? (double) sum / count
                : known().mapToInt(MeasureRating::low).max().orElseThrow();
        double value = level / Indicator.TOP;
        int shown = (int) Math.floor(level + 0.5);
        return build(
                status,
                OptionalInt.of(shown),
                OptionalDouble.of(value),
                bounds(mean).with(value),
                words);
    }

    private Rating build(
            RatingStatus status, OptionalInt level, OptionalDouble value, Bounds bounds, MeasureWords words) {
        return new Rating(
                context.indicator(),
                status,
                level,
                value,
                bounds.low,
                bounds.high,
                words.reason(status, value),
                words.evidence(),
                words.nextLevel(level),
                all.stream().map(Rated::rating).collect(ImmutableList.toImmutableList()));
    }

    private RatingStatus status() {
        if (all.stream().anyMatch(r -> r.rating.status() == RatingStatus.RATED)) {
            return RatingStatus.RATED;
        }
        return known().findAny().isPresent() ? RatingStatus.NOT_STATED : RatingStatus.UNKNOWN;
    }

    private Stream<MeasureRating> known() {
        return all.stream().map(Rated::rating).filter(r -> r.status() != RatingStatus.UNKNOWN);
    }

    private Bounds bounds(boolean mean) {
        return new Bounds(extreme(mean, MeasureRating::low), extreme(mean, MeasureRating::high));
    }

    private double extreme(boolean mean, ToIntFunction<MeasureRating> end) {
        Stream<MeasureRating> ratings = all.stream().map(Rated::rating);
        double level = mean
                ? (double) ratings.mapToInt(end).sum() / all.size()
                : ratings.mapToInt(end).max().orElseThrow();
        return level / Indicator.TOP;
    }

    private record Bounds(double low, double high) {
        Bounds with(double value) {
            return new Bounds(Math.min(low, value), Math.max(high, value));
        }
    }
}
