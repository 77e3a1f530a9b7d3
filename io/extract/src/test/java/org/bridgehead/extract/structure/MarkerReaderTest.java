package org.bridgehead.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerReaderTest {

    private static final MarkerReader READER = new MarkerReader(CueBook.of(Lexicon.standard()));

    private static Optional<Marker> read(String text) {
        return READER.at(text, 0, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "一、甲,CHINESE,1", "十二、甲,CHINESE,12", "二十、甲,CHINESE,20", "（三）甲,CHINESE_BRACKETS,3", "4.甲,DIGIT,4", "5、甲,DIGIT,5",
        "（6）甲,DIGIT_BRACKETS,6", "7）甲,DIGIT_BRACKETS,7", "⑧甲,CIRCLED,8", "二是甲,IS,2", "三要甲,OUGHT,3", "第一，甲,ORDINAL,1",
        "其二，甲,OF_THEM,2", "首先，甲,SEQUENCE,1", "其次要甲,SEQUENCE,0", "建议三：甲,LABELLED,3", "措施2：甲,LABELLED,2", "•甲,BULLET,0",
        "第三章 甲,CHAPTER,3", "第十二条 甲,ARTICLE,12", "2 甲,DIGIT,2", "2.3 甲,DECIMAL,3", "2.3.4 甲,DECIMAL_DEEP,4"
    })
    void markersAreRead(String text, MarkerStyle style, int number) {
        Marker marker = read(text).orElseThrow();
        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.number()).isEqualTo(number);
        assertThat(text.substring(marker.end())).isEqualTo("甲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.5亿元", "一体推进", "2024年", "第一产业", "（规划中）", "一、", "-5度", "建议书：甲", "0、甲", "", "1.35万亿元", "3 个园区", "第三条通道",
                "4.0%", "2.5 亿元"
            })
    void likeTextIsNoMarker(String text) {
        assertThat(read(text)).isEmpty();
    }
}
