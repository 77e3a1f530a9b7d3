package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/** Weights made of the weights of other weightings, whose advice it passes on. */
record CombinedWeighting(String name, ImmutableList<Weighting> parts, Function<List<Weights>, Weights> combination)
        implements Weighting {

    CombinedWeighting {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a combination must have at least one weighting");
        }
    }

    @Override
    public Weights weigh(DecisionMatrix matrix) {
        return combination.apply(parts.stream().map(part -> part.weigh(matrix)).toList());
    }

    @Override
    public ImmutableList<String> advice(DecisionMatrix matrix) {
        return parts.stream()
                .flatMap(part -> part.advice(matrix).stream())
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

    static Weighting gameTheoretic(ImmutableList<Weighting> parts) {
        return new CombinedWeighting("game", parts, all -> mixture(equilibrium(all), all));
    }

    /** The α of least distance; the decomposition answers singular systems by the shortest solution. */
    private static double[] equilibrium(List<Weights> all) {
        int count = all.size();
        double[][] products = new double[count][count];
        double[] own = new double[count];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < count; k++) {
                products[i][k] = dot(all.get(i), all.get(k));
            }
            own[i] = products[i][i];
        }
        double[] alphas = new SingularValueDecomposition(new Array2DRowRealMatrix(products))
                .getSolver()
                .solve(new ArrayRealVector(own))
                .toArray();
        double sum = Arrays.stream(alphas).map(Math::abs).sum();
        return Arrays.stream(alphas).map(alpha -> Math.abs(alpha) / sum).toArray();
    }

    private static double dot(Weights a, Weights b) {
        double sum = 0;
        for (int j = 0; j < a.size(); j++) {
            sum += a.get(j) * b.get(j);
        }
        return sum;
    }

    private static Weights mixture(double[] shares, List<Weights> all) {
        double[] mixed = new double[all.get(0).size()];
        for (int k = 0; k < shares.length; k++) {
            for (int j = 0; j < mixed.length; j++) {
                mixed[j] += shares[k] * all.get(k).get(j);
            }
        }
        return Weights.normalizing(mixed);
    }
}
