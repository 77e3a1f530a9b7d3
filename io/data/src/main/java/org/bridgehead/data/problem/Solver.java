package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import org.bridgehead.data.catalogue.Entry;
import org.bridgehead.data.catalogue.MethodCatalogue;
import org.bridgehead.data.catalogue.Outcome;
import org.bridgehead.data.catalogue.Ranker;
import org.bridgehead.scoring.decision.DecisionException;

/** Answers problems. */
public final class Solver {

    /** What ranks a problem that names no method. */
    public static final String USUAL_METHOD = "topsis";

    private Solver() {}

    /**
     * Returns the answer to a problem by the method that it states.
     *
     * @throws DecisionException if there is none; names every fault
     */
    public static Answer solve(Problem problem) {
        Entry<Ranker> entry =
                MethodCatalogue.get().get(problem.method().map(Choice::name).orElse(USUAL_METHOD));
        Prepared prepared = Prepared.of(problem);
        Outcome outcome = prepared.rank(entry, problem.method());
        ImmutableList.Builder<String> advice = ImmutableList.<String>builder().addAll(prepared.advice());
        if (problem.method().isEmpty()) {
            advice.add("no method is stated, so that " + USUAL_METHOD + " was used");
        }
        return new Answer(
                problem,
                entry.name(),
                prepared.allWeights(),
                prepared.weightingDetails(),
                outcome,
                advice.addAll(outcome.advice()).build());
    }
}
