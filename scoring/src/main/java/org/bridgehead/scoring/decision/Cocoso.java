package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * CoCoSo, combined compromise solution (Yazdani, Zarate, Zavadskas and Turskis 2019, Management Decision 57(9)): with min–max
 * n, {@code S_i = Σ_j w_j n_ij} and {@code P_i = Σ_j n_ij^w_j}; {@code k_a = (S_i + P_i)/Σ(S + P)}, {@code k_b = S_i/min S +
 * P_i/min P}, {@code k_c = (λS_i + (1 − λ)P_i)/(λ max S + (1 − λ) max P)}; score {@code ∛(k_a k_b k_c) + (k_a + k_b +
 * k_c)/3}, above 0, more is better.
 *
 * <p>An alternative that is the worst on every criterion has S and P 0, which k_b divides by: rejected by name. Constant
 * criteria are left out and the weights renormalized; without any other S and P count as 1 and all tie.
 */
final class Cocoso implements RankingMethod<CocosoDetails> {

    private final double lambda;

    Cocoso(double lambda) {
        if (!(lambda >= 0 && lambda <= 1)) {
            throw new IllegalArgumentException("lambda of cocoso must lie in 0 to 1 but is " + lambda);
        }
        this.lambda = lambda;
    }

    @Override
    public String name() {
        return "cocoso";
    }

    @Override
    public Ranking<CocosoDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.minMax());
        double[] sums = new double[matrix.size()];
        double[] powers = new double[matrix.size()];
        if (scaled.width() == 0) {
            Arrays.fill(sums, 1);
            Arrays.fill(powers, 1);
        }
        for (int k = 0; k < scaled.width(); k++) {
            double[] values = matrix.raw(scaled.column(k));
            ColumnTransform transform = scaled.transform(k);
            double weight = scaled.weight(k);
            for (int i = 0; i < values.length; i++) {
                double at = transform.apply(values[i]);
                sums[i] += weight * at;
                powers[i] += Math.pow(Math.max(at, 0), weight);
            }
        }
        checkPositive(matrix, sums, powers);
        return ranking(sums, powers, scaled);
    }

    private void checkPositive(DecisionMatrix matrix, double[] sums, double[] powers) {
        for (int i = 0; i < sums.length; i++) {
            if (!(sums[i] > 0 && powers[i] > 0)) {
                throw new DecisionException(Present.row(
                        matrix,
                        i,
                        "is the worst on every criterion that tells alternatives apart, so that its sum is " + sums[i]
                                + ", which cocoso divides by\nMaybe leave it out, or rank with another method."));
            }
        }
    }

    private Ranking<CocosoDetails> ranking(double[] sums, double[] powers, Scaled scaled) {
        double total = Arrays.stream(sums).sum() + Arrays.stream(powers).sum();
        double leastSum = Arrays.stream(sums).min().orElseThrow();
        double leastPower = Arrays.stream(powers).min().orElseThrow();
        double most = lambda * Arrays.stream(sums).max().orElseThrow()
                + (1 - lambda) * Arrays.stream(powers).max().orElseThrow();
        int m = sums.length;
        double[] share = new double[m];
        double[] relative = new double[m];
        double[] balanced = new double[m];
        double[] scores = new double[m];
        for (int i = 0; i < m; i++) {
            share[i] = (sums[i] + powers[i]) / total;
            relative[i] = sums[i] / leastSum + powers[i] / leastPower;
            balanced[i] = (lambda * sums[i] + (1 - lambda) * powers[i]) / most;
            scores[i] = Math.cbrt(share[i] * relative[i] * balanced[i]) + (share[i] + relative[i] + balanced[i]) / 3;
        }
        CocosoDetails details = new CocosoDetails(
                ImmutableDoubleArray.copyOf(share),
                ImmutableDoubleArray.copyOf(relative),
                ImmutableDoubleArray.copyOf(balanced));
        return new Ranking<>(name(), scores, ScoreDirection.HIGHER, details, scaled.advice());
    }
}
