package org.bridgehead.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.HanLpWords;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseReaderTest {

    private static final ClauseReader READER =
            new ClauseReader(new Grammar(CueBook.of(Lexicon.standard()), HanLpWords.create()));

    private static List<String> read(String text) {
        Slice all = Slice.of(0, text.length());
        return READER.read(Marks.of(text), List.of(all), Slice.of(0, 0)).stream()
                .map(clause -> clause.role() + " "
                        + text.substring(clause.slice().from(), clause.slice().to()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "加快港区扩建，提升通航能力。|ACTION 加快港区扩建;ACTION 提升通航能力",
                "加快港区扩建，不断提升通航能力。|ACTION 加快港区扩建;OUTCOME 不断提升通航能力",
                "共建数据平台，实现两地互查。|ACTION 共建数据平台;OUTCOME 实现两地互查",
                "依托陆港园区，建设冷链基地。|ACTION 依托陆港园区，建设冷链基地",
                "围绕芯片封装等领域，引进检测企业。|CONTEXT 围绕芯片封装等领域;ACTION 引进检测企业",
                "由市教育局牵头，组建校际联盟。|ACTION 由市教育局牵头，组建校际联盟",
                "同时，并完善托育服务。|ACTION 完善托育服务",
                "目前两地已开通专线，应加密班次。|CONTEXT 目前两地已开通专线;ACTION 加密班次",
                "引导老字号进商圈，新品牌进社区。|ACTION 引导老字号进商圈，新品牌进社区",
                "打造“山上有游客，山下有生意”的景区。|ACTION 打造“山上有游客，山下有生意”的景区",
                "如何破题有待研究，先行开展试点。|CONTEXT 如何破题有待研究;ACTION 先行开展试点",
                "降低使用费，让小企业用得起。|ACTION 降低使用费;OUTCOME 让小企业用得起",
                "建设换乘枢纽，为游客提供便利支持。|ACTION 建设换乘枢纽;OUTCOME 为游客提供便利支持"
            })
    void clausesAreCutAndJudged(String sentence, String expected) {
        assertThat(String.join(";", read(sentence))).isEqualTo(expected);
    }

    @Test
    void aNumberWithACommaIsOneNumber() {
        assertThat(read("每年培训1，200人次。")).containsExactly("ACTION 每年培训1，200人次");
    }

    @Test
    void theClausesOfTheHeadingAreMarked() {
        String text = "统一标准，互认证书。由两市共同编制目录。";
        List<OutlineClause> clauses = READER.read(Marks.of(text), List.of(Slice.of(0, text.length())), Slice.of(0, 9));
        assertThat(clauses).extracting(OutlineClause::lead).containsExactly(true, true, false);
    }
}
