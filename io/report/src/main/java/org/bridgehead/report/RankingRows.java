package org.bridgehead.report;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bridgehead.data.catalogue.Outcome;
import org.bridgehead.data.problem.Answer;
import org.bridgehead.data.problem.Problem;

/** The alternatives of an outcome in the order in which a table shows them, and their cells. */
final class RankingRows {

    private RankingRows() {}

    /** The alternatives by index, best first; in the order of the problem where there is no complete order. */
    static ImmutableList<Integer> order(Problem problem, Outcome outcome) {
        if (outcome.groups().isEmpty()) {
            return IntStream.range(0, problem.cells().size()).boxed().collect(ImmutableList.toImmutableList());
        }
        ImmutableList.Builder<Integer> order = ImmutableList.builder();
        outcome.groups().forEach(group -> order.addAll(group.asList()));
        return order.build();
    }

    /** The rank of an alternative, {@code "2="} where it ties, {@code "-"} where there is no complete order. */
    static String rank(Outcome outcome, int row) {
        Optional<ImmutableIntArray> ranks = outcome.ranks();
        if (ranks.isEmpty()) {
            return "-";
        }
        int rank = ranks.get().get(row);
        boolean tied = ranks.get().stream().filter(other -> other == rank).count() > 1;
        return rank + (tied ? "=" : "");
    }

    static String score(Outcome outcome, int row) {
        return outcome.scores()
                .map(scores -> RankingFigures.figure(scores.get(row)))
                .orElse("-");
    }

    /** The names of alternatives from best to worst, {@code "B > A = C"}. */
    static String chain(Problem problem, Outcome outcome) {
        List<String> groups = new ArrayList<>();
        for (ImmutableIntArray group : outcome.groups()) {
            groups.add(String.join(
                    " = ", group.stream().mapToObj(problem::alternative).toList()));
        }
        return groups.isEmpty() ? "-" : String.join(" > ", groups);
    }

    /** The names of the quantities of which there is one number an alternative. */
    static ImmutableList<String> columns(Answer answer) {
        int size = answer.problem().cells().size();
        return answer.outcome().details().entrySet().stream()
                .filter(entry -> length(entry.getValue()) == size)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    private static int length(Object quantity) {
        if (quantity instanceof ImmutableDoubleArray numbers) {
            return numbers.length();
        }
        return quantity instanceof ImmutableIntArray numbers ? numbers.length() : -1;
    }

    static String quantity(Answer answer, String name, int row) {
        Object quantity =
                Optional.ofNullable(answer.outcome().details().get(name)).orElse("");
        if (quantity instanceof ImmutableDoubleArray numbers) {
            return RankingFigures.figure(numbers.get(row));
        }
        return quantity instanceof ImmutableIntArray numbers ? String.valueOf(numbers.get(row)) : "";
    }
}
