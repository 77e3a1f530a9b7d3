package org.bridgehead.scoring.decision;

/** Whether more of a criterion is better or worse. */
public enum Direction {
    /** More is better. */
    BENEFIT,
    /** Less is better. */
    COST;

    /** Returns the better of two values. */
    public double better(double a, double b) {
        return this == BENEFIT ? Math.max(a, b) : Math.min(a, b);
    }

    /** Returns the other direction. */
    public Direction opposite() {
        return this == BENEFIT ? COST : BENEFIT;
    }
}
