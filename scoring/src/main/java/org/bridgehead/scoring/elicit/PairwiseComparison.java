package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.bridgehead.scoring.decision.DecisionException;

/**
 * Judgements of how many times more one item counts than another: a positive reciprocal matrix, {@code a_ji = 1/a_ij}, some
 * pairs possibly not judged, as the analytic hierarchy process has it (AHP 层次分析法; Saaty 1980).
 *
 * <p>Saaty's scale 1/9 … 9 is not enforced; a judgement beyond it is advised of. The judged pairs must link all items.
 */
public final class PairwiseComparison {

    /** How far a product a_ij·a_ji may be from 1. */
    static final double TOLERANCE = 1e-9;

    private final int n;
    /** Row-major; 0 stands where a pair was not judged and never leaves this class. */
    private final double[] ratios;

    private PairwiseComparison(int n, double[] ratios) {
        this.n = n;
        this.ratios = ratios;
    }

    /** Returns the comparison for ratios whose every judged pair is positive and reciprocal, all items being linked. */
    static PairwiseComparison linked(int n, double[] ratios) {
        PairwiseComparison comparison = new PairwiseComparison(n, ratios.clone());
        ImmutableList<ImmutableList<Integer>> groups = Links.groups(n, comparison::isJudged);
        if (groups.size() > 1) {
            throw new DecisionException("the comparisons must link all items but leave " + groups.size()
                    + " groups unlinked: " + groups + "\nMaybe compare item "
                    + groups.get(0).get(0) + " with item "
                    + groups.get(1).get(0) + " too.");
        }
        return comparison;
    }

    /**
     * Returns the comparison with this full matrix.
     *
     * @throws DecisionException if the matrix is not square, a value not positive and finite, the diagonal not 1, or a pair
     *     not reciprocal within 1e-9; every fault is named by row, column and value
     */
    public static PairwiseComparison of(double[][] matrix) {
        return new PairwiseComparison(matrix.length, PairwiseFaults.checked(matrix));
    }

    /**
     * Returns the comparison with these judgements above the diagonal, row by row; the rest follows.
     *
     * @throws DecisionException if their number is not n(n − 1)/2 for an n of at least 2, or one is not positive and finite
     */
    public static PairwiseComparison ofUpperTriangle(double... judgements) {
        int n = (int) Math.round((1 + Math.sqrt(1 + 8.0 * judgements.length)) / 2);
        if (judgements.length == 0 || n * (n - 1) / 2 != judgements.length) {
            throw new DecisionException("the judgements above the diagonal must be 1, 3, 6, 10, … in number but are "
                    + judgements.length + "\nMaybe a judgement is missing; n items have n(n - 1)/2 pairs.");
        }
        Builder builder = builder(n);
        int k = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                builder.judge(i, j, judgements[k++]);
            }
        }
        return builder.build();
    }

    /** Returns a builder for n items, to which judgements are added one by one; pairs may stay unjudged. */
    public static Builder builder(int n) {
        return new Builder(n);
    }

    /** The number of items. */
    public int size() {
        return n;
    }

    /** Tells whether the pair was judged; an item with itself always is. */
    public boolean isJudged(int row, int column) {
        return ratios[row * n + column] > 0;
    }

    /** Tells whether every pair was judged. */
    public boolean isComplete() {
        return missing() == 0;
    }

    /** The number of pairs not judged. */
    public int missing() {
        return (int) Arrays.stream(ratios).filter(ratio -> ratio == 0).count() / 2;
    }

    /**
     * How many times more the row's item counts than the column's.
     *
     * @throws DecisionException if the pair was not judged
     */
    public double get(int row, int column) {
        if (!isJudged(row, column)) {
            throw new DecisionException("row " + row + ", column " + column + " was not judged"
                    + "\nMaybe take the ratio of the priorities, as completed() does.");
        }
        return ratios[row * n + column];
    }

    /**
     * Returns a comparison in which one judgement is another.
     *
     * @throws DecisionException if an index is out of range, both are the same, or the value is not positive and finite
     */
    public PairwiseComparison with(int row, int column, double value) {
        PairwiseFaults.checkJudgement(n, row, column, value);
        double[] changed = ratios.clone();
        changed[row * n + column] = value;
        changed[column * n + row] = 1 / value;
        return new PairwiseComparison(n, changed);
    }

    /** Returns a comparison without one judgement, unless its items would be unlinked. */
    Optional<PairwiseComparison> without(int row, int column) {
        double[] changed = ratios.clone();
        changed[row * n + column] = 0;
        changed[column * n + row] = 0;
        PairwiseComparison rest = new PairwiseComparison(n, changed);
        return Links.groups(n, rest::isJudged).size() > 1 ? Optional.empty() : Optional.of(rest);
    }

    /** Returns the reversed comparison, in which less counts more. */
    public PairwiseComparison transposed() {
        double[] reversed = new double[ratios.length];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                reversed[j * n + i] = ratios[i * n + j];
            }
        }
        return new PairwiseComparison(n, reversed);
    }

    /** Returns a comparison in which the pairs not judged have the ratio of the priorities (Harker 1987). */
    public PairwiseComparison completed() {
        if (isComplete()) {
            return this;
        }
        Eigenpriorities found = Eigenpriorities.of(this);
        PairwiseComparison filled = this;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                filled = isJudged(i, j) ? filled : filled.with(i, j, found.ratio(i, j));
            }
        }
        return filled;
    }

    /** Returns the priorities with their consistency; the weights are those of the eigenvector. */
    public Priorities priorities() {
        Eigenpriorities found = Eigenpriorities.of(this);
        return new Priorities(
                found.weights(),
                found.geometricMeanWeights(),
                found.lambdaMax(),
                RandomIndex.of(n, missing()),
                PairwiseFaults.advice(this, found.lambdaMax()));
    }

    /** Returns the judgement whose revision lowers the consistency ratio most, if the revision of one can lower it. */
    public Optional<Revision> revision() {
        return Revision.best(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairwiseComparison p && n == p.n && Arrays.equals(ratios, p.ratios);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ratios);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("PairwiseComparison[");
        for (int i = 0; i < n; i++) {
            text.append(i == 0 ? "" : "; ");
            for (int j = 0; j < n; j++) {
                text.append(j == 0 ? "" : ", ").append(isJudged(i, j) ? String.valueOf(get(i, j)) : "?");
            }
        }
        return text.append(']').toString();
    }

    /** Collects judgements; pairs may stay unjudged as long as the judged ones link all items. */
    public static final class Builder {

        private final int n;
        private final double[] ratios;

        private Builder(int n) {
            PairwiseFaults.checkSize(n);
            this.n = n;
            this.ratios = new double[n * n];
            for (int i = 0; i < n; i++) {
                ratios[i * n + i] = 1;
            }
        }

        /**
         * Adds a judgement; its reciprocal follows.
         *
         * @param value how many times more the row's item counts than the column's
         * @throws DecisionException if an index is out of range, both are the same, the value is not positive and finite, or
         *     the pair has another judgement already
         */
        public Builder judge(int row, int column, double value) {
            PairwiseFaults.checkJudgement(n, row, column, value);
            double known = ratios[row * n + column];
            if (known > 0 && Math.abs(value / known - 1) > TOLERANCE) {
                throw new DecisionException(DecisionException.Fault.cell(
                        "row " + row + ", column " + column + " was judged " + known + " before and " + value
                                + " now\nMaybe one of the two is the other's reciprocal.",
                        row,
                        column));
            }
            ratios[row * n + column] = value;
            ratios[column * n + row] = 1 / value;
            return this;
        }

        /**
         * Returns the comparison.
         *
         * @throws DecisionException if the judged pairs do not link all items; the message names the groups
         */
        public PairwiseComparison build() {
            return linked(n, ratios);
        }
    }
}
