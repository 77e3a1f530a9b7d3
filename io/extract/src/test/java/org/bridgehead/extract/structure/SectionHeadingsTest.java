package org.bridgehead.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.hanlp.HanLpWords;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadingsTest {

    private static final CueBook CUES = CueBook.of(Lexicon.standard());
    private static final SectionHeadings HEADINGS =
            new SectionHeadings(CUES, new Grammar(CUES, HanLpWords.create()), new MarkerReader(CUES));

    @ParameterizedTest
    @CsvSource({
        "现状,STATUS", "一、基本情况,STATUS", "【存在问题】,BOTTLENECKS", "主要短板：,BOTTLENECKS", "二、当前面临的主要困难,BOTTLENECKS",
        "建 议,MEASURES", "三、推动都市圈发展的对策建议,MEASURES", "（二）原因分析,BOTTLENECKS", "第三部分 对策,MEASURES", "背景,BACKGROUND"
    })
    void headingsNameTheirSection(String line, SectionKind kind) {
        assertThat(HEADINGS.kindOf(line)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、补齐基础设施短板", "（三）完善政策措施", "关于共建产业园的若干建议书", "加强港口合作。", "发挥比较优势，做强产业", "", "三、"})
    void measuresAndSentencesAreNoSections(String line) {
        assertThat(HEADINGS.kindOf(line)).isEmpty();
    }
}
