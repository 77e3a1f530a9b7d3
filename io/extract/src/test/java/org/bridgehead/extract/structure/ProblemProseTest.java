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
}
