package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bridgehead.core.model.MentionType;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

    private static List<String> read(String text) {
        return Read.of(MentionType.POLICY_INSTRUMENT, text);
    }

    @Test
    void endingsShowInstrumentsWithWhatStandsBeforeThem() {
        assertThat(read("编制跨市配套需求清单，制定能耗指标划转细则。")).containsExactly("跨市配套需求清单", "能耗指标划转细则");
        assertThat(read("每年发布清单。")).isEmpty();
        assertThat(read("统一医保目录，试出来的好办法。")).isEmpty();
    }

    @Test
    void theWordThatMakesAnInstrumentIsNoPartOfIt() {
        assertThat(read("与邻市科技局联合发放算力券。")).containsExactly("算力券");
        assertThat(read("对在乡创业的青年给予租房补贴。")).containsExactly("租房补贴");
        assertThat(read("发行证券，引进券商。")).isEmpty();
    }

    @Test
    void verbsMayStandInNames() {
        assertThat(read("动态更新项目对接清单。")).containsExactly("项目对接清单");
        assertThat(read("列出对接清单。")).containsExactly("对接清单");
    }

    @Test
    void quotationsBelongToTheNameThatTheyLead() {
        assertThat(read("推行“周末专家”制度。")).containsExactly("“周末专家”制度");
        assertThat(read("探索“收益三七开”的办法。")).containsExactly("“收益三七开”的办法");
        assertThat(read("发放“滨海英才卡”。")).containsExactly("“滨海英才卡”");
        assertThat(read("享受“滨海谷”的政策。")).isEmpty();
        assertThat(read("讲好“一座城”的故事。")).isEmpty();
    }

    @Test
    void commonEndingsNeedAWordThatMakesOrUsesThem() {
        assertThat(read("推行工程师共享制度。")).containsExactly("工程师共享制度");
        assertThat(read("政府间的制度供给慢了半拍，制度创新成果不多。")).isEmpty();
    }

    @Test
    void missingMechanismsAreNone() {
        assertThat(read("建立跨市税收分享机制。")).containsExactly("跨市税收分享机制");
        assertThat(read("税收分享机制不健全。")).isEmpty();
        assertThat(read("两市缺少常态化的会商机制。")).isEmpty();
    }

    @Test
    void grantsStandBehindAmounts() {
        assertThat(read("给予100万元奖励。")).containsExactly("奖励");
        assertThat(read("每人每月给予3000元生活补贴。")).containsExactly("生活补贴");
        assertThat(read("对先进集体给予表扬和奖励。")).isEmpty();
    }

    @Test
    void certificatesAreMutuallyRecognizedWhereThatIsDone() {
        assertThat(read("推行船员证书互认。")).containsExactly("船员证书互认");
        assertThat(read("证书互认进展缓慢。")).isEmpty();
        assertThat(read("召开环湖城市联席会议。")).containsExactly("环湖城市联席会议");
    }

    @Test
    void whatIsNotYetThereIsNoInstrument() {
        assertThat(read("职称互认尚未起步。")).isEmpty();
        assertThat(read("推动职称互认。")).containsExactly("职称互认");
    }

    @Test
    void bondsInsurancesAndAgreementsHaveTheirModifiers() {
        assertThat(read("争取港口集疏运专项债支持。")).containsExactly("港口集疏运专项债");
        assertThat(read("签署班线运营协议。")).containsExactly("班线运营协议");
        assertThat(read("编制产业导入目录。")).containsExactly("产业导入目录");
        assertThat(read("此事已列入今年工作要点。")).isEmpty();
    }
}
