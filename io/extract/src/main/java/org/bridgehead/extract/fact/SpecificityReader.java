package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.structure.ClauseRole;
import org.bridgehead.extract.structure.OutlineClause;

/** Decides how specific and measurable an action is. */
final class SpecificityReader {
    private final CueTable<Specificity> cues;
    private final Amounts amounts;

    SpecificityReader(Lexicon lexicon) {
        this.cues = CueTable.of(lexicon, "cue-object.tsv", Specificity.class);
        this.amounts = Amounts.of(lexicon);
    }

    /** Returns the level of a clause that {@code verb} governs. */
    Specificity read(MeasureText measure, OutlineClause clause, Optional<Verb> verb) {
        if (verb.isEmpty() || verb.get().specificity() == Specificity.SLOGAN) {
            return Specificity.SLOGAN;
        }
        if (hasTarget(measure, clause) && verb.get().commitment() != Commitment.SLOGAN) {
            return Specificity.TARGET;
        }
        Verb governing = verb.get();
        ImmutableSet<Specificity> objects =
                cues.find(measure, clause.slice()).stream().map(CueHit::level).collect(Sets.toImmutableEnumSet());
        boolean tangible = objects.contains(Specificity.OUTPUT)
                || isNamed(
                        measure, Slice.of(governing.slice().to(), clause.slice().to()));
        boolean vague = objects.contains(Specificity.DIRECTION);
        boolean substantial = objects.contains(Specificity.ACTION);
        if (governing.specificity().compareTo(Specificity.ACTION) < 0) {
            return tangible || (substantial && !vague) ? Specificity.ACTION : Specificity.DIRECTION;
        }
        if (tangible) {
            return governing.commitment() == Commitment.STUDY ? Specificity.ACTION : Specificity.OUTPUT;
        }
        return vague && !substantial ? Specificity.DIRECTION : Specificity.ACTION;
    }

    private static boolean isNamed(MeasureText measure, Slice after) {
        return measure.hitsIn(after).anyMatch(Sides::isProper);
    }

    /** A number counts where it stands in the clause itself or in what is to come of it in the same sentence. */
    private boolean hasTarget(MeasureText measure, OutlineClause clause) {
        Slice sentence = measure.sentence(clause.slice());
        Stream<OutlineClause> outcomes = measure.clausesIn(
                        Slice.of(clause.slice().to(), sentence.to()))
                .filter(other -> other.role() == ClauseRole.OUTCOME && sentence.contains(other.slice()));
        return Stream.concat(Stream.of(clause), outcomes)
                .flatMap(c -> measure.quantitiesIn(c.slice()))
                .anyMatch(amounts::isTarget);
    }
}
