package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What alternatives are judged by.
 *
 * @param id unique in a matrix, not blank
 * @param direction whether more is better
 * @param bounds the ends of its scale, where they are fixed
 */
public record Criterion(String id, Direction direction, Optional<Bounds> bounds) {

    /** Checks the id. */
    public Criterion {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a criterion's id must not be blank");
        }
    }

    /** Returns a criterion without fixed scale. */
    public static Criterion of(String id, Direction direction) {
        return new Criterion(id, direction, Optional.empty());
    }

    /** Returns a criterion of which more is better. */
    public static Criterion benefit(String id) {
        return of(id, Direction.BENEFIT);
    }

    /** Returns a criterion of which less is better. */
    public static Criterion cost(String id) {
        return of(id, Direction.COST);
    }

    /**
     * Returns criteria C1, C2 … of these types.
     *
     * @param types 1 for a criterion of which more is better, −1 for one of which less is
     * @throws DecisionException if there are others; names their columns and values
     */
    public static ImmutableList<Criterion> ofTypes(double... types) {
        ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
        ImmutableList.Builder<DecisionException.Fault> faults = ImmutableList.builder();
        for (int j = 0; j < types.length; j++) {
            if (types[j] != 1 && types[j] != -1) {
                faults.add(DecisionException.Fault.column(
                        "the type of a criterion must be 1, more is better, or -1, less is better, but that of column "
                                + j + " is " + types[j],
                        j));
            }
            criteria.add(of("C" + (j + 1), types[j] > 0 ? Direction.BENEFIT : Direction.COST));
        }
        if (!faults.build().isEmpty()) {
            throw new DecisionException(
                    faults.build(), "Maybe weights stand where types belong; a criterion is left out by weight 0.");
        }
        return criteria.build();
    }

    /** Returns this criterion with a fixed scale. */
    public Criterion within(Bounds scale) {
        return new Criterion(id, direction, Optional.of(scale));
    }
}
