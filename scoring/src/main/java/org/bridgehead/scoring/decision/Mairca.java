package org.bridgehead.scoring.decision;

/**
 * MAIRCA, multi-attributive ideal–real comparative analysis (Pamučar, Vasin and Lukovac 2014; Gigović, Pamučar, Bajić and
 * Milićević 2016): each alternative may be chosen with probability 1/m, so that its theoretical rating on a criterion is
 * {@code w_j/m} and its real one {@code n_ij w_j/m} with min–max n; score the total gap {@code Σ_j (1 − n_ij) w_j/m} in
 * [0, 1/m], less is better.
 *
 * <p>Constant criteria are left out and the weights renormalized; without any other all gaps are 0.
 */
final class Mairca implements RankingMethod<AdditiveDetails> {

    private record Gaps(Scaled scaled) implements AdditiveDetails {
        @Override
        public double contribution(int row, int column) {
            for (int k = 0; k < scaled.width(); k++) {
                if (scaled.column(k) == column) {
                    double at = scaled.transform(k).apply(scaled.matrix().value(row, column));
                    return (1 - at) * scaled.weight(k) / scaled.matrix().size();
                }
            }
            return 0;
        }
    }

    @Override
    public String name() {
        return "mairca";
    }

    @Override
    public Ranking<AdditiveDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.minMax());
        double[] scores = new double[matrix.size()];
        for (int k = 0; k < scaled.width(); k++) {
            double[] values = matrix.raw(scaled.column(k));
            ColumnTransform transform = scaled.transform(k);
            double theoretical = scaled.weight(k) / matrix.size();
            for (int i = 0; i < values.length; i++) {
                scores[i] += (1 - transform.apply(values[i])) * theoretical;
            }
        }
        return new Ranking<>(name(), scores, ScoreDirection.LOWER, new Gaps(scaled), scaled.advice());
    }
}
