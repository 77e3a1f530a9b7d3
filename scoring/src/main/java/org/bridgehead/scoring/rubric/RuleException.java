package org.bridgehead.scoring.rubric;

import org.bridgehead.core.model.ProposalId;

/** Says that a rule failed on a proposal; a comparison stops there. */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient IndicatorCode rule;
    private final transient ProposalId proposal;

    /** Creates the exception for a rule that threw. */
    public RuleException(IndicatorCode rule, ProposalId proposal, RuntimeException cause) {
        super(message(rule, proposal, String.valueOf(cause.getMessage())), cause);
        this.rule = rule;
        this.proposal = proposal;
    }

    /** Creates the exception for a rule that returned what cannot be. */
    public RuleException(IndicatorCode rule, ProposalId proposal, String problem) {
        super(message(rule, proposal, problem));
        this.rule = rule;
        this.proposal = proposal;
    }

    private static String message(IndicatorCode rule, ProposalId proposal, String problem) {
        return "rule " + rule + " failed on proposal " + proposal + ": " + problem;
    }

    /** The rule that failed. */
    public IndicatorCode rule() {
        return rule;
    }

    /** The proposal it failed on. */
    public ProposalId proposal() {
        return proposal;
    }
}
