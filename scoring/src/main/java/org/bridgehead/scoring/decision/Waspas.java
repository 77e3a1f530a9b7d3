package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * WASPAS, weighted aggregated sum product assessment (Zavadskas, Turskis, Antucheviciene and Zakarevicius 2012, Elektronika ir
 * Elektrotechnika 122(6)): {@code λ·Σ_j w_j n_ij + (1 − λ)·Π_j n_ij^w_j} with linear normalization n (x/max, min/x); in (0,
 * 1], more is better.
 *
 * <p>Values must be above 0. A criterion that is 0 throughout is left out and the weights renormalized; a constant one counts
 * 1 for all. One alternative scores 1, identical ones tie.
 */
final class Waspas implements RankingMethod<WaspasDetails> {

    private final double lambda;

    Waspas(double lambda) {
        if (!(lambda >= 0 && lambda <= 1)) {
            throw new IllegalArgumentException("lambda of waspas must lie in 0 to 1 but is " + lambda);
        }
        this.lambda = lambda;
    }

    @Override
    public String name() {
        return "waspas";
    }

    @Override
    public Ranking<WaspasDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.linear());
        double[] products = WeightedProduct.products(scaled, name());
        double[] sums = WeightedSum.sums(scaled);
        double[] scores = new double[sums.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = lambda * sums[i] + (1 - lambda) * products[i];
        }
        WaspasDetails details =
                new WaspasDetails(ImmutableDoubleArray.copyOf(sums), ImmutableDoubleArray.copyOf(products));
        return new Ranking<>(name(), scores, ScoreDirection.HIGHER, details, scaled.advice());
    }
}
