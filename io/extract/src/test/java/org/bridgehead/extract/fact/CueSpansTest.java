package org.bridgehead.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.fact.FactKind;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the extractors of cues quote, and what they pass over: the span is marked 【so】, a near miss has no marks. */
class CueSpansTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final ImmutableMap<FactKind, Extractor<? extends Fact>> EXTRACTORS =
            ImmutableMap.<FactKind, Extractor<? extends Fact>>builder()
                    .put(FactKind.COOPERATION_FORM, Extractors.cooperationForms(LEXICON))
                    .put(FactKind.INTEREST_SHARING, Extractors.interestSharing(LEXICON))
                    .put(FactKind.JOINT_GOVERNANCE, Extractors.jointGovernance(LEXICON))
                    .put(FactKind.CHAIN_LINK, Extractors.chainLinks(LEXICON))
                    .put(FactKind.RESOURCE, Extractors.resources(LEXICON))
                    .put(FactKind.DEPENDENCY, Extractors.dependencies(LEXICON))
                    .put(FactKind.INSTRUMENT, new InstrumentExtractor(LEXICON))
                    .put(FactKind.TIMING, new TimingExtractor(LEXICON))
                    .buildOrThrow();

    @ParameterizedTest
    @CsvSource({
        // matches
        "COOPERATION_FORM, 与苏州【共建船舶实验室】",
        "COOPERATION_FORM, 由两市【合办技工学校】",
        "COOPERATION_FORM, 与苏州【签订检测互认协议】",
        "COOPERATION_FORM, 赴上海举办绍兴专场【推介会】",
        // denied, hedged by another word for it, one's own, without the other side
        "COOPERATION_FORM, 不再与苏州合作办学校",
        "COOPERATION_FORM, 在柯桥建设船舶实验室",
        "COOPERATION_FORM, 加强全市供需对接",
        "COOPERATION_FORM, 举办企业推介会",
        // matches
        "JOINT_GOVERNANCE, 与苏州建立定期【会商制度】",
        "JOINT_GOVERNANCE, 由两市生态环境局【联合执法】",
        "JOINT_GOVERNANCE, 成立市级【工作专班】",
        // denied, the word for something else
        "JOINT_GOVERNANCE, 尚未成立专班",
        "JOINT_GOVERNANCE, 由镜湖新区管委会落实",
        "JOINT_GOVERNANCE, 两市开通班车专线",
        // matches
        "INTEREST_SHARING, 推行“【成本共担】、【利益共享】”",
        "INTEREST_SHARING, 新增【税收由两市各得一半】",
        "INTEREST_SHARING, 建立【横向生态补偿】机制",
        // denied, another subject
        "INTEREST_SHARING, 缺乏利益协调机制",
        "INTEREST_SHARING, 提高公益林生态补偿标准",
        "INTEREST_SHARING, 税收由企业缴纳",
        // matches
        "RESOURCE, 用好【专项债】",
        "RESOURCE, 首期【供地800亩】",
        "RESOURCE, 发放科技【创新券】",
        // denied, another subject
        "RESOURCE, 专项债额度不足",
        "RESOURCE, 流域面积800亩",
        // matches
        "DEPENDENCY, 【争取国家】批复北部口岸",
        "DEPENDENCY, 依托【规划中】的北部车站",
        "DEPENDENCY, 北部口岸【获批后】设立专窗",
        "DEPENDENCY, 用好【在建】的北部车站",
        // settled, another word
        "DEPENDENCY, 国家已经批准北部口岸",
        "DEPENDENCY, 编制规划中心城区方案",
        "DEPENDENCY, 建设中小企业园",
        // matches
        "TIMING, 【2027年底前】开工",
        "TIMING, 【三年内】建成码头",
        "TIMING, 【尽快】开工",
        // past, a plan's name, a frequency
        "TIMING, 2019年以来两地往来频繁",
        "TIMING, 编制《港口规划（2026—2030年）》",
        "TIMING, 每年举办一次船展",
        // matches
        "CHAIN_LINK, 引进【零部件】【生产】线",
        "CHAIN_LINK, 扩大跨境【贸易】",
        "CHAIN_LINK, 制作一把铜锁链",
        // matches
        "INSTRUMENT, 用【政府采购】带动新产品",
        "INSTRUMENT, 展示绍兴风貌",
        "INSTRUMENT, 取消政府采购加分",
    })
    void theSpanIsThatOfTheCue(FactKind kind, String marked) {
        String sentence = marked.replaceAll("[【】]", "");
        List<String> expected = new ArrayList<>();
        int marks = 0;
        for (int i = marked.indexOf('【'); i >= 0; i = marked.indexOf('【', i + 1)) {
            int end = marked.indexOf('】', i);
            expected.add((i - 2 * marks) + " " + marked.substring(i + 1, end));
            marks++;
        }
        assertThat(Objects.requireNonNull(EXTRACTORS.get(kind)).extract(Texts.measure(sentence)))
                .extracting(fact -> fact.evidence().spans().get(0).start() + " "
                        + fact.evidence().quote())
                .containsExactlyElementsOf(expected);
    }
}
