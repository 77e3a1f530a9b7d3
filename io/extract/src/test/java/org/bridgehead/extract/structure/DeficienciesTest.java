package org.bridgehead.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.HanLpWords;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeficienciesTest {

    private static final Grammar GRAMMAR = new Grammar(CueBook.of(Lexicon.standard()), HanLpWords.create());

    private static String told(String text) {
        return String.join(
                ";",
                new Deficiencies(Marks.of(text), GRAMMAR)
                        .told(Slice.of(0, text.length())).stream()
                                .map(slice -> text.substring(slice.from(), slice.to()))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "渔船大多停靠邻县码头，加工设备老化。|渔船大多停靠邻县码头;加工设备老化",
                "两县渔场相邻，却尚未共用码头。|两县渔场相邻，却尚未共用码头",
                "冷库容量不足，难以错峰销售。|冷库容量不足;难以错峰销售",
                "与邻县相比，码头停靠的多是小船。|码头停靠的多是小船"
            })
    void inAListOfProblemsAPlainStatementIsOne(String sentence, String expected) {
        assertThat(told(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"邻县的加工园已经走在前面。", "根据名单，全省入选18家。", "到2029年，两县通车里程翻番。", "新建两座冷库。"})
    void rivalsSourcesGoalsAndPlansAreNoProblems(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }
}
