package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.lexicon.TsvTable;

/**
 * A row of a cue table.
 *
 * @param pattern what stands in the text
 * @param level what it stands for
 * @param needs what else its sentence must hold
 * @param unless what its clause must not hold
 * @param row the row
 */
record Cue<L extends Enum<L>>(
        CuePattern pattern, L level, ImmutableSet<Need> needs, Optional<CuePattern> unless, TsvTable.Row row) {

    static <L extends Enum<L> & Coded> Cue<L> of(TsvTable.Row row, Class<L> type) {
        return new Cue<>(
                row.get("cue", CuePattern::of),
                row.get("level", code -> Coded.parse(type, code)),
                row.get("needs", Need::parseAll),
                row.get("unless", u -> u.isEmpty() ? Optional.empty() : Optional.of(CuePattern.of(u))),
                row);
    }

    /** Tells whether a clause in its sentence lets the cue count. */
    boolean appliesTo(MeasureText measure, Passage passage, Beside beside) {
        return unless.map(u -> !u.occursIn(passage.text())).orElse(true)
                && needs.stream().allMatch(need -> need.isMet(measure, passage, beside));
    }
}
