package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.core.fact.IndustryMention;
import org.bridgehead.core.industry.Industry;
import org.bridgehead.core.industry.IndustryCode;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.Proposal;

/**
 * A division of industry and the actions that work on it. A measure that names a division outside its action clauses works
 * on it with one action.
 *
 * @param division the division
 * @param first where it, or an industry of its line, is first named
 * @param clauses the actions, each once
 */
record DivisionUse(Industry division, IndustryMention first, ImmutableSet<Clause> clauses) {

    /** An action clause of a measure, or the measure itself where the division is named outside all clauses. */
    record Clause(Measure measure, String words) {}

    int actions() {
        return clauses.size();
    }

    private DivisionUse plus(DivisionUse other) {
        return new DivisionUse(
                division,
                first,
                ImmutableSet.<Clause>builder()
                        .addAll(clauses)
                        .addAll(other.clauses)
                        .build());
    }

    /** The divisions that measures work on, in the order of the text; umbrellas and supporting services are none. */
    static ImmutableList<DivisionUse> of(Proposal proposal) {
        Map<IndustryCode, DivisionUse> uses = new LinkedHashMap<>();
        for (Measure measure : DistinctMeasures.all(proposal)) {
            for (IndustryMention mention : IndustryUses.mentions(measure)) {
                division(mention)
                        .map(division -> new DivisionUse(division, mention, clauses(measure, mention)))
                        .ifPresent(use -> uses.merge(use.division.code(), use, DivisionUse::plus));
            }
        }
        return ImmutableList.copyOf(uses.values());
    }

    private static Optional<Industry> division(IndustryMention mention) {
        return mention.industry().supporting()
                ? Optional.empty()
                : mention.division().filter(division -> !division.supporting());
    }

    private static ImmutableSet<Clause> clauses(Measure measure, IndustryMention mention) {
        ImmutableSet<Clause> clauses = Substance.actions(measure).stream()
                .filter(action -> Substance.holds(action.evidence(), mention.evidence()))
                .map(action -> new Clause(measure, action.evidence().quote()))
                .collect(ImmutableSet.toImmutableSet());
        return clauses.isEmpty() ? ImmutableSet.of(new Clause(measure, "")) : clauses;
    }
}
