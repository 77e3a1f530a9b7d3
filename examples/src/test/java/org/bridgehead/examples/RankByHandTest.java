package org.bridgehead.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.scoring.rubric.CriterionId.FEASIBILITY;
import static org.bridgehead.scoring.rubric.CriterionId.INTEGRATION_DEPTH;

import org.bridgehead.core.model.ProposalId;
import org.bridgehead.scoring.ComparisonResult;
import org.bridgehead.scoring.ProposalScore;
import org.junit.jupiter.api.Test;

class RankByHandTest {

    @Test
    void concreteProposalBeatsTheSlogan() {
        ComparisonResult result = RankByHand.rank();
        assertThat(result.ranking()).extracting(p -> p.proposal().name()).containsExactly("合建港口机械产业园", "扩大港口影响");
        ProposalScore best = result.ranking().get(0);
        assertThat(best.criterion(INTEGRATION_DEPTH).score()).isGreaterThan(0.5);
        assertThat(best.criterion(FEASIBILITY).score()).isGreaterThan(0.5);
    }

    @Test
    void explanationQuotesWhatWasSaid() {
        assertThat(RankByHand.rank().explain(ProposalId.of("A")).criteria())
                .flatExtracting(c -> c.ratings())
                .flatExtracting(r -> r.evidence())
                .allSatisfy(e -> assertThat(e.document().value()).isEqualTo("会议记录"))
                .isNotEmpty();
    }
}
