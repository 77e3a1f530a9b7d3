package org.bridgehead.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextSpanProperties {

    @Property
    void lengthIsTheNumberOfOffsetsInside(@ForAll("spans") TextSpan span) {
        assertThat(IntStream.range(0, 120).filter(span::contains).count()).isEqualTo(span.length());
    }

    @Property
    void intersectionHoldsExactlyTheSharedOffsets(@ForAll("spans") TextSpan a, @ForAll("spans") TextSpan b) {
        int[] shared = IntStream.range(0, 120)
                .filter(i -> a.contains(i) && b.contains(i))
                .toArray();
        int[] found = a.intersection(b)
                .map(s -> IntStream.range(s.start(), s.end()).toArray())
                .orElseGet(() -> new int[0]);
        assertThat(found).isEqualTo(shared);
        assertThat(a.overlaps(b)).isEqualTo(shared.length > 0);
    }

    @Property
    void relationsAreSymmetric(@ForAll("spans") TextSpan a, @ForAll("spans") TextSpan b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(a.cover(b)).isEqualTo(b.cover(a));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
    }

    @Property
    void coverIsTheSmallestSpanThatContainsBoth(@ForAll("spans") TextSpan a, @ForAll("spans") TextSpan b) {
        TextSpan cover = a.cover(b);
        assertThat(cover.contains(a)).isTrue();
        assertThat(cover.contains(b)).isTrue();
        assertThat(cover.start()).isIn(a.start(), b.start());
        assertThat(cover.end()).isIn(a.end(), b.end());
    }

    @Property
    void containmentBothWaysIsEquality(@ForAll("spans") TextSpan a, @ForAll("spans") TextSpan b) {
        assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
    }

    @Property
    void orderAgreesWithEqualityAndIsAntisymmetric(@ForAll("spans") TextSpan a, @ForAll("spans") TextSpan b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Provide
    Arbitrary<TextSpan> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 20))
                .as((start, length) -> TextSpan.of(start, start + length));
    }
}
