package org.bridgehead.scoring.testing;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.scoring.rubric.Indicator;
import org.bridgehead.scoring.rubric.MeasureRating;
import org.bridgehead.scoring.rubric.Rating;
import org.bridgehead.scoring.rubric.RatingStatus;

/** What a rule made of a proposal; each method checks one thing and returns this. */
public final class Verdict {

    private final Rating rating;

    Verdict(Rating rating) {
        this.rating = rating;
    }

    /** The rating itself. */
    public Rating rating() {
        return rating;
    }

    /** Checks that the proposal is rated, at {@code level}. */
    public Verdict rates(int level) {
        return is(RatingStatus.RATED)
                .check(rating.level().equals(OptionalInt.of(level)), () -> "must be at level " + level);
    }

    /** Checks that the text is found silent, and that this is level 0. */
    public Verdict isNotStated() {
        return is(RatingStatus.NOT_STATED);
    }

    /** Checks that the rating is unknown. */
    public Verdict isUnknown() {
        return is(RatingStatus.UNKNOWN);
    }

    /** Checks that the rating can be anything from level {@code low} to level {@code high}, means included. */
    public Verdict between(double low, double high) {
        return check(
                near(rating.low(), low) && near(rating.high(), high),
                () -> "must lie between levels " + low + " and " + high);
    }

    /** Checks that the mean over the measures is {@code level}. */
    public Verdict averages(double level) {
        return check(
                rating.value().isPresent() && near(rating.value().getAsDouble(), level), () -> "must average " + level);
    }

    /** Checks that a piece of evidence quotes {@code words}. */
    public Verdict citing(String words) {
        return check(
                rating.evidence().stream().map(Evidence::quote).anyMatch(quote -> quote.contains(words)),
                () -> "must cite " + words);
    }

    /** Checks that the reason, in Chinese or in English, contains {@code words}. */
    public Verdict saying(String words) {
        return check(
                rating.reason().zh().contains(words) || rating.reason().en().contains(words),
                () -> "must give a reason that says " + words);
    }

    /** Checks that the measure with this id is rated at {@code level}. */
    public Verdict measure(String id, int level) {
        return check(
                measureRating(id).level().equals(OptionalInt.of(level)),
                () -> "must rate measure " + id + " at level " + level);
    }

    /** Checks that the rating of the measure with this id is unknown. */
    public Verdict measureIsUnknown(String id) {
        return check(
                measureRating(id).status() == RatingStatus.UNKNOWN, () -> "must not know the level of measure " + id);
    }

    private MeasureRating measureRating(String id) {
        return rating.measures().stream()
                .filter(m -> m.measure().equals(MeasureId.of(id)))
                .findFirst()
                .orElseThrow(() -> failure("must rate measure " + id));
    }

    private Verdict is(RatingStatus status) {
        return check(rating.status() == status, () -> "must be " + status.code());
    }

    private static boolean near(double value, double level) {
        return Math.abs(value * Indicator.TOP - level) < 1e-9;
    }

    private Verdict check(boolean holds, Supplier<String> expectation) {
        if (!holds) {
            throw failure(expectation.get());
        }
        return this;
    }

    private AssertionError failure(String expectation) {
        return new AssertionError("the rating on " + rating.indicator().code() + " " + expectation + " but is "
                + describe() + "\nreason: " + rating.reason() + "\nevidence: " + rating.evidence() + "\nmeasures: "
                + rating.measures());
    }

    private String describe() {
        String level =
                rating.level().isPresent() ? " at level " + rating.level().getAsInt() : "";
        return rating.status().code() + level + " in [" + rating.low() * Indicator.TOP + ", "
                + rating.high() * Indicator.TOP + "]";
    }
}
