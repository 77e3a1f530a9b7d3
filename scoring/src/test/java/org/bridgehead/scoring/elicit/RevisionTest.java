package org.bridgehead.scoring.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.bridgehead.scoring.decision.DecisionException;
import org.junit.jupiter.api.Test;

class RevisionTest {

    @Test
    void aReversedJudgementIsFoundAndPutRight() {
        // 0 counts twice as much as 1 and 1 three times as much as 2, but 0 was judged a sixth of 2 instead of six
        // times.
        Revision revision =
                PairwiseComparison.ofUpperTriangle(2, 1.0 / 6, 3).revision().orElseThrow();
        assertThat(revision.row()).isEqualTo(0);
        assertThat(revision.column()).isEqualTo(2);
        assertThat(revision.from()).isEqualTo(1.0 / 6);
        assertThat(revision.to()).isEqualTo(6);
        assertThat(revision.consistencyRatio()).isCloseTo(0, within(1e-12));
    }

    @Test
    void theConsistencyRatioThatFollowsIsTheOneAnnounced() {
        PairwiseComparison schools = PairwiseComparisonTest.SCHOOLS;
        Revision revision = schools.revision().orElseThrow();
        assertThat(schools.priorities().consistencyRatio()).isGreaterThan(0.2);
        assertThat(schools.with(revision.row(), revision.column(), revision.to())
                        .priorities()
                        .consistencyRatio())
                .isCloseTo(revision.consistencyRatio(), within(1e-12))
                .isLessThan(schools.priorities().consistencyRatio());
        assertThat(revision.from()).isEqualTo(schools.get(revision.row(), revision.column()));
    }

    @Test
    void consistentJudgementsNeedNoRevision() {
        assertThat(PairwiseComparison.ofUpperTriangle(2, 6, 3).revision()).isEmpty();
    }

    @Test
    void aJudgementThatAloneLinksItemsIsLeftAlone() {
        // 3 hangs on 2 alone; only the circle 0–1–2 can be revised.
        PairwiseComparison comparison = PairwiseComparison.builder(4)
                .judge(0, 1, 2)
                .judge(1, 2, 3)
                .judge(2, 0, 6)
                .judge(2, 3, 9)
                .build();
        Revision revision = comparison.revision().orElseThrow();
        assertThat(revision.row()).isEqualTo(0);
        assertThat(revision.column()).isEqualTo(2);
        assertThat(revision.to()).isEqualTo(6);
    }

    @Test
    void ratiosGoToTheNearestStepOfTheScaleAndReciprocalsToReciprocals() {
        assertThat(SaatyScale.nearest(1)).isEqualTo(1);
        assertThat(SaatyScale.nearest(1.4)).isEqualTo(1);
        assertThat(SaatyScale.nearest(1.42)).isEqualTo(2);
        assertThat(SaatyScale.nearest(30)).isEqualTo(9);
        assertThat(SaatyScale.nearest(1 / 30.0)).isEqualTo(1 / 9.0);
        assertThat(SaatyScale.nearest(1 / 2.6)).isEqualTo(1 / 3.0);
        assertThat(SaatyScale.nearest(8.9)).isEqualTo(9);
        assertThat(SaatyScale.nearest(8)).isEqualTo(8);
        assertThat(SaatyScale.spans(9)).isTrue();
        assertThat(SaatyScale.spans(9.1)).isFalse();
        assertThat(SaatyScale.spans(1 / 9.0)).isTrue();
        assertThat(SaatyScale.spans(1 / 9.1)).isFalse();
    }

    @Test
    void aRevisionOfNothingIsRejected() {
        assertThatThrownBy(() -> new Revision(-1, 0, 1, 2, 0)).isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> new Revision(0, -1, 1, 2, 0)).isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> new Revision(0, 1, 0, 2, 0)).isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> new Revision(0, 1, 1, Double.NaN, 0)).isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> new Revision(0, 1, 1, 2, -1)).isInstanceOf(DecisionException.class);
    }
}
