package org.bridgehead.scoring.decision;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The steady state of a chain with rates {@code rates[to][from]}, by elimination without subtraction (Grassmann, Taksar and
 * Heyman 1985, Operations Research 33(5)), which loses no digits.
 *
 * <p>States that no rate leaves keep everything and share it alike.
 */
final class SteadyState {

    private SteadyState() {}

    static double[] of(double[][] rates) {
        int n = rates.length;
        double[] shares = new double[n];
        if (n == 0) {
            return shares;
        }
        if (IntStream.range(0, n).anyMatch(from -> leaving(rates, from) == 0)) {
            Arrays.setAll(shares, from -> leaving(rates, from) == 0 ? 1 : 0);
            return shares;
        }
        int[] order = order(rates);
        double[][] r = new double[n][n];
        for (int to = 0; to < n; to++) {
            for (int from = 0; from < n; from++) {
                r[to][from] = rates[order[to]][order[from]];
            }
        }
        double[] solution = solve(r);
        for (int k = 0; k < n; k++) {
            shares[order[k]] = solution[k];
        }
        return shares;
    }

    /** States in the order of falling ease to get there from the one that is hardest to leave. */
    private static int[] order(double[][] rates) {
        int n = rates.length;
        int[] order = new int[n];
        boolean[] placed = new boolean[n];
        int at = hardestToLeave(rates);
        order[0] = at;
        placed[at] = true;
        for (int k = 1; k < n; k++) {
            int next = easiestInto(rates, placed);
            order[k] = next;
            placed[next] = true;
        }
        return order;
    }

    private static int hardestToLeave(double[][] rates) {
        int best = 0;
        for (int from = 1; from < rates.length; from++) {
            best = leaving(rates, from) < leaving(rates, best) ? from : best;
        }
        return best;
    }

    private static double leaving(double[][] rates, int from) {
        return Arrays.stream(rates).mapToDouble(row -> row[from]).sum();
    }

    private static int easiestInto(double[][] rates, boolean[] placed) {
        int best = -1;
        double most = -1;
        for (int from = 0; from < rates.length; from++) {
            double into = 0;
            for (int to = 0; to < rates.length; to++) {
                into += placed[to] ? rates[to][from] : 0;
            }
            if (!placed[from] && into > most) {
                most = into;
                best = from;
            }
        }
        return best;
    }

    private static double[] solve(double[][] r) {
        int n = r.length;
        double[] out = new double[n];
        for (int k = n - 1; k > 0; k--) {
            for (int to = 0; to < k; to++) {
                out[k] += r[to][k];
            }
            for (int to = 0; to < k && out[k] > 0; to++) {
                for (int from = 0; from < k; from++) {
                    r[to][from] += r[to][k] * r[k][from] / out[k];
                }
            }
        }
        double[] shares = new double[n];
        shares[0] = 1;
        for (int k = 1; k < n; k++) {
            for (int from = 0; from < k; from++) {
                shares[k] += out[k] > 0 ? shares[from] * r[k][from] / out[k] : 0;
            }
        }
        return shares;
    }
}
