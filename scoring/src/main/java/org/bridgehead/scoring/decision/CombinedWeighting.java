package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Weights made of the weights of other weightings, whose advice it passes on. */
record CombinedWeighting(String name, ImmutableList<Weighting> parts, Combination combination) implements Weighting {

    /** Makes weights of the weights of the parts, in their order. */
    @FunctionalInterface
    interface Combination {
        Weights of(List<Weights> all);

        /** What a reader should know of the combination itself. */
        default ImmutableList<String> advice(List<Weights> all) {
            return ImmutableList.of();
        }
    }

    CombinedWeighting {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a combination must have at least one weighting");
        }
    }

    @Override
    public Weights weigh(DecisionMatrix matrix) {
        return combination.of(all(matrix));
    }

    private List<Weights> all(DecisionMatrix matrix) {
        return parts.stream().map(part -> part.weigh(matrix)).toList();
    }

    @Override
    public ImmutableList<String> advice(DecisionMatrix matrix) {
        return Stream.concat(
                        parts.stream().flatMap(part -> part.advice(matrix).stream()),
                        combination.advice(all(matrix)).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return "Weighting[" + name + " of " + parts + "]";
    }

    static Weighting multiplicative(ImmutableList<Weighting> parts) {
        return new CombinedWeighting("multiplicative", parts, CombinedWeighting::product);
    }

    private static Weights product(List<Weights> all) {
        double[] product = new double[all.get(0).size()];
        Arrays.fill(product, 1);
        for (Weights weights : all) {
            double greatest = weights.values().stream().max().orElse(1);
            for (int j = 0; j < product.length; j++) {
                product[j] *= weights.get(j) / greatest;
            }
        }
        if (Arrays.stream(product).noneMatch(value -> value > 0)) {
            throw new DecisionException(
                    "the product of the weightings is 0 for every criterion, since each has weight 0"
                            + " in one of them\nMaybe combine them linearly.");
        }
        return Weights.normalizing(product);
    }

    static Weighting linear(double share, Weighting first, Weighting second) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of the first weighting must lie in 0 to 1 but is " + share);
        }
        return new CombinedWeighting(
                "linear", ImmutableList.of(first, second), all -> mixture(new double[] {share, 1 - share}, all));
    }

    /** The shares are one a part. */
    static Weighting linear(Weights shares, ImmutableList<Weighting> parts) {
        if (shares.size() != parts.size()) {
            throw new IllegalArgumentException(
                    "there must be one share a weighting, " + parts.size() + " in all, but there are " + shares.size());
        }
        return new CombinedWeighting(
                "linear", parts, all -> mixture(shares.values().toArray(), all));
    }

    static Weighting gameTheoretic(ImmutableList<Weighting> parts) {
        return new CombinedWeighting("game", parts, new WeightingGame(parts));
    }

    static Weights mixture(double[] shares, List<Weights> all) {
        double[] mixed = new double[all.get(0).size()];
        for (int k = 0; k < shares.length; k++) {
            for (int j = 0; j < mixed.length; j++) {
                mixed[j] += shares[k] * all.get(k).get(j);
            }
        }
        return Weights.normalizing(mixed);
    }
}
