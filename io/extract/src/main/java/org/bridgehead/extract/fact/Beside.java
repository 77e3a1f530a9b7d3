package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import org.bridgehead.extract.lexicon.Lexicon;

/**
 * What cues ask of the words beside them.
 *
 * @param amounts tells kinds of quantities
 * @param joint words that speak of both sides (两市, 共同)
 */
record Beside(Amounts amounts, ImmutableList<CuePattern> joint) {

    static Beside of(Lexicon lexicon) {
        return new Beside(
                Amounts.of(lexicon),
                lexicon.table("cue-joint.tsv").rows().stream()
                        .map(row -> row.get("cue", CuePattern::of))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Tells whether a text speaks of both sides. */
    boolean isJoint(String text) {
        return joint.stream().anyMatch(cue -> cue.occursIn(text));
    }
}
