package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import java.util.function.DoublePredicate;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.DecisionException.Fault;

/** Checks lists of stated numbers and reports every fault with its place. */
final class Judgements {

    private Judgements() {}

    /**
     * Checks that there is at least one number and that each is finite and allowed.
     *
     * @param subject the list's name, for instance {@code swara's s}
     * @param demand what a number must be, for instance {@code at least 0}
     */
    static void check(String subject, String demand, DoublePredicate allowed, double[] values) {
        if (values.length == 0) {
            throw new DecisionException(
                    subject + " must hold at least one number but is empty\nMaybe give one number an item.");
        }
        ImmutableList.Builder<Fault> found = ImmutableList.builder();
        for (int j = 0; j < values.length; j++) {
            if (!Double.isFinite(values[j]) || !allowed.test(values[j])) {
                found.add(Fault.column(
                        subject + " must be finite and " + demand + " but " + values[j] + " stands in column " + j
                                + "\nMaybe ask for this judgement again.",
                        j));
            }
        }
        ImmutableList<Fault> faults = found.build();
        if (!faults.isEmpty()) {
            throw new DecisionException(faults);
        }
    }
}
