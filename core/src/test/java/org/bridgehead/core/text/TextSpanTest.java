package org.bridgehead.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSpanTest {

    @ParameterizedTest
    @CsvSource({"-1,3", "2,2", "5,4", "-3,-1"})
    void boundsThatHoldNoUnitAreRefused(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextSpan.of(start, end))
                .withMessageContaining("[" + start + ", " + end + ")");
    }

    @Test
    void sliceIsHalfOpen() {
        assertThat(TextSpan.of(1, 3).in("甲乙丙丁")).isEqualTo("乙丙");
    }

    @Test
    void sliceBeyondTheTextIsRefusedWithItsLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextSpan.of(1, 5).in("甲乙丙丁"))
                .withMessageContaining("[1, 5)")
                .withMessageContaining("4");
    }

    @Test
    void endIsNotInside() {
        TextSpan span = TextSpan.of(2, 4);
        assertThat(span.contains(1)).isFalse();
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(4)).isFalse();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(TextSpan.of(0, 2).overlaps(TextSpan.of(2, 4))).isFalse();
        assertThat(TextSpan.of(0, 2).intersection(TextSpan.of(2, 4))).isEmpty();
        assertThat(TextSpan.of(0, 2).cover(TextSpan.of(2, 4))).isEqualTo(TextSpan.of(0, 4));
    }

    @Test
    void surrogatePairsCountAsTwoUnits() {
        assertThat(TextSpan.of(0, 2).in("𠮷祥")).isEqualTo("𠮷");
    }
}
