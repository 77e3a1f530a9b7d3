package org.bridgehead.core.fact;

import java.util.Optional;
import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.Evidence;

/**
 * An imperative clause of a measure 举措: what is to be done.
 *
 * @param evidence the clause
 * @param verb the governing verb, or nothing where the clause has none
 * @param commitment how firmly it is promised
 * @param rung how deep it integrates two places
 * @param consent whose decision it needs
 * @param specificity how specific it is
 * @param lead whether it stands in the lead of its measure
 */
public record Action(
        Evidence evidence,
        Optional<String> verb,
        Commitment commitment,
        IntegrationRung rung,
        Consent consent,
        Specificity specificity,
        boolean lead)
        implements Fact {

    /** Checks the verb. */
    public Action {
        verb.ifPresent(v -> Checks.name("governing verb", v));
    }

    /** Returns a local action of the own authority that names no object. */
    public static Action of(Evidence evidence, String verb, Commitment commitment) {
        return new Action(
                evidence, Optional.of(verb), commitment, IntegrationRung.LOCAL, Consent.OWN, Specificity.ACTION, false);
    }

    /** Returns this action with another rung. */
    public Action withRung(IntegrationRung other) {
        return new Action(evidence, verb, commitment, other, consent, specificity, lead);
    }

    /** Returns this action with another need for consent. */
    public Action withConsent(Consent other) {
        return new Action(evidence, verb, commitment, rung, other, specificity, lead);
    }

    /** Returns this action with another specificity. */
    public Action withSpecificity(Specificity other) {
        return new Action(evidence, verb, commitment, rung, consent, other, lead);
    }

    /** Returns this action with another commitment. */
    public Action withCommitment(Commitment other) {
        return new Action(evidence, verb, other, rung, consent, specificity, lead);
    }

    /** Returns this action as one that stands in the lead of its measure. */
    public Action inLead() {
        return new Action(evidence, verb, commitment, rung, consent, specificity, true);
    }

    @Override
    public FactKind kind() {
        return FactKind.ACTION;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
