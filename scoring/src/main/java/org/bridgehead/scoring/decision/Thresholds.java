package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The thresholds of PROMETHEE and ELECTRE, one a criterion in its own unit, where they are given.
 *
 * <p>A threshold that a method reads and that is not given is taken from the range of the criterion: q a twentieth (no more
 * than p or v), p two fifths (no less than q, no more than v), s a quarter; without v nothing is vetoed. The ranking then says so in its advice.
 *
 * @param q indifference: up to what difference two alternatives count as equal
 * @param p preference: from what difference on the better one is preferred fully
 * @param s the point of inflection of the Gaussian preference function
 * @param v veto: from what difference on the worse one cannot outrank whatever else speaks for it
 */
public record Thresholds(
        Optional<ImmutableDoubleArray> q,
        Optional<ImmutableDoubleArray> p,
        Optional<ImmutableDoubleArray> s,
        Optional<ImmutableDoubleArray> v) {

    private static final double INDIFFERENCE = 0.05;
    private static final double PREFERENCE = 0.4;
    private static final double INFLECTION = 0.25;

    /** Checks that all are finite and none is negative. */
    public Thresholds {
        check("q", q);
        check("p", p);
        check("s", s);
        check("v", v);
        checkOrder("q", q, "p", p);
        checkOrder("p", p, "v", v);
    }

    private static void check(String name, Optional<ImmutableDoubleArray> values) {
        for (int j = 0; j < values.map(ImmutableDoubleArray::length).orElse(0); j++) {
            double value = values.get().get(j);
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                throw new DecisionException(DecisionException.Fault.column(
                        "threshold " + name + " of column " + j + " must be a finite number of at least 0 but is "
                                + value,
                        j));
            }
        }
    }

    private static void checkOrder(
            String lower, Optional<ImmutableDoubleArray> low, String higher, Optional<ImmutableDoubleArray> high) {
        if (low.isEmpty() || high.isEmpty()) {
            return;
        }
        for (int j = 0; j < Math.min(low.get().length(), high.get().length()); j++) {
            if (low.get().get(j) > high.get().get(j)) {
                throw new DecisionException(DecisionException.Fault.column(
                        "thresholds of column " + j + " must have " + lower + " <= " + higher + " but " + lower + " is "
                                + low.get().get(j) + " and " + higher + " is "
                                + high.get().get(j) + "\nMaybe they are interchanged.",
                        j));
            }
        }
    }

    /** Returns no thresholds. */
    public static Thresholds none() {
        return new Thresholds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns these with thresholds of indifference. */
    public Thresholds withQ(double... values) {
        return new Thresholds(Optional.of(ImmutableDoubleArray.copyOf(values)), p, s, v);
    }

    /** Returns these with thresholds of preference. */
    public Thresholds withP(double... values) {
        return new Thresholds(q, Optional.of(ImmutableDoubleArray.copyOf(values)), s, v);
    }

    /** Returns these with points of inflection. */
    public Thresholds withS(double... values) {
        return new Thresholds(q, p, Optional.of(ImmutableDoubleArray.copyOf(values)), v);
    }

    /** Returns these with thresholds of veto. */
    public Thresholds withV(double... values) {
        return new Thresholds(q, p, s, Optional.of(ImmutableDoubleArray.copyOf(values)));
    }

    /**
     * Checks that what is given is given for every criterion.
     *
     * @throws DecisionException if there are more or fewer of one kind
     */
    Thresholds checkedFor(DecisionMatrix matrix) {
        q.ifPresent(values -> Present.onePerCriterion(matrix, values.length(), "threshold q"));
        p.ifPresent(values -> Present.onePerCriterion(matrix, values.length(), "threshold p"));
        s.ifPresent(values -> Present.onePerCriterion(matrix, values.length(), "threshold s"));
        v.ifPresent(values -> Present.onePerCriterion(matrix, values.length(), "threshold v"));
        return this;
    }

    double indifference(DecisionMatrix matrix, int column) {
        return at(q, column)
                .orElseGet(() -> Math.min(
                        part(INDIFFERENCE, matrix, column),
                        Math.min(at(p, column).orElse(Double.POSITIVE_INFINITY), veto(column))));
    }

    double preference(DecisionMatrix matrix, int column) {
        return at(p, column)
                .orElseGet(() ->
                        Math.max(at(q, column).orElse(0), Math.min(part(PREFERENCE, matrix, column), veto(column))));
    }

    private static OptionalDouble at(Optional<ImmutableDoubleArray> values, int column) {
        return values.isPresent() ? OptionalDouble.of(values.get().get(column)) : OptionalDouble.empty();
    }

    double inflection(DecisionMatrix matrix, int column) {
        return at(s, column).orElseGet(() -> part(INFLECTION, matrix, column));
    }

    /** The threshold of veto, infinite where there is none. */
    double veto(int column) {
        return at(v, column).orElse(Double.POSITIVE_INFINITY);
    }

    private static double part(double share, DecisionMatrix matrix, int column) {
        double range = matrix.max(column) - matrix.min(column);
        return Double.isFinite(range) ? share * range : share * matrix.max(column) - share * matrix.min(column);
    }

    /** Says of which of the thresholds that a method reads the values were taken from the ranges. */
    List<String> advice(boolean readsQ, boolean readsP, boolean readsS) {
        List<String> advice = new ArrayList<>();
        say(readsQ && q.isEmpty(), "q", INDIFFERENCE, advice);
        say(readsP && p.isEmpty(), "p", PREFERENCE, advice);
        say(readsS && s.isEmpty(), "s", INFLECTION, advice);
        return advice;
    }

    private static void say(boolean isMissing, String name, double share, List<String> advice) {
        if (isMissing) {
            advice.add("threshold " + name + " was not given and is " + share + " of the range of each criterion");
        }
    }
}
