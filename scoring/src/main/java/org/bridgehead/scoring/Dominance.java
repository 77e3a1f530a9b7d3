package org.bridgehead.scoring;

import org.bridgehead.core.model.ProposalId;

/**
 * A pair of proposals of which one is nowhere worse and somewhere better, criterion by criterion.
 *
 * @param winner the one that dominates
 * @param loser the one that is dominated
 * @param certain whether it stays so whatever the unknowns turn out to be
 */
public record Dominance(ProposalId winner, ProposalId loser, boolean certain) {}
