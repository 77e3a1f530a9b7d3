package org.bridgehead.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "3, 2", "5, 3", "7, 4"})
    void anyKindOfLineEndCountsOnce(int offset, int line) {
        assertThat(Sources.line("a\r\nb\nc\rd", offset)).isEqualTo(line);
    }
}
