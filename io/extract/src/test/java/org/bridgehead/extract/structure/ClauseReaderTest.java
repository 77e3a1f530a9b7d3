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
                "设立风险资金池，单个项目补助不超过80万元。|ACTION 设立风险资金池;ACTION 单个项目补助不超过80万元",
                "对首次进境的船公司给予20%补贴，吸引干线停靠。|ACTION 对首次进境的船公司给予20%补贴;ACTION 吸引干线停靠",
                "去年已补助企业300万元，应扩大范围。|CONTEXT 去年已补助企业300万元;ACTION 扩大范围",
                "增开夜间公交，间隔不超过12分钟。|ACTION 增开夜间公交;ACTION 间隔不超过12分钟",
                "建设换乘枢纽，为游客提供便利支持。|ACTION 建设换乘枢纽;OUTCOME 为游客提供便利支持"
            })
    void clausesAreCutAndJudged(String sentence, String expected) {
        assertThat(String.join(";", read(sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "加密班列，把平均等泊时间压缩到6小时以内。|ACTION 加密班列;OUTCOME 把平均等泊时间压缩到6小时以内",
                "加密班列，把开行范围扩大到9个县。|ACTION 加密班列;ACTION 把开行范围扩大到9个县",
                "把平均等泊时间压缩到6小时以内。|ACTION 把平均等泊时间压缩到6小时以内",
                "改造泊位，单箱能耗下降一成。|ACTION 改造泊位;ACTION 单箱能耗下降一成",
                "改造泊位，综合用电成本下降一成。|ACTION 改造泊位;OUTCOME 综合用电成本下降一成",
                "建设标准厂房，到2029年引进配套企业40家。|ACTION 建设标准厂房;OUTCOME 到2029年引进配套企业40家",
                "建设标准厂房，争取今年引进配套企业40家。|ACTION 建设标准厂房;ACTION 争取今年引进配套企业40家",
                "建设标准厂房。到2029年，本地采购率提高到四成。|ACTION 建设标准厂房;OUTCOME 到2029年，本地采购率提高到四成",
                "开设夜间门诊，为外来务工者减轻负担。|ACTION 开设夜间门诊;OUTCOME 为外来务工者减轻负担",
                "开设夜间门诊，为外来务工者发放就诊卡。|ACTION 开设夜间门诊;ACTION 为外来务工者发放就诊卡",
                "共用堆场，把排队时间缩短一半。|ACTION 共用堆场;OUTCOME 把排队时间缩短一半",
                "合编线路，把观光客变成住店客。|ACTION 合编线路;OUTCOME 把观光客变成住店客",
                "把观光客变成住店客，合编线路。|ACTION 把观光客变成住店客;ACTION 合编线路",
                "统一挂牌价，从根上避免互相压价。|ACTION 统一挂牌价;OUTCOME 从根上避免互相压价",
                "开设夜间门诊，打消外来务工者的顾虑。|ACTION 开设夜间门诊;OUTCOME 打消外来务工者的顾虑",
                "组建船队，推动两港合作开行支线班轮。|ACTION 组建船队;ACTION 推动两港合作开行支线班轮",
                "组建船队，推动港航融合。|ACTION 组建船队;OUTCOME 推动港航融合",
                "到2028年新开航线6条，降低物流成本一成，为外贸企业减轻负担。|ACTION 到2028年新开航线6条;OUTCOME 降低物流成本一成;OUTCOME 为外贸企业减轻负担",
                "支持药企扩产；降低检测收费。|ACTION 支持药企扩产;ACTION 降低检测收费"
            })
    void resultsCloseWhatIsToBeDone(String sentence, String expected) {
        assertThat(String.join(";", read(sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "在中部新城建设水产种业中试中心，设立检测站。|ACTION 在中部新城建设水产种业中试中心;ACTION 设立检测站",
                "在加快互认的过程中，设立检测站。|CONTEXT 在加快互认的过程中;ACTION 设立检测站",
                "对引进博士的药企给予安家补贴，开通专车。|ACTION 对引进博士的药企给予安家补贴;ACTION 开通专车",
                "对在本地工作的博士，给予安家补贴。|ACTION 对在本地工作的博士，给予安家补贴",
                "把两座老码头串成一条夜游线，设立售票点。|ACTION 把两座老码头串成一条夜游线;ACTION 设立售票点",
                "由市林业局会同有关县区，编制护林方案。|ACTION 由市林业局会同有关县区，编制护林方案",
                "由市林业局编制护林方案，设立瞭望塔。|ACTION 由市林业局编制护林方案;ACTION 设立瞭望塔",
                "提请省林业局牵头，编制护林方案。|ACTION 提请省林业局牵头，编制护林方案",
                "支持两院合办护理专业，学生第三年接受县医院带教。|ACTION 支持两院合办护理专业;ACTION 学生第三年接受县医院带教",
                "参照杭州湾新区的做法，设立检测站。|CONTEXT 参照杭州湾新区的做法;ACTION 设立检测站",
                "设立检测站（责任单位：市林业局）。|ACTION 设立检测站",
                "设立检测站（含夜间窗口）。|ACTION 设立检测站（含夜间窗口）"
            })
    void phrasesWaitOnlyWhereNoVerbFollowsThem(String sentence, String expected) {
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
