package org.bridgehead.extract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.extract.ProposalReader;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.LexiconException;
import org.bridgehead.file.table.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableDocumentsTest {

    private static final String TITLE = "关于共建联合实验室的建议";

    private static DocumentLoader.Loaded read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static DocumentLoader.Loaded read(byte[] bytes) {
        return DocumentReaders.standard().read("list", bytes);
    }

    private static String text(String csv) {
        DocumentLoader.Loaded loaded = read(csv);
        assertThat(loaded.faults()).isEmpty();
        assertThat(loaded.documents()).hasSize(1);
        return loaded.documents().get(0).text();
    }

    private static void assertFault(DocumentLoader.Loaded loaded, String document, String... said) {
        assertThat(loaded.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.document()).isEqualTo(document);
            assertThat(fault).hasMessageStartingWith(document).hasMessageContaining("\nMaybe ");
            assertThat(fault).hasMessageContainingAll(said);
        });
    }

    @Test
    void everyRowIsADocumentCalledByItsNumber() {
        DocumentLoader.Loaded loaded = read("题名,提案人,正文\r\n甲题,张三,\"一\r\n二\"\r\n,,\r\n乙题,,三\r\n");
        assertThat(loaded.faults()).isEmpty();
        assertThat(loaded.documents()).extracting(SourceDocument::name).containsExactly("list#2", "list#4");
        assertThat(loaded.documents())
                .extracting(SourceDocument::text)
                .containsExactly("题名：甲题\n提案人：张三\n一\n二", "题名：乙题\n三");
        assertThat(loaded.documents().get(0).format()).isEqualTo("csv");
        assertThat(loaded.documents().get(0).encoding()).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTitleRowMayStandAboveTheHeader(String separator) {
        String csv = "某市政协提案汇总表\n\n 案号 , 案由*,第一提案者,提案内容（必填）,审查意见\n1,甲题,张三,全文,同意\n";
        assertThat(text(csv.replace(",", separator))).isEqualTo("题名：甲题\n提案人：张三\n全文");
        assertThat(text("提案汇总表,,\n题名,正文,日期\n甲题,全文,2026/3/5 10:22\n".replace(",", separator)))
                .isEqualTo("题名：甲题\n日期：2026/3/5\n全文");
    }

    @Test
    void partsStandUnderTheNamesOfTheirColumns() {
        assertThat(text("提案标题,情况分析,存在问题,具体建议\n甲题,情况。,\"存在问题：\n一、散。\",一、合。\n"))
                .isEqualTo("题名：甲题\n情况分析\n情况。\n存在问题：\n一、散。\n具体建议\n一、合。");
    }

    @Test
    void allWaysOfBreakingALineInACellCount() {
        assertThat(text("title,text\nA,\"一_x000D_\n二<br/>三<BR>四\r\r\n五\u2028六\u200b  \n\n\"\n"))
                .isEqualTo("题名：A\n一\n二\n三\n四\n五\n六");
    }

    @Test
    void titleAndAuthorAreNotSaidTwice() {
        assertThat(text("题名,提案人,正文\n甲题,张三,\"甲 题\n\n张三\n\n全文。\"\n")).isEqualTo("题名：甲题\n提案人：张三\n全文。");
    }

    @Test
    void whoStandsFirstInTheLexiconIsTheAuthor() {
        assertThat(text("单位,提案人,题名,正文\n某会,张三,甲题,全文\n")).isEqualTo("题名：甲题\n提案人：张三\n提案人：某会\n全文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于共建联合实验室的建议\n张三\n\n问题,建议\n一、共建实验室。",
                "题名：关于共建的建议\n提案人：张三\n正文：一、共建。",
                "本文谈题名,正文,提案人三个词。\n一、共建。",
                "关于共建的建议\n\n序号\t问题\t建议\t责任单位\n1\t散\t合\t科技局\n",
                "序号\t内容\t责任单位\n1\t合\t科技局\n",
                "关于共建的建议\n名称\t内容\t时间\n园区\t共建\t2026\n\n二、落实责任。\n",
                "编号;内容\n这是一段话\n",
                "背景、问题、建议\n内容",
                "正文\n一、共建。",
                "题名\t提案人\n甲题\t张三\n\n一、共建园区。\n",
                "\"题名,正文\n一、共建。"
            })
    void ordinaryTextIsNoTable(String text) {
        DocumentLoader.Loaded loaded = read(text);
        assertThat(loaded.documents()).singleElement().satisfies(document -> {
            assertThat(document.text()).isEqualTo(text);
            assertThat(document.name()).isEqualTo("list");
            assertThat(document.format()).isEqualTo("text");
        });
    }

    @Test
    void rowsAtFaultDoNotStopTheOthers() {
        String cell = "长".repeat(4_000_001);
        DocumentLoader.Loaded loaded = read("题名,正文\n甲题,\n乙题,二\n丙题," + cell + "\n丁题,四\n戊题,\"五\n");
        assertThat(loaded.documents()).extracting(SourceDocument::name).containsExactly("list#3", "list#5");
        assertThat(loaded.faults()).extracting(DocumentException::document).containsExactly("list#2", "list#4", "list");
        assertThat(loaded.faults().get(0)).hasMessageContaining("no text: nothing stands in B2\nMaybe");
        assertThat(loaded.faults().get(1)).hasMessageContaining("cell B4 has 4000001 characters");
        assertThat(loaded.faults().get(2)).hasMessageContaining("row 6 begins a quoted cell that never ends");
    }

    @Test
    void rowsAreLimited() {
        DocumentLoader.Loaded loaded = read("题名,正文\n" + "甲,乙\n".repeat(100_001));
        assertThat(loaded.documents()).hasSize(100_000);
        assertFault(loaded, "list#100002", "limit of 100000 rows");
    }

    @Test
    void textsTogetherAreLimited() {
        DocumentLoader.Loaded loaded = read("题名,正文\n" + ("甲," + "a".repeat(3_900_000) + "\n").repeat(9));
        assertThat(loaded.documents()).hasSize(8);
        assertFault(loaded, "list#10", "limit of 33554432 characters");
    }

    @Test
    void tableWithoutTextsIsAFaultThatNamesItsColumns() {
        assertFault(read("题名,提案人,观点\n甲题,张三,短\n"), "list", "row 1 names 题名, 提案人, 观点", "正文、全文", "情况分析");
        byte[] book = Workbooks.sheets("a", Workbooks.rows(List.of(List.of("提案一览"), List.of("题名", "观点"))));
        assertFault(read(book), "list", "row 2 names 题名, 观点");
        assertFault(read("题名,正文\n\n"), "list", "no row below");
        assertFault(read(Workbooks.sheets("a", Workbooks.rows(List.of(List.of("正文"))))), "list", "no row below");
    }

    @Test
    void workbookIsRead() {
        byte[] book = Workbooks.sheets(
                "甲",
                "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>题名</v></c><c r=\"D2\" t=\"str\"><v>正文</v></c><c r=\"E2\" t=\"str\"><v>时间"
                        + "</v></c></row><row r=\"5\"><c r=\"B5\" t=\"str\"><v>甲题</v></c><c r=\"D5\" t=\"str\"><v>一"
                        + "_x000D_\n二</v></c><c r=\"E5\"><v>46086.5</v></c></row>",
                "空",
                "");
        DocumentLoader.Loaded loaded = read(book);
        assertThat(loaded.faults()).isEmpty();
        assertThat(loaded.documents()).singleElement().satisfies(document -> {
            assertThat(document.name()).isEqualTo("list#5");
            assertThat(document.format()).isEqualTo("xlsx");
            assertThat(document.text()).isEqualTo("题名：甲题\n日期：2026-03-05\n一\n二");
        });
    }

    @Test
    void allSheetsWithTextsAreReadAndTheOthersNamed() {
        String rows = Workbooks.rows(List.of(List.of("题名", "正文"), List.of("甲题", "全文")));
        String note = Workbooks.rows(List.of(List.of("填写说明")));
        DocumentLoader.Loaded loaded = read(Workbooks.sheets("教育", rows, "说明", note, "教育", rows));
        assertThat(loaded.documents()).extracting(SourceDocument::name).containsExactly("list#教育!2", "list#教育 (2)!2");
        assertFault(loaded, "list#说明", "row 1 names 填写说明");
    }

    @Test
    void hostileWorkbooksAreRefused() {
        assertThatThrownBy(() -> read(Workbooks.sheets("a", "<row>" + " ".repeat(129 << 20) + "</row>")))
                .hasMessageContaining("unfolds to more than");
        byte[] entity = Workbooks.zip(
                "[Content_Types].xml",
                "",
                "xl/workbook.xml",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x><sheet name=\"&a;\"/></x>");
        assertThatThrownBy(() -> read(entity)).hasMessageContaining("XML cannot be read");
    }

    @Test
    void oldWorkbookIsRefusedWithAdvice() {
        byte[] old = ("\u00d0\u00cf\u0011\u00e0" + "W\0o\0r\0k\0b\0o\0o\0k\0").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(old))
                .hasMessageContaining("old Excel workbook")
                .hasMessageContaining("xlsx or CSV");
    }

    @Test
    void namesOfColumnsAreData(@TempDir Path own) throws IOException {
        String head = "# version: 2026-01-01\n# source: test\nrole\tnames\n";
        Path file = Files.writeString(own.resolve("table-column.tsv"), head + "title\t题名|话题\ntext\t说法\n");
        DocumentReader mine = DocumentReaders.standard(Lexicon.overriddenBy(own));
        byte[] csv = "话题,说法\n甲,全文\n".getBytes(StandardCharsets.UTF_8);
        assertThat(mine.read("a", csv).documents().get(0).text()).isEqualTo("题名：甲\n全文");
        Files.writeString(file, head + "title\t题名|题 名\nbody\t说法\n");
        assertThatThrownBy(() -> ProposalReader.withLexicon(Lexicon.overriddenBy(own)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("line 4: names the column \"题 名\" a second time")
                .hasMessageContaining("line 5: column role: \"body\" is no role");
    }

    @Test
    void aTextStaysATextForTheReaderOfTexts() {
        String csv = "题名,正文\n" + TITLE + ",全文\n";
        assertThat(DocumentReaders.text()
                        .read("a", csv.getBytes(StandardCharsets.UTF_8))
                        .documents()
                        .get(0)
                        .text())
                .isEqualTo(csv);
    }
}
