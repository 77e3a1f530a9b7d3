package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import org.bridgehead.data.catalogue.MethodCatalogue;
import org.bridgehead.scoring.decision.Criterion;
import org.bridgehead.scoring.decision.MissingPolicy;

/**
 * A decision problem as a file states it.
 *
 * @param id what its answer is called
 * @param alternatives their names, where there are any
 * @param criteria with direction and, where it is stated, scale
 * @param weights of the criteria, at least 0, where they are stated; they need not sum to 1
 * @param cells one row an alternative, one column a criterion
 * @param method how to rank, where that is stated
 * @param weighting where weights come from instead of the criteria, where that is stated
 * @param missing what to do about missing values
 * @param advice what the reader of the answer should know about the reading
 */
public record Problem(
        String id,
        Optional<ImmutableList<String>> alternatives,
        ImmutableList<Criterion> criteria,
        Optional<ImmutableDoubleArray> weights,
        Cells cells,
        Optional<Choice> method,
        Optional<Choice> weighting,
        MissingPolicy missing,
        ImmutableList<String> advice) {

    /** Returns the name of an alternative; {@code A1}, {@code A2} … where none is stated. */
    public String alternative(int row) {
        return alternatives.map(names -> names.get(row)).orElseGet(() -> "A" + (row + 1));
    }

    /** Returns this problem with another method; the stated parameters stay where the method is the stated one. */
    public Problem withMethod(Choice choice) {
        Optional<Choice> chosen = choice.parameters().isEmpty()
                ? method.filter(stated -> isSame(stated.name(), choice.name())).or(() -> Optional.of(choice))
                : Optional.of(choice);
        return new Problem(id, alternatives, criteria, weights, cells, chosen, weighting, missing, advice);
    }

    private static boolean isSame(String one, String other) {
        return MethodCatalogue.get().find(one).equals(MethodCatalogue.get().find(other));
    }

    /** Returns this problem with a weighting instead of what it states. */
    public Problem withWeighting(Choice choice) {
        return new Problem(id, alternatives, criteria, weights, cells, method, Optional.of(choice), missing, advice);
    }

    /** Returns this problem with weights instead of what it states. */
    public Problem withWeights(ImmutableDoubleArray given) {
        return new Problem(
                id, alternatives, criteria, Optional.of(given), cells, method, Optional.empty(), missing, advice);
    }
}
