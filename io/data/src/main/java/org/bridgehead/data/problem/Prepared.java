package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bridgehead.data.catalogue.Arguments;
import org.bridgehead.data.catalogue.Entry;
import org.bridgehead.data.catalogue.Outcome;
import org.bridgehead.data.catalogue.Ranker;
import org.bridgehead.data.catalogue.Weighed;
import org.bridgehead.data.catalogue.Weigher;
import org.bridgehead.data.catalogue.WeightingCatalogue;
import org.bridgehead.scoring.decision.Completion;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.DecisionMatrix;
import org.bridgehead.scoring.decision.IncompleteMatrix;
import org.bridgehead.scoring.decision.Weights;

/** A problem ready for any method: a matrix without gaps and weights. */
final class Prepared {

    private final Problem problem;
    private final Completion completion;
    private final Weighed weighed;

    private Prepared(Problem problem, Completion completion, Weighed weighed) {
        this.problem = problem;
        this.completion = completion;
        this.weighed = weighed;
    }

    /**
     * Prepares a problem.
     *
     * @throws DecisionException if its values or weights are at fault
     */
    static Prepared of(Problem problem) {
        Completion completion = complete(problem);
        return new Prepared(problem, completion, weigh(problem, completion));
    }

    private static Completion complete(Problem problem) {
        if (!problem.cells().hasMissing()) {
            return Completion.of(matrix(problem));
        }
        ImmutableList<String> names = IntStream.range(0, problem.cells().size())
                .mapToObj(problem::alternative)
                .collect(ImmutableList.toImmutableList());
        return IncompleteMatrix.of(names, problem.criteria(), problem.cells().rows())
                .complete(problem.missing());
    }

    private static DecisionMatrix matrix(Problem problem) {
        DecisionMatrix matrix =
                DecisionMatrix.wrapping(problem.criteria(), problem.cells().columns());
        return problem.alternatives().map(matrix::named).orElse(matrix);
    }

    private static Weighed weigh(Problem problem, Completion completion) {
        if (problem.weighting().isPresent()) {
            return weigh(problem, completion, problem.weighting().get());
        }
        int width = problem.criteria().size();
        if (problem.weights().isEmpty()) {
            Weights equal = Weights.equal(width);
            return new Weighed(
                    completion.weights(equal),
                    ImmutableMap.of(),
                    ImmutableList.of("no weights are stated, so that all criteria weigh the same"));
        }
        return given(problem.weights().get(), completion);
    }

    private static Weighed given(ImmutableDoubleArray given, Completion completion) {
        double[] values = given.toArray();
        double sum = given.stream().sum();
        if (Math.abs(sum - 1) <= 1e-9) {
            return Weighed.of(completion.weights(Weights.of(values)));
        }
        ImmutableList<String> advice = Double.isFinite(sum)
                ? ImmutableList.of("the weights sum to " + sum + " and were divided by that")
                : ImmutableList.of();
        return new Weighed(completion.weights(Weights.normalizing(values)), ImmutableMap.of(), advice);
    }

    /** Judgements are about all criteria, also those that values are missing of; other weightings look at the values. */
    private static Weighed weigh(Problem problem, Completion completion, Choice choice) {
        Entry<Weigher> entry = WeightingCatalogue.get().get(choice.name());
        Arguments arguments =
                Arguments.of(entry, choice.parameters(), problem.criteria().size());
        if (!entry.isDemanding()) {
            return entry.make(arguments.keeping(entry, completion.kept())).weigh(completion.matrix());
        }
        Weighed all = entry.make(arguments).weigh(matrix(problem));
        return new Weighed(completion.weights(all.weights()), all.details(), all.advice());
    }

    DecisionMatrix matrix() {
        return completion.matrix();
    }

    /** The weights of the criteria that are left. */
    Weights weights() {
        return weighed.weights();
    }

    /** The weights of all criteria, 0 for one that was left out. */
    ImmutableDoubleArray allWeights() {
        double[] all = new double[problem.criteria().size()];
        for (int k = 0; k < completion.kept().length(); k++) {
            all[completion.kept().get(k)] = weighed.weights().get(k);
        }
        return ImmutableDoubleArray.copyOf(all);
    }

    ImmutableMap<String, Object> weightingDetails() {
        return weighed.details();
    }

    /** What the reader should know about reading, missing values and weights. */
    ImmutableList<String> advice() {
        return ImmutableList.<String>builder()
                .addAll(problem.advice())
                .addAll(completion.advice())
                .addAll(weighed.advice())
                .build();
    }

    /**
     * Returns what a method answers.
     *
     * @throws DecisionException if it cannot, or its arguments are at fault
     */
    Outcome rank(Entry<Ranker> entry, Optional<Choice> choice) {
        Arguments arguments = Arguments.of(
                entry,
                choice.map(Choice::parameters).orElse(ImmutableMap.of()),
                problem.criteria().size());
        return entry.make(arguments.keeping(entry, completion.kept())).rank(matrix(), weights());
    }
}
