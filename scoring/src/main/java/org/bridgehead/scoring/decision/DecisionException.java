package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/** Says that a decision problem cannot be answered as it stands; names every fault by row, column and value. */
public final class DecisionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Fault> faults;

    /**
     * One fault.
     *
     * @param message what was expected and what came
     * @param row the index of the alternative, from 0, where there is one
     * @param column the index of the criterion, from 0, where there is one
     */
    public record Fault(String message, OptionalInt row, OptionalInt column) {

        /** Returns a fault of the whole problem. */
        public static Fault of(String message) {
            return new Fault(message, OptionalInt.empty(), OptionalInt.empty());
        }

        /** Returns a fault of a criterion. */
        public static Fault column(String message, int column) {
            return new Fault(message, OptionalInt.empty(), OptionalInt.of(column));
        }

        /** Returns a fault of a cell. */
        public static Fault cell(String message, int row, int column) {
            return new Fault(message, OptionalInt.of(row), OptionalInt.of(column));
        }
    }

    /** Creates the exception for these faults, at least one. */
    public DecisionException(ImmutableList<Fault> faults) {
        super(joined(faults));
        this.faults = faults;
    }

    /**
     * Creates the exception for these faults, at least one.
     *
     * @param advice what to do about them, a line that starts with {@code Maybe}; it ends the message of the last fault, so
     *     that whoever shows faults shows it
     */
    public DecisionException(ImmutableList<Fault> faults, String advice) {
        this(advised(faults, advice));
    }

    private static ImmutableList<Fault> advised(ImmutableList<Fault> faults, String advice) {
        if (faults.isEmpty()) {
            return faults;
        }
        Fault last = faults.get(faults.size() - 1);
        return ImmutableList.<Fault>builder()
                .addAll(faults.subList(0, faults.size() - 1))
                .add(new Fault(last.message() + "\n" + advice, last.row(), last.column()))
                .build();
    }

    private static String joined(ImmutableList<Fault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a decision exception must have at least one fault");
        }
        return String.join("\n", faults.stream().map(Fault::message).toList());
    }

    /** Creates the exception for one fault. */
    public DecisionException(Fault fault) {
        this(ImmutableList.of(fault));
    }

    /** Creates the exception for a fault of the whole problem. */
    public DecisionException(String message) {
        this(Fault.of(message));
    }

    /** The faults, at least one. */
    public ImmutableList<Fault> faults() {
        return faults;
    }
}
