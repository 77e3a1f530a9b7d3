package org.bridgehead.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LineWrapProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("甲乙丙，。“”（）《》ab1 -/").ofMaxLength(80);
    }

    @Property
    void linesFitAndNothingButSpaceIsLost(
            @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 40) int columns) {
        var lines = LineWrap.wrap(text, columns);

        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
}
