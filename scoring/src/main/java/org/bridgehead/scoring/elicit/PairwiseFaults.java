package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.DecisionException.Fault;

/** What can be wrong, or questionable, with pairwise judgements. */
final class PairwiseFaults {

    /** Judgements beyond these leave no room for their products. */
    private static final double LARGEST = 1e100;

    private static final double ACCEPTABLE_RATIO = 0.1;

    private PairwiseFaults() {}

    /** Returns the matrix row-major after checking it. */
    static double[] checked(double[][] matrix) {
        int n = matrix.length;
        checkSize(n);
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        for (int i = 0; i < n; i++) {
            if (matrix[i].length != n) {
                throw new DecisionException("a comparison of " + n + " items must have " + n + " values a row but row "
                        + i + " has " + matrix[i].length + "\nMaybe a value is missing.");
            }
            for (int j = 0; j < n; j++) {
                if (!isPossible(matrix[i][j])) {
                    faults.add(impossible(i, j, matrix[i][j]));
                }
            }
        }
        throwIfAny(faults.build());
        throwIfAny(contradictions(matrix));
        double[] ratios = new double[n * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(matrix[i], 0, ratios, i * n, n);
        }
        return ratios;
    }

    static void checkSize(int n) {
        if (n < 1) {
            throw new DecisionException("a comparison must have at least one item but has " + n
                    + "\nMaybe the judgements were not passed on.");
        }
    }

    static void checkJudgement(int n, int row, int column, double value) {
        if (row < 0 || row >= n || column < 0 || column >= n || row == column) {
            throw new DecisionException("a judgement must concern two different items of 0 to " + (n - 1) + " but row "
                    + row + ", column " + column + " was judged\nMaybe items are counted from 0.");
        }
        if (!isPossible(value)) {
            throw new DecisionException(impossible(row, column, value));
        }
    }

    /** Returns what the reader should know of judgements with this greatest eigenvalue. */
    static ImmutableList<String> advice(PairwiseComparison judgements, double lambdaMax) {
        ImmutableList.Builder<String> advice = ImmutableList.builder();
        int n = judgements.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (judgements.isJudged(i, j) && !SaatyScale.spans(judgements.get(i, j))) {
                    advice.add("row " + i + ", column " + j + " is judged " + judgements.get(i, j)
                            + ", beyond the scale of 1/9 to 9");
                }
            }
        }
        double ratio = Priorities.consistencyRatio(n, lambdaMax, RandomIndex.of(n, judgements.missing()));
        if (ratio > ACCEPTABLE_RATIO) {
            advice.add(String.format(
                    Locale.ROOT,
                    "the judgements contradict each other: their consistency ratio %.3f is above 0.1",
                    ratio));
        }
        return advice.build();
    }

    private static boolean isPossible(double value) {
        return value <= LARGEST && value >= 1 / LARGEST;
    }

    private static Fault impossible(int row, int column, double value) {
        return Fault.cell(
                "judgements must be positive and finite (1e-100 to 1e100) but row " + row + ", column " + column
                        + " holds " + value
                        + "\nMaybe leave a pair out that was not judged, by adding judgements to a builder.",
                row,
                column);
    }

    private static ImmutableList<Fault> contradictions(double[][] matrix) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        for (int i = 0; i < matrix.length; i++) {
            if (Math.abs(matrix[i][i] - 1) > PairwiseComparison.TOLERANCE) {
                faults.add(Fault.cell(
                        "an item must count once as much as itself but row " + i + ", column " + i + " holds "
                                + matrix[i][i] + "\nMaybe a row is shifted.",
                        i,
                        i));
            }
            for (int j = i + 1; j < matrix.length; j++) {
                if (Math.abs(matrix[i][j] * matrix[j][i] - 1) > PairwiseComparison.TOLERANCE) {
                    faults.add(notReciprocal(matrix, i, j));
                }
            }
        }
        return faults.build();
    }

    private static Fault notReciprocal(double[][] matrix, int i, int j) {
        return Fault.cell(
                "row " + j + ", column " + i + " must hold the reciprocal of row " + i + ", column " + j + ", which is "
                        + matrix[i][j] + ", but holds " + matrix[j][i]
                        + "\nMaybe give the judgements above the diagonal only; the others follow.",
                j,
                i);
    }

    private static void throwIfAny(ImmutableList<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new DecisionException(faults);
        }
    }
}
