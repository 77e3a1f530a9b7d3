package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An immutable matrix of {@code m} alternatives (rows) by {@code n} criteria (columns); every value is finite.
 *
 * <p>Columns are kept apart, so that statistics and kernels run over plain arrays. Construction copies and checks in one
 * pass over the values.
 */
public final class DecisionMatrix {

    private static final int MOST_FAULTS = 20;

    private final Optional<ImmutableList<String>> alternatives;
    private final ImmutableList<Criterion> criteria;
    private final double[][] columns;
    private final double[] least;
    private final double[] greatest;
    private final int size;

    private DecisionMatrix(
            Optional<ImmutableList<String>> alternatives,
            ImmutableList<Criterion> criteria,
            double[][] columns,
            int size) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.columns = columns;
        this.size = size;
        this.least = new double[columns.length];
        this.greatest = new double[columns.length];
        checkNames();
        checkValues();
    }

    /**
     * Returns the matrix with these rows.
     *
     * @param rows one array of {@code n} values an alternative, at least one
     * @throws DecisionException if a row has another length or a value is not finite; names every row, column and value
     */
    public static DecisionMatrix of(List<Criterion> criteria, double[][] rows) {
        return new DecisionMatrix(
                Optional.empty(), ImmutableList.copyOf(criteria), transpose(criteria, rows), rows.length);
    }

    /** Returns the matrix with these rows and names of alternatives. */
    public static DecisionMatrix of(List<String> alternatives, List<Criterion> criteria, double[][] rows) {
        return new DecisionMatrix(
                Optional.of(checkedNames(alternatives, rows.length)),
                ImmutableList.copyOf(criteria),
                transpose(criteria, rows),
                rows.length);
    }

    /**
     * Returns the matrix of a flat array that holds one alternative after the other.
     *
     * @param values {@code m·n} values
     */
    public static DecisionMatrix rowMajor(List<Criterion> criteria, double[] values) {
        int n = criteria.size();
        int m = height(n, values.length);
        double[][] columns = new double[n][m];
        int block = 512;
        for (int from = 0; from < m; from += block) {
            int to = Math.min(m, from + block);
            for (int j = 0; j < n; j++) {
                double[] column = columns[j];
                for (int i = from, at = from * n + j; i < to; i++, at += n) {
                    column[i] = values[at];
                }
            }
        }
        return new DecisionMatrix(Optional.empty(), ImmutableList.copyOf(criteria), columns, m);
    }

    /**
     * Returns the matrix of a flat array that holds one criterion after the other.
     *
     * @param values {@code m·n} values
     */
    public static DecisionMatrix columnMajor(List<Criterion> criteria, double[] values) {
        int n = criteria.size();
        int m = height(n, values.length);
        double[][] columns = new double[n][];
        for (int j = 0; j < n; j++) {
            columns[j] = java.util.Arrays.copyOfRange(values, j * m, (j + 1) * m);
        }
        return new DecisionMatrix(Optional.empty(), ImmutableList.copyOf(criteria), columns, m);
    }

    /**
     * Returns the matrix of these columns, one array a criterion, without copying them: the fastest way in for large
     * problems. The caller hands the arrays over and must not write to them any more.
     *
     * @throws DecisionException if the columns differ in length or a value is not finite; names every row, column and value
     */
    public static DecisionMatrix wrapping(List<Criterion> criteria, double[]... columns) {
        if (columns.length != criteria.size()) {
            throw new DecisionException("there must be one column a criterion, " + criteria.size()
                    + " in all, but there are " + columns.length);
        }
        int m = columns.length == 0 ? 0 : columns[0].length;
        for (int j = 0; j < columns.length; j++) {
            if (columns[j].length != m) {
                throw new DecisionException(DecisionException.Fault.column(
                        "column " + j + " must have " + m + " values like the first but has " + columns[j].length, j));
            }
        }
        return new DecisionMatrix(Optional.empty(), ImmutableList.copyOf(criteria), columns.clone(), m);
    }

    private static int height(int n, int length) {
        if (n == 0 || length == 0 || length % n != 0) {
            throw new DecisionException("a flat matrix of " + n + " criteria must hold a positive multiple of " + n
                    + " values but holds " + length);
        }
        return length / n;
    }

    private static double[][] transpose(List<Criterion> criteria, double[][] rows) {
        int n = criteria.size();
        ImmutableList.Builder<DecisionException.Fault> faults = ImmutableList.builder();
        boolean even = true;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != n) {
                even = false;
                faults.add(DecisionException.Fault.of(
                        "row " + i + " must have " + n + " values, one a criterion, but has " + rows[i].length));
            }
        }
        if (!even) {
            throw new DecisionException(faults.build());
        }
        double[][] columns = new double[n][rows.length];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < rows.length; i++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }

    private void checkNames() {
        if (criteria.isEmpty()) {
            throw new DecisionException("a decision matrix must have at least one criterion");
        }
        if (size == 0) {
            throw new DecisionException("a decision matrix must have at least one alternative");
        }
        Set<String> seen = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (!seen.add(criterion.id())) {
                throw new DecisionException("criterion ids must be unique but \"" + criterion.id() + "\" occurs twice");
            }
        }
    }

    private void checkValues() {
        ImmutableList.Builder<DecisionException.Fault> faults = ImmutableList.builder();
        int count = 0;
        for (int j = 0; j < columns.length; j++) {
            ColumnScan scan = ColumnScan.of(columns[j]);
            least[j] = scan.least() + 0.0;
            greatest[j] = scan.greatest() + 0.0;
            if (!scan.isFinite()) {
                count += collectFaults(j, faults, count);
            }
        }
        if (count > 0) {
            if (count > MOST_FAULTS) {
                faults.add(DecisionException.Fault.of(
                        "and " + (count - MOST_FAULTS) + " more values that are not finite"));
            }
            throw new DecisionException(
                    faults.build(), "Maybe leave these alternatives or criteria out, or fill in what is known.");
        }
    }

    private int collectFaults(int j, ImmutableList.Builder<DecisionException.Fault> faults, int before) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            double value = columns[j][i];
            if (!Double.isFinite(value)) {
                if (before + count < MOST_FAULTS) {
                    faults.add(DecisionException.Fault.cell(
                            "the value of " + alternative(i) + " (row " + i + ") on "
                                    + criteria.get(j).id() + " (column " + j + ") must be a finite number but is "
                                    + value,
                            i,
                            j));
                }
                count++;
            }
        }
        return count;
    }

    /**
     * Returns this matrix with names of alternatives.
     *
     * @throws DecisionException if there are more or fewer names than rows, or a name occurs twice
     */
    public DecisionMatrix named(List<String> names) {
        return new DecisionMatrix(Optional.of(checkedNames(names, size)), criteria, columns, size);
    }

    private static ImmutableList<String> checkedNames(List<String> names, int size) {
        if (names.size() != size) {
            throw new DecisionException(
                    "there must be one name an alternative, " + size + " in all, but there are " + names.size());
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new DecisionException("names of alternatives must be unique but \"" + name + "\" occurs twice");
            }
        }
        return ImmutableList.copyOf(names);
    }

    /** The number of alternatives, at least 1. */
    public int size() {
        return size;
    }

    /** The number of criteria, at least 1. */
    public int width() {
        return columns.length;
    }

    /** The name of an alternative; {@code A1}, {@code A2} … where none was given. */
    public String alternative(int row) {
        return alternatives.map(names -> names.get(row)).orElseGet(() -> "A" + (row + 1));
    }

    /** The criteria in their order. */
    public ImmutableList<Criterion> criteria() {
        return criteria;
    }

    /** The criterion of a column. */
    public Criterion criterion(int column) {
        return criteria.get(column);
    }

    /** The value of an alternative on a criterion. */
    public double value(int row, int column) {
        return columns[column][row];
    }

    /** The least value of a criterion. */
    public double min(int column) {
        return least[column];
    }

    /** The greatest value of a criterion. */
    public double max(int column) {
        return greatest[column];
    }

    /** The best value of a criterion. */
    public double best(int column) {
        return criteria.get(column).direction() == Direction.BENEFIT ? greatest[column] : least[column];
    }

    /** The worst value of a criterion. */
    public double worst(int column) {
        return criteria.get(column).direction() == Direction.BENEFIT ? least[column] : greatest[column];
    }

    /** Tells whether all alternatives have the same value on a criterion, so that it cannot tell them apart. */
    public boolean isConstant(int column) {
        return least[column] == greatest[column];
    }

    /** Returns a copy of a column. */
    public double[] column(int column) {
        return columns[column].clone();
    }

    /** The values of a column themselves, for kernels of this package that do not write to them. */
    double[] raw(int column) {
        return columns[column];
    }

    /** Tells whether alternative {@code a} is at least as good as {@code b} on every criterion and better on one. */
    public boolean dominates(int a, int b) {
        boolean better = false;
        for (int j = 0; j < columns.length; j++) {
            double gain = columns[j][a] - columns[j][b];
            if (criteria.get(j).direction() == Direction.COST) {
                gain = -gain;
            }
            if (gain < 0) {
                return false;
            }
            better |= gain > 0;
        }
        return better;
    }
}
