package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * PROMETHEE I and II (Brans and Vincke 1985, Management Science 31(6):647–656): with {@code π(a, b) = Σ_j w_j P_j(d_j(a, b))},
 * d_j the difference in favour of a, the flows {@code φ⁺(a) = Σ_b π(a, b)/(m − 1)} and {@code φ⁻(a) = Σ_b π(b, a)/(m − 1)} in
 * [0, 1]; score is the net flow {@code φ⁺ − φ⁻} in [−1, 1], more is better; net flows sum to 0. II ranks by it, I compares both
 * flows and leaves alternatives incomparable.
 *
 * <p>P_j is 0 for {@code d <= q}, as long as {@code d <= p} ½ (level) or {@code (d − q)/(p − q)} (linear), then 1. Time is
 * {@code m log m} a criterion, for the Gaussian function m².
 *
 * <p>A constant criterion prefers nobody and keeps its weight, so that it only brings flows closer to 0. A single alternative
 * has flows 0, as have identical ones.
 */
final class Promethee<D extends Details> implements RankingMethod<D> {

    private final String name;
    private final Preferences preferences;
    private final BiFunction<ImmutableDoubleArray, ImmutableDoubleArray, D> details;

    /**
     * Creates the method.
     *
     * @param details what follows from the positive and negative flows
     */
    Promethee(String name, Preferences preferences, BiFunction<ImmutableDoubleArray, ImmutableDoubleArray, D> details) {
        this.name = name;
        this.preferences = preferences;
        this.details = details;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Ranking<D> rank(DecisionMatrix matrix, Weights weights) {
        Flows flows = Flows.of(matrix, weights, preferences);
        List<String> advice = new ArrayList<>(preferences.advice());
        advice.addAll(Present.constants(matrix, weights, "prefers nobody"));
        D quantities = details.apply(flows.plus(), flows.minus());
        return new Ranking<>(name(), flows.intoNet(), ScoreDirection.HIGHER, quantities, advice);
    }
}
