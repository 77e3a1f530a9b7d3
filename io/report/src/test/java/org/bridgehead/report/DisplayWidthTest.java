package org.bridgehead.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "岚州市, 6",
        "，。, 4",
        "𠮷, 2",
        "“x”, 3",
        "ｱ, 1",
        "Ａ, 2",
        "é, 1",
        "한글, 4",
        "か\u3099, 2",
        "🚄, 2",
        "（4:6）, 7"
    })
    void columnsAreThoseOfATerminal(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void combiningMarksAndControlsTakeNoColumn() {
        assertThat(DisplayWidth.of("e\u0301\u200B\t")).isEqualTo(1);
    }

    @Test
    void paddingCountsColumnsNotCharacters() {
        assertThat(DisplayWidth.padRight("岚州", 6)).isEqualTo("岚州  ");
        assertThat(DisplayWidth.padLeft("岚州", 6)).isEqualTo("  岚州");
        assertThat(DisplayWidth.padRight("岚州市", 4)).isEqualTo("岚州市");
    }

    @Test
    void shorteningLeavesRoomForTheEllipsisAndCutsNoCharacter() {
        assertThat(DisplayWidth.shorten("岚州市东江市", 12)).isEqualTo("岚州市东江市");
        assertThat(DisplayWidth.shorten("岚州市东江市", 8)).isEqualTo("岚州市…");
        assertThat(DisplayWidth.shorten("𠮷𠮷𠮷", 4)).isEqualTo("𠮷…");
    }
}
