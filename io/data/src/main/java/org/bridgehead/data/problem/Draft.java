package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.bridgehead.scoring.decision.Criterion;
import org.bridgehead.scoring.decision.DecisionException.Fault;
import org.bridgehead.scoring.decision.MissingPolicy;

/** The parts of a problem while a file is read; it notes faults that no single part has. Not safe for several threads. */
final class Draft {

    private final String id;
    private final FaultList faults = new FaultList();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<OptionalDouble> weights = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();
    private Optional<ImmutableList<String>> alternatives = Optional.empty();
    private Optional<Cells> cells = Optional.empty();
    private Optional<Choice> method = Optional.empty();
    private Optional<Choice> weighting = Optional.empty();
    private MissingPolicy missing = MissingPolicy.REJECT;

    Draft(String id) {
        this.id = id;
    }

    FaultList faults() {
        return faults;
    }

    int width() {
        return criteria.size();
    }

    void criterion(Criterion criterion, OptionalDouble weight) {
        criteria.add(criterion);
        weights.add(weight);
    }

    void alternatives(List<String> names) {
        alternatives = Optional.of(ImmutableList.copyOf(names));
    }

    void cells(Cells read) {
        cells = Optional.of(read);
    }

    void method(Choice choice) {
        method = Optional.of(choice);
    }

    void weighting(Choice choice) {
        weighting = Optional.of(choice);
    }

    void missing(MissingPolicy policy) {
        missing = policy;
    }

    void advice(List<String> sentences) {
        advice.addAll(sentences);
    }

    String criterionName(int column) {
        return criteria.get(column).id() + " (column " + column + ")";
    }

    String alternativeName(int row) {
        String name = alternatives
                .filter(names -> row < names.size())
                .map(names -> names.get(row))
                .orElseGet(() -> "A" + (row + 1));
        return name + " (row " + row + ")";
    }

    /** Notes that a value is no finite number. */
    void notANumber(int row, int column, String found, String advised) {
        faults.add(Fault.cell(
                "the value of " + alternativeName(row) + " on " + criterionName(column)
                        + " must be a finite number but is " + found + "\nMaybe " + advised + ".",
                row,
                column));
    }

    Reading finish() {
        unique("criterion ids", criteria.stream().map(Criterion::id).toList());
        alternatives.ifPresent(names -> unique("names of alternatives", names));
        Optional<ImmutableDoubleArray> given = faults.isEmpty() ? givenWeights() : Optional.empty();
        if (!faults.isEmpty() || cells.isEmpty()) {
            return Reading.faulty(id, faults.all());
        }
        return Reading.of(new Problem(
                id,
                alternatives,
                ImmutableList.copyOf(criteria),
                given,
                cells.get(),
                method,
                weighting,
                missing,
                ImmutableList.copyOf(advice)));
    }

    private void unique(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                faults.add(what + " must be unique but \"" + name + "\" occurs twice\nMaybe rename one of them.");
            }
        }
    }

    private Optional<ImmutableDoubleArray> givenWeights() {
        if (weights.stream().allMatch(OptionalDouble::isEmpty)) {
            return Optional.empty();
        }
        for (int j = 0; j < weights.size(); j++) {
            if (weights.get(j).isEmpty()) {
                faults.add(Fault.column(
                        "criterion " + criterionName(j) + " has no weight though others have"
                                + "\nMaybe give it one, 0 if it does not count.",
                        j));
            }
        }
        return Optional.of(ImmutableDoubleArray.copyOf(weights.stream().mapToDouble(w -> w.orElse(0))));
    }
}
