package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** The fixed scales of the criteria, either given to a method one a criterion or taken from the criteria themselves. */
final class Scales {

    private final Optional<ImmutableList<Bounds>> given;

    private Scales(Optional<ImmutableList<Bounds>> given) {
        this.given = given;
    }

    static Scales ofCriteria() {
        return new Scales(Optional.empty());
    }

    static Scales of(List<Bounds> bounds) {
        return new Scales(Optional.of(ImmutableList.copyOf(bounds)));
    }

    /**
     * Checks that there is one scale a criterion.
     *
     * @throws DecisionException if there are more or fewer
     */
    Scales checkedFor(DecisionMatrix matrix) {
        given.ifPresent(bounds -> Present.onePerCriterion(matrix, bounds.size(), "scale"));
        return this;
    }

    /**
     * Returns the scale of a criterion.
     *
     * @throws DecisionException if it has none or a value lies outside
     */
    Bounds of(DecisionMatrix matrix, int column) {
        Bounds scale = given.map(bounds -> bounds.get(column))
                .or(() -> matrix.criterion(column).bounds())
                .orElseThrow(() -> new DecisionException(DecisionException.Fault.column(
                        "criterion " + matrix.criterion(column).id() + " (column " + column
                                + ") must have a fixed scale but has none"
                                + "\nMaybe give it one with Criterion.within, or pass bounds to the method.",
                        column)));
        Present.within(matrix, column, scale.low(), scale.high());
        return scale;
    }
}
