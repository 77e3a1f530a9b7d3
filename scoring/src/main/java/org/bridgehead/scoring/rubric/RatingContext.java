package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.bridgehead.core.model.Leaf;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Evidence;

/**
 * What a rule may know beside the proposal's facts, and the place where ratings are made.
 *
 * @param indicator the indicator as the rubric in use words it
 * @param proposal the proposal that is rated
 * @param compared all proposals of the comparison, this one among them
 */
public record RatingContext(Indicator indicator, Proposal proposal, ImmutableList<Proposal> compared) {

    /** Returns the context for a proposal that stands alone. */
    public static RatingContext of(Indicator indicator, Proposal proposal) {
        return new RatingContext(indicator, proposal, ImmutableList.of(proposal));
    }

    /** The leaf measures, each once: a measure that repeats an earlier one is left out. */
    public ImmutableList<Leaf> leaves() {
        return DistinctMeasures.leaves(proposal);
    }

    /**
     * Returns a rating at {@code level} that {@code evidence} has earned.
     *
     * @throws IllegalArgumentException if the level is not from 0 to 4
     */
    public Rating rated(int level, Bilingual reason, List<Evidence> evidence) {
        return rated(level, reason, evidence, NextLevel.of(indicator, level));
    }

    /** Returns a rating at {@code level} with an own word on what would raise it. */
    public Rating rated(int level, Bilingual reason, List<Evidence> evidence, Bilingual nextLevel) {
        Indicator.checkLevel(indicator.code(), level);
        double value = (double) level / Indicator.TOP;
        return new Rating(
                indicator,
                RatingStatus.RATED,
                OptionalInt.of(level),
                OptionalDouble.of(value),
                value,
                value,
                reason,
                ImmutableList.copyOf(evidence),
                nextLevel,
                ImmutableList.of());
    }

    /**
     * Returns the rating for a text that is silent: level 0 where silence is the finding; unknown where it settles
     * nothing, or where the text is only a fragment and the indicator is about the whole.
     */
    public Rating notStated(Bilingual reason) {
        boolean open =
                indicator.absence() == Absence.UNKNOWN || (indicator.scope() == Scope.PROPOSAL && proposal.fragment());
        if (open) {
            return unknown(0, Indicator.TOP, reason);
        }
        return new Rating(
                indicator,
                RatingStatus.NOT_STATED,
                OptionalInt.of(0),
                OptionalDouble.of(0),
                0,
                0,
                reason,
                ImmutableList.of(),
                NextLevel.of(indicator, 0),
                ImmutableList.of());
    }

    /** Returns a rating of which only the interval of levels is known. */
    public Rating unknown(int low, int high, Bilingual reason) {
        Indicator.checkLevel(indicator.code(), low);
        Indicator.checkLevel(indicator.code(), high);
        return new Rating(
                indicator,
                RatingStatus.UNKNOWN,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                (double) low / Indicator.TOP,
                (double) high / Indicator.TOP,
                reason,
                ImmutableList.of(),
                NextLevel.of(indicator, low),
                ImmutableList.of());
    }

    /**
     * Rates every leaf measure once and returns their mean or maximum, as the indicator says.
     *
     * @throws IllegalArgumentException if the indicator is of proposal scope, or a rating is for another measure
     */
    public Rating overMeasures(MeasureRater rater) {
        ImmutableList.Builder<MeasureRatings.Rated> ratings = ImmutableList.builder();
        for (Leaf leaf : leaves()) {
            MeasureRating rating = rater.rate(leaf, this);
            if (!rating.measure().equals(leaf.measure().id())) {
                throw new IllegalArgumentException(
                        "a rating of measure " + leaf.measure().id() + " on " + indicator.code()
                                + " must name that measure but names " + rating.measure());
            }
            ratings.add(new MeasureRatings.Rated(leaf.measure(), rating));
        }
        return new MeasureRatings(this, ratings.build()).aggregate();
    }
}
