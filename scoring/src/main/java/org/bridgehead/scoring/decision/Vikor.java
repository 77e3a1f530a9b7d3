package org.bridgehead.scoring.decision;

/**
 * VIKOR, compromise ranking (Opricovic and Tzeng 2004, European Journal of Operational Research 156(2)): with {@code d_ij =
 * w_j (best_j − x_ij)/(best_j − worst_j)}, group utility {@code S_i = Σ_j d_ij} and individual regret {@code R_i = max_j d_ij};
 * score {@code Q_i = v (S_i − min S)/(max S − min S) + (1 − v)(R_i − min R)/(max R − min R)} in [0, 1], less is better.
 *
 * <p>Constant criteria are left out and the weights renormalized. Where all S are the same but for rounding their term is 0,
 * likewise for R: alternatives that are alike tie at 0, and a single one scores 0. Time O(mn), three vectors of length m.
 */
final class Vikor implements RankingMethod<VikorDetails> {

    private final double share;

    Vikor(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("v of vikor must lie in 0 to 1 but is " + share);
        }
        this.share = share;
    }

    @Override
    public String name() {
        return "vikor";
    }

    @Override
    public Ranking<VikorDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.minMax());
        double[] utility = new double[matrix.size()];
        double[] regret = new double[matrix.size()];
        Gaps.of(scaled).sumAndGreatest(utility, regret);
        double rounding = Math.ulp(1.0) * (scaled.width() + 4);
        double[] scores = scores(utility, regret, rounding);
        VikorDetails details = new VikorDetails(utility, regret, scores);
        return new Ranking<>(name(), scores, ScoreDirection.LOWER, details, scaled.advice());
    }

    private double[] scores(double[] utility, double[] regret, double rounding) {
        ColumnScan s = ColumnScan.of(utility);
        ColumnScan r = ColumnScan.of(regret);
        double utilityScale = scale(s, share, rounding);
        double regretScale = scale(r, 1 - share, rounding);
        double leastUtility = s.least();
        double leastRegret = r.least();
        double[] scores = new double[utility.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (utility[i] - leastUtility) * utilityScale + (regret[i] - leastRegret) * regretScale;
        }
        return scores;
    }

    /** What a difference is multiplied with: the share over the range, 0 where the range is no more than rounding. */
    private static double scale(ColumnScan scan, double share, double rounding) {
        double range = scan.greatest() - scan.least();
        return range <= rounding ? 0 : share / range;
    }
}
