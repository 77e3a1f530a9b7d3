package org.bridgehead.extract.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "decimalZero, 17, 17",
        "decimalFullWidth, 12, １２",
        "decimalEnclosedCircle, 1, ①",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedParen, 3, ⑶",
        "upperLetter, 26, Z",
        "upperLetter, 27, AA",
        "lowerLetter, 55, ccc",
        "lowerLetter, 2000000000, 2000000000",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv",
        "lowerRoman, 4000, 4000",
        "ordinal, 1, 1st",
        "ordinal, 11, 11th",
        "ordinal, 22, 22nd",
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "chineseCounting, 99, 九十九",
        "chineseCounting, 100, 一〇〇",
        "chineseCounting, 0, 0",
        "chineseCountingThousand, 12, 十二",
        "chineseCountingThousand, 100, 一百",
        "chineseCountingThousand, 101, 一百零一",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1001, 一千零一",
        "chineseCountingThousand, 10010, 一万零一十",
        "chineseCountingThousand, 100000, 100000",
        "taiwaneseCounting, 15, 十五",
        "taiwaneseCountingThousand, 205, 二百零五",
        "japaneseCounting, 11, 十一",
        "japaneseCounting, 111, 百十一",
        "japaneseCounting, 1001, 千一",
        "japaneseCounting, 10000, 一万",
        "ideographDigital, 10, 一〇",
        "ideographDigital, 21, 二一",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographTraditional, 3, 丙",
        "ideographTraditional, 11, 11",
        "ideographZodiac, 12, 亥",
        "numberInDash, 4, - 4 -",
        "cardinalText, 4, 4",
    })
    void numbersAreWrittenAsWordWritesThem(String format, int number, String written) {
        assertThat(NumberFormat.named(format).write(number)).isEqualTo(written);
    }

    @Test
    void oldDocumentsNameFormatsByNumber() {
        assertThat(NumberFormat.coded(37)).isEqualTo(NumberFormat.CHINESE_COUNTING);
        assertThat(NumberFormat.coded(18)).isEqualTo(NumberFormat.DECIMAL_ENCLOSED_CIRCLE);
        assertThat(NumberFormat.coded(23)).isEqualTo(NumberFormat.BULLET);
        assertThat(NumberFormat.coded(200)).isEqualTo(NumberFormat.DECIMAL);
    }

    @Test
    void bulletsAndNoneWriteNothing() {
        assertThat(NumberFormat.named("bullet").write(3)).isEmpty();
        assertThat(NumberFormat.named("none").write(3)).isEmpty();
    }
}
