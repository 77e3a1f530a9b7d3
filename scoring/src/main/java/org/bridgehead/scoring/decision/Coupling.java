package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The coupling coordination degree 耦合协调度 in the corrected form of 王淑佳, 孔伟, 任亮, 治丹丹, 戴彬婷 (2021, 自然资源学报
 * 36(3): 793–810): subsystem levels {@code U_s} in [0, 1] are weighted sums of min–max values; {@code C = √((1 − Σ_{s>t} |U_s −
 * U_t| / (k(k − 1)/2)) · (Π_s U_s/max U)^{1/(k − 1)})}, {@code T = Σ_s a_s U_s} with a_s the subsystem's share of the weights,
 * score {@code D = √(C·T)} in [0, 1], more is better.
 *
 * <p>Where all levels are 0 they are equal, so that C is 1 and D is 0. Constant criteria are left out and the weights
 * renormalized; a subsystem that keeps no criterion is refused.
 */
final class Coupling implements RankingMethod<CouplingDetails> {

    private final ImmutableList<ImmutableIntArray> subsystems;

    Coupling(List<ImmutableIntArray> subsystems) {
        this.subsystems = ImmutableList.copyOf(subsystems);
        if (subsystems.size() < 2) {
            throw new IllegalArgumentException(
                    "coupling needs at least 2 subsystems but there are " + subsystems.size());
        }
    }

    @Override
    public String name() {
        return "coupling";
    }

    @Override
    public Ranking<CouplingDetails> rank(DecisionMatrix matrix, Weights weights) {
        int[] homes = homes(matrix);
        Scaled scaled = Scaled.of(matrix, weights, Normalizations.minMax());
        double[] shares = new double[subsystems.size()];
        for (int k = 0; k < scaled.width(); k++) {
            shares[homes[scaled.column(k)]] += scaled.weight(k);
        }
        checkShares(shares);
        List<ImmutableDoubleArray> levels = new ArrayList<>();
        double[] degrees = new double[matrix.size()];
        double[] developments = new double[matrix.size()];
        double[] scores = new double[matrix.size()];
        for (int i = 0; i < scores.length; i++) {
            double[] level = levels(scaled, homes, shares, i);
            levels.add(ImmutableDoubleArray.copyOf(level));
            degrees[i] = degree(level);
            for (int s = 0; s < level.length; s++) {
                developments[i] += shares[s] * level[s];
            }
            scores[i] = Math.sqrt(degrees[i] * developments[i]);
        }
        CouplingDetails details = new CouplingDetails(
                ImmutableList.copyOf(levels),
                ImmutableDoubleArray.copyOf(degrees),
                ImmutableDoubleArray.copyOf(developments));
        return new Ranking<>(name(), scores, ScoreDirection.HIGHER, details, scaled.advice());
    }

    /** The subsystem of each column. */
    private int[] homes(DecisionMatrix matrix) {
        int[] homes = new int[matrix.width()];
        Arrays.fill(homes, -1);
        for (int s = 0; s < subsystems.size(); s++) {
            for (int column : subsystems.get(s).asList()) {
                if (column < 0 || column >= homes.length || homes[column] >= 0) {
                    throw new DecisionException("subsystems must name columns from 0 to " + (homes.length - 1)
                            + ", each once, but subsystem " + s + " names " + column);
                }
                homes[column] = s;
            }
        }
        for (int j = 0; j < homes.length; j++) {
            if (homes[j] < 0) {
                throw new DecisionException(DecisionException.Fault.column(
                        "criterion " + matrix.criterion(j).id() + " (column " + j + ") belongs to no subsystem", j));
            }
        }
        return homes;
    }

    private static void checkShares(double[] shares) {
        for (int s = 0; s < shares.length; s++) {
            if (shares[s] == 0) {
                throw new DecisionException("subsystem " + s
                        + " has no criterion of positive weight that differs between alternatives"
                        + "\nMaybe leave the subsystem out, or give its criteria a wider range of alternatives.");
            }
        }
    }

    private static double[] levels(Scaled scaled, int[] homes, double[] shares, int row) {
        double[] levels = new double[shares.length];
        for (int k = 0; k < scaled.width(); k++) {
            int j = scaled.column(k);
            int home = homes[j];
            levels[home] += scaled.weight(k)
                    / shares[home]
                    * scaled.transform(k).apply(scaled.matrix().value(row, j));
        }
        return levels;
    }

    private static double degree(double[] levels) {
        double greatest = Arrays.stream(levels).max().orElse(0);
        double gaps = 0;
        double product = 1;
        for (int s = 0; s < levels.length; s++) {
            product *= greatest == 0 ? 1 : levels[s] / greatest;
            for (int t = 0; t < s; t++) {
                gaps += Math.abs(levels[s] - levels[t]);
            }
        }
        double pairs = levels.length * (levels.length - 1) / 2.0;
        return Math.sqrt(Math.max(0, 1 - gaps / pairs) * Math.pow(product, 1.0 / (levels.length - 1)));
    }
}
