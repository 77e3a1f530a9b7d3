package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.DecisionException.Fault;

/**
 * What came of one problem of a file: the answer of its method, the view of all methods, or faults.
 *
 * @param id the problem's
 * @param answer where one method was asked and answered
 * @param panorama where all methods were asked and the problem is sound
 * @param faults why there is neither
 */
public record Solved(String id, Optional<Answer> answer, Optional<Panorama> panorama, ImmutableList<Fault> faults) {

    /** Checks that there is exactly one of the three. */
    public Solved {
        int outcomes = (answer.isPresent() ? 1 : 0) + (panorama.isPresent() ? 1 : 0) + (faults.isEmpty() ? 0 : 1);
        if (outcomes != 1) {
            throw new IllegalArgumentException("exactly one of answer, panorama and faults must be there for " + id);
        }
    }

    /**
     * Answers what was read; faults take the answer's place.
     *
     * @param adapted changes the problem as the command line asks
     */
    public static Solved by(Reading reading, UnaryOperator<Problem> adapted) {
        return solve(reading, problem -> of(Solver.solve(adapted.apply(problem))));
    }

    /**
     * Asks all methods about what was read; faults take the answer's place.
     *
     * @param adapted changes the problem as the command line asks
     */
    public static Solved byAll(Reading reading, UnaryOperator<Problem> adapted) {
        return solve(reading, problem -> of(Panorama.of(adapted.apply(problem))));
    }

    @FunctionalInterface
    private interface Solving {
        Solved solve(Problem problem);
    }

    private static Solved solve(Reading reading, Solving solving) {
        try {
            return reading.problem().map(solving::solve).orElseGet(() -> faulty(reading.id(), reading.faults()));
        } catch (DecisionException e) {
            return faulty(reading.id(), e.faults());
        }
    }

    private static Solved of(Answer answer) {
        return new Solved(answer.problem().id(), Optional.of(answer), Optional.empty(), ImmutableList.of());
    }

    private static Solved of(Panorama panorama) {
        return new Solved(panorama.problem().id(), Optional.empty(), Optional.of(panorama), ImmutableList.of());
    }

    private static Solved faulty(String id, ImmutableList<Fault> faults) {
        return new Solved(id, Optional.empty(), Optional.empty(), joined(faults));
    }

    /** Advice that the engine gives after all faults goes to the first, so that every fault says what is wrong. */
    private static ImmutableList<Fault> joined(ImmutableList<Fault> faults) {
        Fault last = faults.get(faults.size() - 1);
        if (faults.size() == 1 || !last.message().startsWith("Maybe")) {
            return faults;
        }
        Fault first = faults.get(0);
        return ImmutableList.<Fault>builder()
                .add(new Fault(first.message() + "\n" + last.message(), first.row(), first.column()))
                .addAll(faults.subList(1, faults.size() - 1))
                .build();
    }
}
