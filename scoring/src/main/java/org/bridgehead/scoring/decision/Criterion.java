package org.bridgehead.scoring.decision;

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

    /** Returns this criterion with a fixed scale. */
    public Criterion within(Bounds scale) {
        return new Criterion(id, direction, Optional.of(scale));
    }
}
