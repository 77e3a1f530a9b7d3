package org.bridgehead.scoring.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.scoring.rubric.EvidenceBase;
import org.bridgehead.scoring.rubric.ScoringRule;
import org.bridgehead.scoring.rubric.WeightedRule;

/**
 * Checks what a rule makes of a proposal, under any test framework: what does not hold throws an {@link AssertionError}.
 *
 * <pre>{@code
 * RuleVerifier.of(rail).given(proposal).rates(3).citing("沪乍杭铁路");
 * }</pre>
 */
public final class RuleVerifier {

    private final WeightedRule rule;

    private RuleVerifier(WeightedRule rule) {
        this.rule = rule;
    }

    /** Returns a verifier for {@code rule}. */
    public static RuleVerifier of(ScoringRule rule) {
        return new RuleVerifier(WeightedRule.of(rule));
    }

    /** Returns a verifier for a rule as a rubric has it. */
    public static RuleVerifier of(WeightedRule rule) {
        return new RuleVerifier(rule);
    }

    /**
     * Rates {@code proposal}, together with others that it is compared with.
     *
     * @throws org.bridgehead.scoring.rubric.RuleException if the rule fails
     */
    public Verdict given(Proposal proposal, Proposal... others) {
        ImmutableList<Proposal> compared =
                ImmutableList.<Proposal>builder().add(proposal).add(others).build();
        return new Verdict(rule.rate(proposal, compared, EvidenceBase.ofProposals(compared)));
    }

    /**
     * Rates the proposal of {@code dossier}; quotes must stand in its source.
     *
     * @throws org.bridgehead.scoring.rubric.RuleException if the rule fails
     */
    public Verdict given(Dossier dossier) {
        return new Verdict(rule.rate(
                dossier.proposal(), ImmutableList.of(dossier.proposal()), EvidenceBase.ofDossiers(List.of(dossier))));
    }
}
