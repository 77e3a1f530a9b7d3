package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import org.bridgehead.data.catalogue.Entry;
import org.bridgehead.data.catalogue.MethodCatalogue;
import org.bridgehead.data.catalogue.Outcome;
import org.bridgehead.data.catalogue.Ranker;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.DecisionException.Fault;

/**
 * One problem seen by all methods.
 *
 * @param problem what was asked
 * @param weights one a criterion
 * @param views one a method, in the order of the catalogue
 * @param agreement how alike the rankings are, where at least two methods ranked
 * @param advice what the reader should know apart from the methods
 */
public record Panorama(
        Problem problem,
        ImmutableDoubleArray weights,
        ImmutableList<View> views,
        Optional<Agreement> agreement,
        ImmutableList<String> advice) {

    /**
     * What one method says.
     *
     * @param method its name
     * @param outcome its answer, where it has one
     * @param faults why it has none
     */
    public record View(String method, Optional<Outcome> outcome, ImmutableList<Fault> faults) {}

    /**
     * How alike rankings are, 1 where they are the same; a coefficient is empty where one ranking has nothing but ties.
     *
     * @param methods the names of the methods that rank completely
     * @param spearman rank correlation by Spearman, a row and a column a method
     * @param kendall rank correlation by Kendall (τ-b), a row and a column a method
     */
    public record Agreement(
            ImmutableList<String> methods,
            ImmutableList<ImmutableList<Optional<Double>>> spearman,
            ImmutableList<ImmutableList<Optional<Double>>> kendall) {}

    /**
     * Returns what all methods say of a problem; the parameters that it states count for the method that it states.
     *
     * @throws DecisionException if values or weights are at fault, so that no method can answer
     */
    public static Panorama of(Problem problem) {
        Prepared prepared = Prepared.of(problem);
        ImmutableList<View> views = MethodCatalogue.get().entries().stream()
                .map(entry -> view(prepared, entry, problem.method().filter(c -> entry.isCalled(c.name()))))
                .collect(ImmutableList.toImmutableList());
        return new Panorama(problem, prepared.allWeights(), views, agreement(views), prepared.advice());
    }

    private static View view(Prepared prepared, Entry<Ranker> entry, Optional<Choice> choice) {
        try {
            return new View(entry.name(), Optional.of(prepared.rank(entry, choice)), ImmutableList.of());
        } catch (DecisionException e) {
            return new View(entry.name(), Optional.empty(), e.faults());
        }
    }

    private static Optional<Agreement> agreement(ImmutableList<View> views) {
        ImmutableList<View> complete = views.stream()
                .filter(view -> view.outcome().flatMap(Outcome::ranks).isPresent())
                .collect(ImmutableList.toImmutableList());
        return complete.size() < 2 ? Optional.empty() : Agreements.of(complete);
    }
}
