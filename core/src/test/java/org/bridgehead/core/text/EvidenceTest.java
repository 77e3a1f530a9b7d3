package org.bridgehead.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final SourceDocument SOURCE = SourceDocument.of("a.txt", "修建跨江大\n桥。");

    @Test
    void brokenSentenceIsQuotedWithoutTheBreak() {
        Evidence evidence = Evidence.in(SOURCE, List.of(TextSpan.of(0, 5), TextSpan.of(6, 8)));
        assertThat(evidence.quote()).isEqualTo("修建跨江大桥。");
        assertThat(evidence.cover()).isEqualTo(TextSpan.of(0, 8));
        assertThat(evidence.standsIn(SOURCE)).isTrue();
    }

    @Test
    void evidenceWithoutSpanIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(SOURCE.id(), ImmutableList.of(), ""))
                .withMessageContaining("at least one span");
    }

    @Test
    void quoteOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(SOURCE.id(), ImmutableList.of(TextSpan.of(0, 5)), "修建"))
                .withMessageContaining("2 units")
                .withMessageContaining("have 5");
    }

    @Test
    void overlappingOrDescendingSpansAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.in(SOURCE, List.of(TextSpan.of(0, 3), TextSpan.of(2, 5))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.in(SOURCE, List.of(TextSpan.of(3, 5), TextSpan.of(0, 2))))
                .withMessageContaining("ascend");
    }

    @Test
    void spanBeyondTheTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Evidence.in(SOURCE, TextSpan.of(0, 99)));
    }

    @Test
    void aChangedSourceNoLongerHoldsTheQuote() {
        Evidence evidence = Evidence.in(SOURCE, TextSpan.of(0, 5));
        assertThat(evidence.standsIn(SourceDocument.of("a.txt", "修建跨江隧道。"))).isFalse();
        assertThat(evidence.standsIn(SourceDocument.of("b.txt", SOURCE.text()))).isFalse();
        assertThat(evidence.standsIn(SourceDocument.of("a.txt", "短"))).isFalse();
    }

    @Test
    void statementByHandIsItsOwnDocument() {
        Evidence stated = Evidence.stated(DocumentId.of("会议纪要"), "两市同意合办园区");
        assertThat(stated.spans()).containsExactly(TextSpan.of(0, 8));
        assertThat(stated.standsIn(SourceDocument.of("会议纪要", "两市同意合办园区"))).isTrue();
        assertThat(stated).hasToString("会议纪要[[0, 8)]“两市同意合办园区”");
    }

    @Test
    void overlapAndContainmentNeedTheSameDocument() {
        Evidence whole = Evidence.in(SOURCE, TextSpan.of(0, 5));
        Evidence part = Evidence.in(SOURCE, TextSpan.of(2, 4));
        Evidence elsewhere = Evidence.stated(DocumentId.of("b.txt"), "修建跨江大");
        assertThat(whole.contains(part)).isTrue();
        assertThat(part.contains(whole)).isFalse();
        assertThat(whole.overlaps(part)).isTrue();
        assertThat(whole.contains(elsewhere)).isFalse();
        assertThat(whole.overlaps(elsewhere)).isFalse();
    }
}
