package org.bridgehead.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static final String BODY = """

            临江与河西隔水相望，产业基础较好。但过江通道能力不足，人才流动不畅。

            为此，建议：
            一是加快通道建设。推动城际铁路早日开工，增开直达列车。
            二是共建产业园区。支持两地企业联合设立研发中心，共享实验室。
            """;

    private static ProposalOutline read(String head) {
        return readWhole(head.replace('/', '\n') + BODY);
    }

    private static ProposalOutline readWhole(String text) {
        var outlines = OutlineReaderTest.read(text);
        assertThat(outlines).hasSize(1);
        return outlines.get(0);
    }

    private static String title(ProposalOutline outline) {
        return outline.title().map(outline.text()::slice).orElse("none");
    }

    private static String author(ProposalOutline outline) {
        return outline.author().map(outline.text()::slice).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            协同发展工作简报/第17期/临江市发展和改革委员会编　　　2025年4月21日/深化与河西联动 打造制造高地; 深化与河西联动 打造制造高地; 临江市发展和改革委员会
            社情民意信息/（2026年第8期）/关于共建跨江科创走廊的建议/民盟临江市委会; 关于共建跨江科创走廊的建议; 民盟临江市委会
            参阅件/〔2026〕12号/临江市委办公室 2026年2月3日/关于对接河西的调研报告/市委党校课题组; 关于对接河西的调研报告; 市委党校课题组
            推进两市共建智能制造走廊的建议; 推进两市共建智能制造走廊的建议; none
            让江东的货流变成两市的产业流/（在市政协全体会议上的发言）/市政协委员 林海涛/各位领导、各位委员：; 让江东的货流变成两市的产业流; 市政协委员 林海涛
            抢抓机遇 乘势而上/推动临江深度融入都市圈/临江市政协委员 陈国栋; 抢抓机遇 乘势而上推动临江深度融入都市圈; 临江市政协委员 陈国栋
            临江如何从“邻居”变“一家人”？/——来自两市的调研/本报记者 何 伟; 临江如何从“邻居”变“一家人”？——来自两市的调研; 本报记者 何 伟
            《关于推动两市产业协作的提案》/提 案 人：张小明　　联系电话：12345; 关于推动两市产业协作的提案; 张小明
            案由：关于推动两市产业协作的提案。/提案者：李强、王芳; 关于推动两市产业协作的提案; 李强、王芳
            发言人：王志远/单位：民建临江市委会/题目：以港口为支点推动两市融合; 以港口为支点推动两市融合; 王志远
            携手共建食品产业带/黄少芬（市人大代表、某食品公司董事长）; 携手共建食品产业带; 黄少芬（市人大代表、某食品公司董事长）
            关于两市共建临港产业带的建议（民革临江市委会）; 关于两市共建临港产业带的建议; 民革临江市委会
            携手共建食品产业带/林海涛/临江市社会科学界联合会; 携手共建食品产业带; 林海涛临江市社会科学界联合会
            过江通勤难亟待解决/民革临江市委会会员林海涛反映：; 过江通勤难亟待解决; 民革临江市委会会员林海涛
            两市委员共话过江通道建设/临江日报全媒体记者 林海涛 通讯员 何伟; 两市委员共话过江通道建设; 临江日报全媒体记者 林海涛 通讯员 何伟
            临江市与河西市协同推进跨江物流工作方案/临江市商务局; 临江市与河西市协同推进跨江物流工作方案; 临江市商务局
            民建临江市委会/关于以轨道促进同城的提案; 关于以轨道促进同城的提案; 民建临江市委会
            """)
    void titleAndAuthorStandInAnyUsualOrder(String head, String title, String author) {
        ProposalOutline outline = read(head);
        assertThat(title(outline)).isEqualTo(title);
        assertThat(author(outline)).isEqualTo(author);
        assertThat(outline.measures()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市政协委员 刘海涛/2026年1月", "（作者系市政协委员 刘海涛）", "（市政协委员 刘海涛，2026年1月8日）", "提案人：市政协委员 刘海涛/责任编辑：李娜"})
    void whoSignsMayStandBelowTheText(String foot) {
        ProposalOutline outline = readWhole("关于共建氢能走廊的提案\n" + BODY + "\n" + foot.replace('/', '\n') + "\n");
        assertThat(author(outline)).isEqualTo("市政协委员 刘海涛");
    }

    @Test
    void reportersInBracketsSignAReport() {
        ProposalOutline outline = readWhole("两市共建科创走廊\n本报讯（记者 王丽 通讯员 赵刚）近日，委员们建议加快建设科创走廊。\n" + BODY);
        assertThat(author(outline)).isEqualTo("记者 王丽 通讯员 赵刚");
    }

    @Test
    void aHeadingOfASectionIsNoTitle() {
        ProposalOutline outline = readWhole("存在的主要问题\n两市通道能力不足，人才流动不畅。\n" + BODY);
        assertThat(title(outline)).isEqualTo("none");
    }

    @Test
    void whatACaseTellsIsNoTitle() {
        ProposalOutline outline = readWhole("案由：近年来，两市合作不断深化。\n" + BODY);
        assertThat(title(outline)).isEqualTo("none");
    }
}
