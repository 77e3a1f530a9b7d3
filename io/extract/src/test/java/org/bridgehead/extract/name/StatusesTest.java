package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bridgehead.core.model.Status;
import org.bridgehead.core.model.StatusKind;
import org.junit.jupiter.api.Test;

class StatusesTest {

    private static List<String> quotes(String text) {
        return Read.text(text).statuses().stream()
                .map(s -> s.evidence().quote())
                .toList();
    }

    private static StatusKind kind(String text) {
        return Read.text(text).statuses().get(0).kind();
    }

    @Test
    void framesHoldAFewWords() {
        assertThat(quotes("协调机构尚未真正建立。")).containsExactly("尚未真正建立");
        assertThat(quotes("目前已有12项落地。")).containsExactly("已有12项落地");
        assertThat(quotes("经验在全省重点园区推广。")).containsExactly("在全省重点园区推广");
        assertThat(quotes("两市先后签订全面合作协议。")).containsExactly("先后签订全面合作协议");
        assertThat(quotes("面向未来形成合力。")).isEmpty();
    }

    @Test
    void pilotIsAStatusBeforeAVerbAndANounElsewhere() {
        assertThat(kind("试点推行证照互认。")).isEqualTo(StatusKind.PILOT);
        assertThat(quotes("释放试点红利。")).isEmpty();
    }

    @Test
    void speedingUpBuildingIsAPredicateOnlyAtTheEnd() {
        assertThat(kind("珠海航空产业园加快建设。")).isEqualTo(StatusKind.UNDER_CONSTRUCTION);
        assertThat(kind("加快建设珠海航空产业园。")).isEqualTo(StatusKind.ACCELERATE);
    }

    @Test
    void statusHasATarget() {
        Status status = Read.text("广湛高铁已投入运营。").statuses().get(0);
        assertThat(status.kind()).isEqualTo(StatusKind.OPERATING);
        assertThat(status.target()).contains("广湛高铁");
        assertThat(Read.text("尽快启动珠海航空产业园。").statuses().get(0).target()).contains("珠海航空产业园");
    }

    @Test
    void statusInsideANounIsNone() {
        assertThat(quotes("划定先行启动区。")).isEmpty();
    }

    @Test
    void agreementsCountOnlyWhereTheyAreMade() {
        assertThat(quotes("港区与开发区签订了共建协议。")).containsExactly("签订了共建协议");
        assertThat(quotes("由市商务局签订共建协议。")).isEmpty();
    }

    @Test
    void wordsOfPastBelongToTheState() {
        assertThat(quotes("跨江大桥已全线贯通，两条快速路相继通车。")).containsExactly("已全线贯通", "相继通车");
        assertThat(kind("跨江大桥已全线贯通。")).isEqualTo(StatusKind.COMPLETED);
        assertThat(quotes("自己建成了样板。")).containsExactly("建成");
        assertThat(quotes("请园区公司负责运营。")).isEmpty();
    }

    @Test
    void steadyWorkIsOperating() {
        assertThat(quotes("城际公交运行平稳。")).containsExactly("运行");
        assertThat(quotes("调整列车运行图。")).isEmpty();
    }

    @Test
    void verbsOfTryingAreStatesAndTheirNounsAreNot() {
        assertThat(quotes("探索与邻市共建飞地，争取将专线列入规划。")).containsExactly("探索", "争取");
        assertThat(kind("谋划由北站至空港的快线。")).isEqualTo(StatusKind.PLANNING);
        assertThat(quotes("总结个别地方的探索和经验，扩大试点城市。")).isEmpty();
        assertThat(quotes("开展跨市医保结算试点。")).containsExactly("试点");
    }

    @Test
    void whatIsNotYetRunsToTheEndOfAShortClause() {
        assertThat(quotes("两条断头路尚未完工，办法尚未完全互通，标准至今未能统一。")).containsExactly("尚未完工", "尚未完全互通", "至今未能统一");
        assertThat(quotes("互认尚未惠及中小企业自主评定的技师。")).containsExactly("尚未");
        assertThat(quotes("规则有待细化，渠道没有打通。")).containsExactly("有待细化", "没有打通");
        assertThat(quotes("周边没有知名高校。")).isEmpty();
    }

    @Test
    void whatGoesOnIsTheWholePredicate() {
        assertThat(quotes("支线正在铺轨，方案仍在论证。")).containsExactly("正在铺轨", "仍在论证");
        assertThat(kind("支线正在铺轨。")).isEqualTo(StatusKind.UNDER_CONSTRUCTION);
        assertThat(kind("方案仍在论证。")).isEqualTo(StatusKind.PLANNED);
        assertThat(quotes("正在施工的快速路要盯紧工期。")).containsExactly("正在施工");
    }

    @Test
    void longLastingTroubleIsPersistent() {
        assertThat(quotes("跨界地块长期闲置，拥堵由来已久。")).containsExactly("长期闲置", "由来已久");
        assertThat(quotes("建立系统、长期培育机制，发行超长期国债。")).isEmpty();
    }

    @Test
    void spreadingInAnAreaEndsTheClause() {
        assertThat(quotes("经验在川渝毗邻地区复制推广。")).containsExactly("在川渝毗邻地区复制推广");
        assertThat(kind("经验在川渝毗邻地区复制推广。")).isEqualTo(StatusKind.REPLICATE);
        assertThat(quotes("推广净菜直供。")).containsExactly("推广");
    }

    @Test
    void whatIsGrantedOrPutToWorkIsAState() {
        assertThat(quotes("航空口岸已获国务院批复。")).containsExactly("已获国务院批复");
        assertThat(quotes("检测平台已投入运作。")).containsExactly("已投入运作");
        assertThat(quotes("跨湖隧道尚在建设。")).containsExactly("尚在建设");
        assertThat(quotes("跨湖隧道仍在建。")).containsExactly("在建");
    }

    @Test
    void adverbsBeforeTheirNounAndLongContractsAreNone() {
        assertThat(quotes("补上企业急需的检测设备。")).isEmpty();
        assertThat(quotes("签订长期供气协议。")).isEmpty();
    }

    @Test
    void whatIsToBecomeOfAThingIsNoneThatItHasReached() {
        assertThat(quotes("三座跨江大桥已建成。")).containsExactly("已建成");
        assertThat(quotes("把老码头建成城市客厅。")).isEmpty();
        assertThat(quotes("枢纽建成三年。")).containsExactly("建成");
    }

    @Test
    void lackOfFitIsNotYetThere() {
        assertThat(quotes("进港通道尚不顺畅。")).containsExactly("尚不顺畅");
        assertThat(kind("两地标准还不衔接。")).isEqualTo(StatusKind.NOT_YET);
    }

    @Test
    void approvalCountsInAClauseThatTellsIt() {
        assertThat(quotes("去年园区获批。")).containsExactly("获批");
        assertThat(quotes("园区获批以来，企业不断增多。")).isEmpty();
    }
}
