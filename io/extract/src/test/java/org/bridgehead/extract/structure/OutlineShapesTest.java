package org.bridgehead.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.document.Slice;
import org.junit.jupiter.api.Test;

class OutlineShapesTest {

    private static ProposalOutline read(String text) {
        var outlines = OutlineReaderTest.read(text);
        assertThat(outlines).hasSize(1);
        return outlines.get(0);
    }

    private static List<String> headings(ProposalOutline outline) {
        return outline.allMeasures()
                .map(measure -> outline.text().slice(measure.heading()))
                .toList();
    }

    private static List<SectionKind> kinds(ProposalOutline outline) {
        return outline.sections().stream().map(OutlineSection::kind).toList();
    }

    @Test
    void articlesOfChaptersAreMeasuresAndGeneralProvisionsAreNot() {
        ProposalOutline outline = read("""
                临江市跨江协作若干措施

                第一章　总则

                第一条　本措施依据省有关部署制定。

                第二章　航运

                第二条　共建外贸码头。会同河西市新建泊位2个，开通直达航线。

                第三条　统一引航规则。由两市港航部门联合制定。
                """);
        assertThat(headings(outline)).containsExactly("共建外贸码头", "统一引航规则");
        assertThat(kinds(outline)).containsExactly(SectionKind.BACKGROUND, SectionKind.MEASURES);
    }

    @Test
    void decimalNumbersHeadProblemsAndMeasures() {
        ProposalOutline outline = read("""
                两市协作调研报告

                1　主要问题

                1.1　航线重复开设

                两市航线重复率较高，补贴互相攀比。

                2　对策建议

                2.1　共用一张航线网

                建立联合航线委员会，统一补贴标准。
                """);
        assertThat(headings(outline)).containsExactly("共用一张航线网");
        assertThat(outline.bottlenecks())
                .extracting(bottleneck -> outline.text().slice(bottleneck.statement()))
                .containsExactly("航线重复开设");
    }

    @Test
    void rowsOfATaskTableAreMeasuresAndRowsOfFiguresAreNot() {
        ProposalOutline outline = read("""
                临江市协作工作方案

                一、重点任务

                指标|临江|河西
                产值|12亿元|15亿元

                序号|任务|责任单位|完成时限
                1|开通城际公交2条|市交通运输局|2026年6月
                2|建成联合实验室|市科技局|2026年9月
                """);
        assertThat(headings(outline)).containsExactly("开通城际公交2条", "建成联合实验室");
    }

    @Test
    void whatAVoiceProposesIsAMeasureAndWhatItFindsIsNot() {
        ProposalOutline outline = read("""
                临江河西两市协作有了新提案

                提案指出，两市港口分工尚不清晰，货源互相争抢。

                怎么办？提案建议，合组一家港口公司，由两市国资委共同出资。

                委员们还提出，统一理货单证，推广电子提单。

                据悉，这份提案已转交有关部门研究。
                """);
        assertThat(headings(outline)).containsExactly("合组一家港口公司", "统一理货单证");
    }

    @Test
    void aContrastBeginsTheProblems() {
        ProposalOutline outline = read("""
                关于两市共建园区的建议

                临江市政协委员 陈永康

                两市山水相连，产业互补，园区产值超过百亿元。但共建园区的利益分配机制尚未建立，招商力量分散。为此建议：

                一、建立分成机制。税收增量由两市按比例分享。

                二、合组招商队伍。共同派员驻点招商。
                """);
        assertThat(kinds(outline))
                .containsExactly(SectionKind.BACKGROUND, SectionKind.BOTTLENECKS, SectionKind.MEASURES);
        Slice first = outline.bottlenecks().get(0).statement();
        assertThat(outline.text().slice(first)).isEqualTo("共建园区的利益分配机制尚未建立");
    }

    @Test
    void aSentenceWithCommasHeadsTheItemsUnderIt() {
        ProposalOutline outline = read("""
                关于两市协作的建议

                一、以轨道为先导，拉近两市距离。（一）加密班次。每日增开列车4对。（二）改造车站。增设同台换乘通道。

                二、以园区为载体，做强电子产业。（一）共建园区。由两市平台公司合资。（二）共育工人。合办技师学院。
                """);
        assertThat(headings(outline)).containsExactly("以轨道为先导，拉近两市距离", "加密班次", "改造车站", "以园区为载体，做强电子产业", "共建园区", "共育工人");
    }

    @Test
    void traditionalScriptReadsLikeTheSimplified() {
        ProposalOutline outline = read("""
                關於兩市共建產業園區的建議

                臨江市政協委員 陳永康

                （一）設立聯合基金。由兩市財政各出資一億元，支持中小企業開發新產品。

                （二）統一檢測標準。推動兩地檢測報告互認，減少企業重複送檢。
                """);
        assertThat(outline.measures()).hasSize(2);
        assertThat(outline.author().map(outline.text()::slice)).contains("临江市政协委员 陈永康");
        assertThat(outline.text().evidence(outline.measures().get(0).heading()).quote())
                .isEqualTo("設立聯合基金");
    }

    @Test
    void aChapterThatSaysWhatToDoIsAMeasureAndEntryIntoForceIsNone() {
        ProposalOutline outline = read("""
                临江市跨江协作若干措施

                第一章　总则

                第一条　本措施依据省有关部署制定。

                第二章　加快建设航运中心

                第二条　共建外贸码头。会同河西市新建泊位2个，开通直达航线。

                第三条　本措施自2026年1月1日起施行，有效期三年。
                """);
        assertThat(headings(outline)).containsExactly("加快建设航运中心", "共建外贸码头");
    }

    @Test
    void inSpokenProseTheShortFirstSentenceLeads() {
        ProposalOutline outline = read("""
                让两岸走得更近
                市政协委员 林海涛

                可是，两岸的联系还不够紧。渡船班次少，公交衔接不畅。

                留人先留心，留心先安家。建议由市卫生健康委牵头，与河西共建医联体。

                利益的账要写在纸上。由两市发展改革委制定税收分享办法，先行先试。
                """);
        assertThat(headings(outline)).containsExactly("留人先留心，留心先安家", "利益的账要写在纸上");
    }

    @Test
    void aFootnoteAndARunningHeadBelongToThePage() {
        ProposalOutline outline = read("""
                两市协作研究
                临江大学课题组

                一、对策建议
                （一）设立协作基金。设立规模10亿元的协作基金①，用于跨市项目。
                · 临江提案选编 ·
                （二）共建港口联盟。推动两港交叉持股，统一收费标准。
                · 临江提案选编 ·
                ① 基金规模系课题组测算。
                """);
        assertThat(headings(outline)).containsExactly("设立协作基金", "共建港口联盟");
    }

    @Test
    void besidesGoesOnInARowOfParagraphs() {
        ProposalOutline outline = read("""
                关于推动两市联动发展的提案

                【对策建议】

                首先，连通两岸道路。建议尽快补齐连接线。

                其次，共建产业园区。推动两地企业互采互配。

                此外，以实事拉近距离。支持两市医院结成医联体。
                """);
        assertThat(headings(outline)).containsExactly("连通两岸道路", "共建产业园区", "以实事拉近距离");
    }
}
