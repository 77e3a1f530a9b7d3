package org.bridgehead.scoring.decision;

import java.util.function.Function;

/** The weightings. */
public final class Weightings {

    private Weightings() {}

    /** Returns the weighting that gives every criterion the same weight. */
    public static Weighting equal() {
        return of("equal", matrix -> Weights.equal(matrix.width()));
    }

    /** Returns the weighting that always answers {@code weights}. */
    public static Weighting given(Weights weights) {
        return of("given", weights::checkedFor);
    }

    /** Returns a weighting of one's own. */
    public static Weighting of(String name, Function<DecisionMatrix, Weights> weigh) {
        return new Weighting() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Weights weigh(DecisionMatrix matrix) {
                return weigh.apply(matrix);
            }

            @Override
            public String toString() {
                return "Weighting[" + name + "]";
            }
        };
    }
}
