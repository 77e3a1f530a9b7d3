package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A matrix of {@code m} alternatives by {@code n} criteria in which cells may have no value. A method ranks it only through
 * a {@link MissingPolicy}, or through {@link #intervals} which leaves open what is open.
 */
public final class IncompleteMatrix {

    private final ImmutableList<String> alternatives;
    private final ImmutableList<Criterion> criteria;
    private final ImmutableList<ImmutableList<OptionalDouble>> rows;
    private final ImmutableList<BitSet> gaps;

    private IncompleteMatrix(
            ImmutableList<String> alternatives,
            ImmutableList<Criterion> criteria,
            ImmutableList<ImmutableList<OptionalDouble>> rows) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.rows = rows;
        this.gaps = IntStream.range(0, criteria.size())
                .mapToObj(j -> {
                    BitSet missing = new BitSet();
                    IntStream.range(0, rows.size())
                            .filter(i -> rows.get(i).get(j).isEmpty())
                            .forEach(missing::set);
                    return missing;
                })
                .collect(ImmutableList.toImmutableList());
        // The values that are there must make a sound matrix once the gaps are filled.
        filled((i, j) -> 0);
    }

    @FunctionalInterface
    private interface Filling {
        double at(int row, int column);
    }

    /**
     * Returns the matrix with these rows.
     *
     * @param alternatives one name a row
     * @param rows one list of {@code n} values an alternative, empty where there is no value
     * @throws DecisionException if a row has another length, a value is not finite or a name occurs twice
     */
    public static IncompleteMatrix of(
            List<String> alternatives, List<Criterion> criteria, List<? extends List<OptionalDouble>> rows) {
        List<DecisionException.Fault> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != criteria.size()) {
                faults.add(DecisionException.Fault.of("row " + i + " must have " + criteria.size()
                        + " values, one a criterion, but has " + rows.get(i).size()));
            }
        }
        if (!faults.isEmpty()) {
            throw new DecisionException(ImmutableList.copyOf(faults));
        }
        return new IncompleteMatrix(
                ImmutableList.copyOf(alternatives),
                ImmutableList.copyOf(criteria),
                rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()));
    }

    /** The number of alternatives. */
    public int size() {
        return rows.size();
    }

    /** The criteria in their order. */
    public ImmutableList<Criterion> criteria() {
        return criteria;
    }

    /** The value of an alternative on a criterion, empty where there is none. */
    public OptionalDouble value(int row, int column) {
        return rows.get(row).get(column);
    }

    /** Tells whether every cell has a value. */
    public boolean isComplete() {
        return gaps.stream().allMatch(BitSet::isEmpty);
    }

    /**
     * Returns the matrix without gaps that the policy makes of this one.
     *
     * @throws DecisionException if the policy is to reject and a value is missing (names every missing cell), if no criterion
     *     is left, or if a criterion to be filled has neither a value nor a fixed scale
     */
    public Completion complete(MissingPolicy policy) {
        if (isComplete() || policy == MissingPolicy.REJECT) {
            rejectGaps();
            return Completion.of(filled((i, j) -> 0));
        }
        if (policy == MissingPolicy.DROP_CRITERION) {
            return withoutGaps();
        }
        boolean best = policy == MissingPolicy.OPTIMISTIC;
        double[] fill = ends(best);
        ImmutableList<String> advice = columns(j -> !gaps.get(j).isEmpty()).asList().stream()
                .map(j -> "criterion " + criteria.get(j).id() + " has no value for " + names(j) + "; the "
                        + (best ? "best" : "worst") + " (" + fill[j] + ") was taken")
                .collect(ImmutableList.toImmutableList());
        return new Completion(filled((i, j) -> fill[j]), columns(j -> true), criteria.size(), advice);
    }

    /**
     * Returns what the missing values leave open: for each alternative its scores and ranks with its own gaps at their worst
     * and all others' at their best, and the other way round, in 2·m rankings.
     *
     * <p>What is promised: where bettering a value never lowers its alternative's score and never raises another's, as in sums
     * over min–max, the score under every completion within these ends lies in the interval. The rank does too where the scale
     * of each criterion does not depend on its gaps: on fixed scales (SPOTIS, RIM, values as they are), and on min–max where the
     * observed values reach the ends or are the ends. Where a gap can stretch the range of min–max, a third alternative's value
     * changes how much a criterion counts, and a rank may lie outside. For methods that relate alternatives to each other (vector
     * normalization, averages) score and rank are those of the two extreme completions and no bounds.
     *
     * @throws DecisionException if a criterion with gaps has neither a value nor a fixed scale, or the method cannot answer
     */
    public ImmutableList<ScoreInterval> intervals(RankingMethod<?> method, Weights weights) {
        double[] worst = ends(false);
        double[] best = ends(true);
        ImmutableList.Builder<ScoreInterval> intervals = ImmutableList.builder();
        for (int a = 0; a < size(); a++) {
            int self = a;
            Ranking<?> down = method.rank(filled((i, j) -> i == self ? worst[j] : best[j]), weights);
            Ranking<?> up = method.rank(filled((i, j) -> i == self ? best[j] : worst[j]), weights);
            double first = down.scores().get(a);
            double second = up.scores().get(a);
            int rankDown = down.ranks().get(a);
            int rankUp = up.ranks().get(a);
            intervals.add(new ScoreInterval(
                    Math.min(first, second),
                    Math.max(first, second),
                    Math.min(rankDown, rankUp),
                    Math.max(rankDown, rankUp)));
        }
        return intervals.build();
    }

    private void rejectGaps() {
        List<DecisionException.Fault> faults = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < criteria.size(); j++) {
                if (value(i, j).isEmpty()) {
                    faults.add(DecisionException.Fault.cell(
                            "the value of " + alternatives.get(i) + " (row " + i + ") on "
                                    + criteria.get(j).id() + " (column " + j + ") is missing",
                            i,
                            j));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new DecisionException(
                    ImmutableList.copyOf(faults),
                    "Maybe give the values, or choose what to do about missing ones: drop_criterion, pessimistic or"
                            + " optimistic.");
        }
    }

    private Completion withoutGaps() {
        ImmutableIntArray kept = columns(j -> gaps.get(j).isEmpty());
        if (kept.isEmpty()) {
            throw new DecisionException("every criterion misses a value, so that none is left to rank by"
                    + "\nMaybe give the values, or take the pessimistic or optimistic ones.");
        }
        double[][] values = new double[size()][kept.length()];
        for (int i = 0; i < values.length; i++) {
            for (int k = 0; k < kept.length(); k++) {
                values[i][k] = value(i, kept.get(k)).orElseThrow();
            }
        }
        List<Criterion> remaining = kept.stream().mapToObj(criteria::get).toList();
        ImmutableList<String> advice = columns(j -> !gaps.get(j).isEmpty()).asList().stream()
                .map(j -> "criterion " + criteria.get(j).id() + " has no value for " + names(j) + " and was left out")
                .collect(ImmutableList.toImmutableList());
        return new Completion(DecisionMatrix.of(alternatives, remaining, values), kept, criteria.size(), advice);
    }

    /** The worst or the best end of each criterion with gaps, 0 for the others. */
    private double[] ends(boolean best) {
        double[] ends = new double[criteria.size()];
        for (int j = 0; j < ends.length; j++) {
            if (!gaps.get(j).isEmpty()) {
                ends[j] = end(j, (criteria.get(j).direction() == Direction.BENEFIT) == best);
            }
        }
        return ends;
    }

    private double end(int column, boolean upper) {
        if (criteria.get(column).bounds().isPresent()) {
            Bounds scale = criteria.get(column).bounds().get();
            return upper ? scale.high() : scale.low();
        }
        double[] observed = rows.stream()
                .map(row -> row.get(column))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        if (observed.length == 0) {
            throw new DecisionException(DecisionException.Fault.column(
                    "criterion " + criteria.get(column).id() + " (column " + column
                            + ") has no value at all, so that its worst and best are unknown"
                            + "\nMaybe give it a fixed scale, or drop it.",
                    column));
        }
        return upper ? observed[observed.length - 1] : observed[0];
    }

    private DecisionMatrix filled(Filling filling) {
        double[][] values = new double[size()][criteria.size()];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < criteria.size(); j++) {
                OptionalDouble value = value(i, j);
                values[i][j] = value.isPresent() ? value.getAsDouble() : filling.at(i, j);
            }
        }
        return DecisionMatrix.of(alternatives, criteria, values);
    }

    private ImmutableIntArray columns(IntPredicate which) {
        return ImmutableIntArray.copyOf(
                IntStream.range(0, criteria.size()).filter(which).toArray());
    }

    private String names(int column) {
        return String.join(
                ", ", gaps.get(column).stream().mapToObj(alternatives::get).toList());
    }
}
