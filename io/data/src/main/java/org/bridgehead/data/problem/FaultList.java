package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.scoring.decision.DecisionException.Fault;

/** The faults of one problem in the order of discovery, the first of them in full; not safe for use by several threads. */
final class FaultList {

    private static final int MOST = 20;

    private final List<Fault> faults = new ArrayList<>();
    private int count;

    void add(Fault fault) {
        count++;
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }

    void add(String message) {
        add(Fault.of(message));
    }

    boolean isEmpty() {
        return count == 0;
    }

    ImmutableList<Fault> all() {
        return count <= MOST
                ? ImmutableList.copyOf(faults)
                : ImmutableList.<Fault>builder()
                        .addAll(faults)
                        .add(Fault.of("and " + (count - MOST) + " more faults"))
                        .build();
    }
}
