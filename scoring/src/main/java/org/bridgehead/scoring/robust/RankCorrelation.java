package org.bridgehead.scoring.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.bridgehead.scoring.decision.DecisionException;

/** Coefficients of agreement between two rankings of the same alternatives, given as {@link AverageRanks}. */
public enum RankCorrelation {
    /**
     * Spearman's ρ (1904): Pearson's correlation of the ranks, in [−1, 1]; undefined where a ranking ties all alternatives.
     */
    SPEARMAN("spearman") {
        @Override
        OptionalDouble value(double[] x, double[] y) {
            return isConstant(x) || isConstant(y)
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(clamp(new PearsonsCorrelation().correlation(x, y)));
        }
    },
    /**
     * The weighted rank measure r_w (Pinto da Costa and Soares 2005, Australian and New Zealand Journal of Statistics 47(4):
     * 515–529): {@code 1 − 6 Σ (x − y)²((n − x + 1) + (n − y + 1)) / (n⁴ + n³ − n² − n)}; places at the top count more; −1 to 1
     * without ties.
     */
    WEIGHTED_SPEARMAN("weighted_spearman_rw") {
        @Override
        OptionalDouble value(double[] x, double[] y) {
            double n = x.length;
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                double d = x[i] - y[i];
                sum += d * d * ((n - x[i] + 1) + (n - y[i] + 1));
            }
            return OptionalDouble.of(1 - 6 * sum / (n * (n * n * n + n * n - n - 1)));
        }
    },
    /**
     * WS (Sałabun and Urbaniak 2020, ICCS: 632–645): {@code 1 − Σ 2^(−x) |x − y| / max(|x − 1|, |x − n|)}, x the reference;
     * differences at the top of the reference count most; not symmetric; 0 to 1 without ties.
     */
    WS("ws") {
        @Override
        OptionalDouble value(double[] x, double[] y) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                double farthest = Math.max(Math.abs(x[i] - 1), Math.abs(x[i] - x.length));
                sum += Math.pow(2, -x[i]) * Math.abs(x[i] - y[i]) / farthest;
            }
            return OptionalDouble.of(1 - sum);
        }
    },
    /** Kendall's τ-b (1945), corrected for ties, in [−1, 1]; undefined where a ranking ties all alternatives. */
    KENDALL_TAU_B("kendall_tau_b") {
        @Override
        OptionalDouble value(double[] x, double[] y) {
            return isConstant(x) || isConstant(y)
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(clamp(new KendallsCorrelation().correlation(x, y)));
        }
    };

    private final String fileName;

    RankCorrelation(String fileName) {
        this.fileName = fileName;
    }

    /** The coefficient's name in files. */
    public String fileName() {
        return fileName;
    }

    abstract OptionalDouble value(double[] x, double[] y);

    /**
     * Returns the agreement of two rankings, empty where it is undefined: for fewer than two alternatives, and for ρ and τ
     * where a ranking ties all of them.
     *
     * @param reference average ranks, from 1
     * @param other as many
     * @throws DecisionException if the rankings differ in length
     */
    public OptionalDouble between(ImmutableDoubleArray reference, ImmutableDoubleArray other) {
        if (reference.length() != other.length()) {
            throw new DecisionException("rankings must be of the same alternatives but one has " + reference.length()
                    + " and the other " + other.length());
        }
        return reference.length() < 2 ? OptionalDouble.empty() : value(reference.toArray(), other.toArray());
    }

    /** Returns the agreement of every ranking (row, as the reference) with every other (column). */
    public ImmutableList<ImmutableList<OptionalDouble>> matrix(List<ImmutableDoubleArray> rankings) {
        return rankings.stream()
                .map(row ->
                        rankings.stream().map(column -> between(row, column)).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isConstant(double[] ranks) {
        for (double rank : ranks) {
            if (rank != ranks[0]) {
                return false;
            }
        }
        return true;
    }

    private static double clamp(double correlation) {
        return Math.max(-1, Math.min(1, correlation));
    }
}
