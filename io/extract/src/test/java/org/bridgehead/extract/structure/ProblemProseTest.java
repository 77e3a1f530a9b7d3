package org.bridgehead.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemProseTest {

    private static final String MEASURES = """

            为此，建议：
            一是加快通道建设。推动城际铁路早日开工，增开直达列车。
            二是共建产业园区。支持两地企业联合设立研发中心，共享实验室。
            """;

    private static List<String> problems(String problems) {
        ProposalOutline outline = OutlineReaderTest.read(
                        "关于深化两市协作的提案\n\n两市隔江相望，产业基础较好。\n\n" + problems + "\n" + MEASURES)
                .get(0);
        List<String> found = new ArrayList<>();
        for (OutlineBottleneck bottleneck : outline.bottlenecks()) {
            StringBuilder words = new StringBuilder(outline.text().slice(bottleneck.statement()));
            bottleneck
                    .parts()
                    .forEach(part -> words.append('+').append(outline.text().slice(part)));
            found.add(words.toString());
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            但园区层次不高，研发环节很少随迁，铁路仍在建设。|园区层次不高+研发环节很少随迁+铁路仍在建设
            有企业反映，链条尚未打通，产业工程师短缺，补贴标准差距较大。|链条尚未打通+产业工程师短缺+补贴标准差距较大
            同时也要清醒看到，轨道还不成网，研发力量偏弱，学位供给不足。|轨道还不成网;研发力量偏弱;学位供给不足
            但还存在三个短板：通道能力不足，铁路仍处前期；岸线缺乏统筹，码头重复布局。|通道能力不足+铁路仍处前期;岸线缺乏统筹+码头重复布局
            但走访发现，两市协作“走动多、落子少”：班轮航线稀疏；滩涂规划互不衔接。|两市协作“走动多、落子少”+班轮航线稀疏+滩涂规划互不衔接
            然而“近邻”还没有变成“近亲”，突出表现有二。轨道衔接不畅，票价规则迟迟未定。|轨道衔接不畅+票价规则迟迟未定
            当前，两市协同还存在产业配套率低、公共服务不均衡、协调机制不健全等问题。|产业配套率低;公共服务不均衡;协调机制不健全
            但通道能力不足，过江仅有一座桥。反观邻市，桥隧早已成网。|通道能力不足+过江仅有一座桥
            """)
    void whatASentenceSaysFirstIsTheProblem(String sentence, String expected) {
        assertThat(problems(sentence)).containsExactly(expected.split(";"));
    }

    @Test
    void outsideTheProblemsSmallNumbersAndLacksThatAreOverAreNone() {
        assertThat(problems("两市产业基础较好，江上相距不足40公里。过江不再是难事。")).isEmpty();
    }

    @Test
    void directSpeechTellsProblemsLikeAnyOtherWords() {
        assertThat(problems("但短板明显。“每天仍有30万人挤在桥上，城际铁路尚未通车，公交班次不足。”一位委员说。")).contains("每天仍有30万人挤在桥上+城际铁路尚未通车+公交班次不足");
    }

    @Test
    void shortSentencesHeadTheLongerOnesBehindThemInOneParagraph() {
        assertThat(problems("存在问题：过江通道偏少。两岸货车绕行一座老桥，高峰要排队两小时左右。职业教育错位。学校专业重复开设，毕业生大半流向沿海城市，本地企业招不到人。"))
                .containsExactly("过江通道偏少+两岸货车绕行一座老桥+高峰要排队两小时左右", "职业教育错位+学校专业重复开设+毕业生大半流向沿海城市+本地企业招不到人");
    }

    @Test
    void oneShortSentenceAloneHeadsTheWholeParagraph() {
        assertThat(problems("存在问题：过江通道偏少。两岸货车绕行一座老桥，高峰要排队两小时左右。客运班次只有6趟。"))
                .containsExactly("过江通道偏少+两岸货车绕行一座老桥+高峰要排队两小时左右+客运班次只有6趟");
    }

    @Test
    void theListInsideAnItemTellsItsParts() {
        assertThat(problems("主要问题\n\n短板也摆在眼前。第一，有岸线、缺货源。一是集装箱航线稀少；二是腹地企业多走邻港。第二，有高校、缺转化。一是本地落地的专利不到两成；二是中试平台尚未建立。"))
                .containsExactly("有岸线、缺货源+集装箱航线稀少+腹地企业多走邻港", "有高校、缺转化+本地落地的专利不到两成+中试平台尚未建立");
    }

    @Test
    void anItemThatOpensWithASceneStatesTheLackBehindIt() {
        assertThat(problems("主要问题\n\n一是轻轨通到江边为止，下车后要等半小时才有公交；二是两市医保结算尚未互通，病人还要两头跑。"))
                .containsExactly("下车后要等半小时才有公交", "两市医保结算尚未互通+病人还要两头跑");
    }

    @Test
    void underAHeadingOfWhatThereIsAParagraphThatTurnsTellsProblems() {
        assertThat(problems("一、工作基础\n\n两市铁路已开通运营，货物吞吐量超过2亿吨。\n\n同时，船舶平均候泊时间偏长，冷链设施不足。"))
                .contains("船舶平均候泊时间偏长+冷链设施不足");
    }

    @Test
    void aSmallFigureIsALackWhateverItCounts() {
        assertThat(problems("但过江通道能力不足，签约项目落地率只有35%。")).containsExactly("过江通道能力不足+签约项目落地率只有35%");
    }
}
