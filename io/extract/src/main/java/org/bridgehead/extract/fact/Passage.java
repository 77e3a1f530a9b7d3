package org.bridgehead.extract.fact;

import java.util.stream.Stream;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.name.NameHit;
import org.bridgehead.extract.structure.ClauseRole;

/**
 * A clause with the sentence around it.
 *
 * @param slice the clause
 * @param text its units
 * @param sentence the sentence
 */
record Passage(Slice slice, String text, Slice sentence) {
    static Passage of(MeasureText measure, Slice clause) {
        return new Passage(clause, measure.of(clause), measure.sentence(clause));
    }

    /** The names in the sentence up to the end of the clause, and in the outcomes that it states after it. */
    Stream<NameHit> around(MeasureText measure) {
        Stream<NameHit> before = measure.hitsIn(Slice.of(sentence.from(), slice.to()));
        Stream<NameHit> outcomes = measure.clauses().stream()
                .filter(clause -> clause.role() == ClauseRole.OUTCOME
                        && sentence.contains(clause.slice())
                        && clause.slice().from() >= slice.to())
                .flatMap(clause -> measure.hitsIn(clause.slice()));
        return Stream.concat(before, outcomes);
    }
}
