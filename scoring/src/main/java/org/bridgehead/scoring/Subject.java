package org.bridgehead.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.scoring.explain.CriterionScore;

/** A proposal with what was read of it and how it does on each criterion. */
record Subject(Proposal proposal, Optional<Dossier> dossier, ImmutableList<CriterionScore> criteria) {

    boolean isOpen() {
        return criteria.stream().anyMatch(score -> score.low() < score.high());
    }
}
