package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Consent;
import org.bridgehead.core.fact.IntegrationRung;
import org.bridgehead.extract.hanlp.WordSplitter;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.structure.OutlineClause;

/** Turns the imperative clauses of a measure into actions. */
final class ActionExtractor implements Extractor<Action> {
    private final VerbReader verbs;
    private final CueTable<IntegrationRung> rungs;
    private final SpecificityReader specificity;

    ActionExtractor(Lexicon lexicon, WordSplitter words) {
        this.verbs = new VerbReader(lexicon, words);
        this.rungs = CueTable.of(lexicon, "cue-rung.tsv", IntegrationRung.class);
        this.specificity = new SpecificityReader(lexicon);
    }

    @Override
    public ImmutableList<Action> extract(MeasureText measure) {
        return measure.actions().map(clause -> action(measure, clause)).collect(ImmutableList.toImmutableList());
    }

    private Action action(MeasureText measure, OutlineClause clause) {
        Optional<Verb> verb = verbs.read(measure, clause.slice());
        Commitment commitment = verb.map(Verb::commitment).orElse(Commitment.SLOGAN);
        IntegrationRung rung =
                rungs.highest(measure, clause.slice()).map(CueHit::level).orElse(IntegrationRung.LOCAL);
        return new Action(
                measure.evidence(clause.slice()),
                verb.map(v -> measure.of(v.slice()).strip()),
                commitment,
                rung,
                consent(commitment, rung),
                specificity.read(measure, clause, verb),
                clause.lead());
    }

    /** Any joint action needs the counterpart; what is no joint action but a slogan settles nothing. */
    private static Consent consent(Commitment commitment, IntegrationRung rung) {
        if (rung != IntegrationRung.LOCAL) {
            return Consent.COUNTERPART;
        }
        return commitment == Commitment.SLOGAN ? Consent.UNSETTLED : Consent.OWN;
    }
}
