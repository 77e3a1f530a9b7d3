package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.scoring.decision.DecisionException.Fault;

/**
 * One problem of a file, or what is wrong with it.
 *
 * @param id what its answer is called
 * @param problem where it could be read
 * @param faults none where it could be read
 */
public record Reading(String id, Optional<Problem> problem, ImmutableList<Fault> faults) {

    /** Checks that there is a problem or a fault. */
    public Reading {
        if (problem.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("a reading must hold either a problem or faults");
        }
    }

    static Reading of(Problem problem) {
        return new Reading(problem.id(), Optional.of(problem), ImmutableList.of());
    }

    static Reading faulty(String id, ImmutableList<Fault> faults) {
        return new Reading(id, Optional.empty(), faults);
    }
}
