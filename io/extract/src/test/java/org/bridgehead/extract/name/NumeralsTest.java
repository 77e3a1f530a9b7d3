package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "38, 38",
        "2.5, 2.5",
        "两, 2",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "三百五十, 350",
        "一千零五, 1005",
        "二〇二五, 2025",
        "3万, 30000",
        "1.2亿, 120000000",
        "万亿, 1000000000000",
        "三千万, 30000000",
        "2千, 2000",
        "1亿5千万, 150000000",
        "5百亿, 50000000000",
        "万万五, 100000005",
        "亿万三千, 1000000003000",
        "2万亿5千, 2000000005000",
        "1，200, 1200"
    })
    void readsMixedNumbers(String number, double value) {
        assertThat(Numerals.parse(number)).isEqualTo(value);
    }
}
