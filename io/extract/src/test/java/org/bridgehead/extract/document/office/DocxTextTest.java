package org.bridgehead.extract.document.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.extract.document.office.Docx.cell;
import static org.bridgehead.extract.document.office.Docx.code;
import static org.bridgehead.extract.document.office.Docx.field;
import static org.bridgehead.extract.document.office.Docx.p;
import static org.bridgehead.extract.document.office.Docx.r;
import static org.bridgehead.extract.document.office.Docx.row;
import static org.bridgehead.extract.document.office.Docx.style;
import static org.bridgehead.extract.document.office.Docx.styled;
import static org.bridgehead.extract.document.office.Docx.table;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxTextTest {

    @Test
    void proposalIsReadAsItIsSeen() {
        assertThat(DocxSample.proposal().text()).isEqualTo(DocxSample.SEEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc"})
    void proposalIsReadAlikeFromFilesOfAnotherProgram(String format) throws IOException {
        byte[] bytes = fixture("proposal-libreoffice." + format);
        String text = (format.equals("doc") ? WordDocuments.doc() : WordDocuments.docx()).text(bytes);
        assertThat(text).isEqualTo(DocxSample.SEEN);
    }

    static byte[] fixture(String name) throws IOException {
        try (InputStream in = DocxTextTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    @Test
    void everyParagraphIsALineAndSoIsWhatBreaksParts() {
        assertThat(Docx.text(p("甲  "), p(""), "<w:p>" + r("乙") + "<w:r><w:br/></w:r>" + r("丙") + "</w:p>"))
                .isEqualTo("甲\n\n乙\n丙");
        assertThat(Docx.text("<w:p>" + r("甲") + "<w:r><w:br w:type=\"page\"/><w:cr/></w:r>" + r("乙") + "</w:p>"))
                .isEqualTo("甲\n\n乙");
    }

    @Test
    void signsBecomeWhatPlainTextHasForThem() {
        assertThat(Docx.text("<w:p><w:r><w:t>长</w:t><w:tab/><w:t>三</w:t><w:noBreakHyphen/><w:t>角</w:t><w:softHyphen/>"
                        + "<w:t>&#160;一&#x200b;体&#xad;化&#xfeff;</w:t></w:r></w:p>"))
                .isEqualTo("长\t三-角 一体化");
        assertThat(Docx.text("<w:p>" + r("长&#160;三") + "</w:p>")).isEqualTo("长 三");
        assertThat(Docx.text("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Wingdings\""
                        + " w:char=\"F081\"/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:sym w:font=\"宋体\" w:char=\"2103\"/>"
                        + "<w:sym w:font=\"Unknown\" w:char=\"F0AA\"/><w:sym w:char=\"x\"/><w:t>是</w:t></w:r></w:p>"))
                .isEqualTo("☑①≥℃是");
    }

    @Test
    void spacesAtTheEndsOfATextCountOnlyWhereItSaysSo() {
        assertThat(Docx.text("<w:p><w:r><w:t>\n  长三 角\n</w:t></w:r>" + r(" 一") + "</w:p>"))
                .isEqualTo("长三 角 一");
    }

    @Test
    void insertionsStayAndDeletionsGo() {
        assertThat(Docx.text("<w:p>" + r("甲") + "<w:ins>" + r("乙")
                        + "</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r>" + "</w:del><w:moveFrom>" + r("丁")
                        + "</w:moveFrom><w:moveTo>" + r("戊") + "</w:moveTo></w:p>"))
                .isEqualTo("甲乙戊");
    }

    @Test
    void paragraphWhoseEndIsDeletedRunsOnInTheNext() {
        String deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
        assertThat(Docx.text("<w:p>" + deleted + r("甲") + "</w:p>", p("乙"), p("丙")))
                .isEqualTo("甲乙\n丙");
        assertThat(Docx.text(p("甲"), "<w:p>" + deleted + "<w:del>" + r("乙") + "</w:del></w:p>", p("丙")))
                .isEqualTo("甲\n丙");
    }

    @Test
    void deletedRowsGo() {
        assertThat(Docx.text(table(
                        row("甲", "乙"),
                        "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell(p("丙")) + "</w:tr>",
                        row("丁", "戊"))))
                .isEqualTo("甲\t乙\n丁\t戊");
    }

    @Test
    void hiddenTextGoesWhetherTheRunOrItsStylesHideIt() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>";
        assertThat(Docx.text("<w:p>" + r("甲") + hidden + r("乙") + "</w:p>")).isEqualTo("甲乙");
        String styles = "<w:style w:type=\"character\" w:styleId=\"secret\"><w:rPr><w:vanish/></w:rPr></w:style>";
        Docx docx = Docx.of(
                        "<w:p>" + r("甲") + "<w:r><w:rPr><w:rStyle w:val=\"secret\"/></w:rPr><w:t>密</w:t></w:r></w:p>",
                        "<w:p><w:r><w:rPr><w:rStyle w:val=\"secret\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>乙</w:t></w:r></w:p>",
                        styled("child", "密"),
                        p("丙"))
                .withStyles(
                        styles,
                        style("parent", "<w:rPr><w:vanish/></w:rPr>"),
                        style("child", "<w:basedOn w:val=\"parent\"/>"));
        assertThat(docx.text()).isEqualTo("甲\n乙\n\n丙");
    }

    @Test
    void headingWhoseEndIsHiddenRunsOnInItsText() {
        assertThat(Docx.text(
                        "<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>" + r("要点。") + "</w:p>", p("内容")))
                .isEqualTo("要点。内容");
    }

    @Test
    void ofFieldsTheResultIsSeen() {
        assertThat(Docx.text("<w:p>" + r("见") + field("begin") + code(" REF a ") + field("begin") + code("PAGE")
                        + field("separate") + r("9") + field("end") + field("separate") + r("附件") + field("end")
                        + "<w:fldSimple w:instr=\" AUTHOR \">" + r("甲") + "</w:fldSimple>"
                        + "<w:fldSimple w:instr=\" PAGE \">" + r("7") + "</w:fldSimple>" + r("乙") + "</w:p>"))
                .isEqualTo("见附件甲乙");
    }

    @Test
    void tablesOfContentsGo() {
        Docx docx = Docx.of(
                        p("题目"),
                        "<w:p>" + field("begin") + code(" TOC \\o ") + field("separate") + r("一、背景\t1") + "</w:p>",
                        p("二、建议\t2"),
                        "<w:p>" + field("end") + "</w:p>",
                        styled("TOC1", "三、其他\t3"),
                        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                                + "<w:sdtContent>" + p("目录") + "</w:sdtContent></w:sdt>",
                        p("正文"))
                .withStyles("<w:style w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>");
        assertThat(docx.text()).isEqualTo("题目\n\n正文");
    }

    @Test
    void fieldWithoutAnEndHidesNothingButItsCode() {
        assertThat(Docx.text("<w:p>" + r("甲") + field("begin") + code("REF") + "</w:p>", p("乙")))
                .isEqualTo("甲\n乙");
        assertThat(Docx.text("<w:p>" + field("end") + r("甲") + "</w:p>")).isEqualTo("甲");
    }

    @Test
    void contentControlsAndLinksAreSeenAndPromptsAreNot() {
        assertThat(Docx.text(
                        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + p("甲")
                                + "</w:sdtContent></w:sdt>",
                        "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("单击此处输入文字")
                                + "</w:sdtContent></w:sdt><w:hyperlink>" + r("乙") + "</w:hyperlink><w:smartTag>"
                                + r("丙")
                                + "</w:smartTag></w:p>"))
                .isEqualTo("甲\n乙丙");
    }

    @Test
    void textBoxesFollowTheirParagraphAndAlternativesAreReadOnce() {
        String box = "<w:txbxContent>" + p("框一") + p("框二") + "</w:txbxContent>";
        String alternatives = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(Docx.text("<w:p>" + r("甲") + alternatives + r("乙") + "</w:p>", p("丙")))
                .isEqualTo("甲乙\n框一\n框二\n丙");
        assertThat(Docx.text("<w:p>" + alternatives + "</w:p>")).isEqualTo("框一\n框二");
        assertThat(
                        Docx.text(
                                "<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>甲</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .isEqualTo("甲");
    }

    @Test
    void tablesAreRowsWithTabsBetweenCells() {
        assertThat(Docx.text(p("前"), table(row("序号", "任务", ""), row("1", "", "甲")), p("后")))
                .isEqualTo("前\n序号\t任务\n1\t\t甲\n后");
        assertThat(Docx.text(table("<w:tr>" + cell(p("甲"), p("乙\t丙")) + cell(p("丁")) + "</w:tr>")))
                .isEqualTo("甲 乙 丙\t丁");
    }

    @Test
    void cellsThatHoldProseKeepItsParagraphs() {
        String long1 = "推动两地产业协同。".repeat(8);
        String long2 = "完善利益分享机制。".repeat(8);
        assertThat(Docx.text(table("<w:tr>" + cell(p("提案内容")) + cell(p(long1), p(""), p(long2)) + "</w:tr>")))
                .isEqualTo("提案内容\n" + long1 + "\n" + long2);
        assertThat(Docx.text(table("<w:tr>" + cell(p("甲"), p("乙")) + "</w:tr>")))
                .isEqualTo("甲\n乙");
    }

    @Test
    void tablesInTablesKeepTheirRows() {
        assertThat(Docx.text(table(
                        "<w:tr>" + cell(p("附表")) + cell(table(row("甲", "乙"), row("丙", "丁")), p("")) + "</w:tr>")))
                .isEqualTo("附表\n甲\t乙\n丙\t丁");
    }

    @Test
    void readingsOfCharactersGoAndFormulasStay() {
        assertThat(Docx.text("<w:p><w:r><w:ruby><w:rt>" + r("hù") + "</w:rt><w:rubyBase>" + r("沪")
                        + "</w:rubyBase></w:ruby></w:r>" + "<m:oMath><m:r><m:t>y=2x</m:t></m:r></m:oMath></w:p>"))
                .isEqualTo("沪y=2x");
    }

    @Test
    void notesAndCommentsStayOut() {
        assertThat(Docx.of("<w:p>" + r("甲")
                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:commentRangeStart w:id=\"0\"/>"
                                + r("乙") + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
                        .with(
                                "word/footnotes.xml",
                                "<w:footnotes xmlns:w=\"" + Docx.WORD + "\">" + p("注") + "</w:footnotes>")
                        .with(
                                "word/comments.xml",
                                "<w:comments xmlns:w=\"" + Docx.WORD + "\">" + p("评") + "</w:comments>")
                        .text())
                .isEqualTo("甲乙");
    }

    @Test
    void strictDocumentsAreReadToo() {
        Docx docx = DocxSample.proposal();
        docx.parts()
                .replaceAll((name, content) -> new String(content, UTF_8)
                        .replace(Docx.WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .getBytes(UTF_8));
        assertThat(docx.text()).isEqualTo(DocxSample.SEEN);
    }

    @Test
    void partsAreFoundByTheirRelationshipsWhateverTheyAreCalled() {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        Docx docx = Docx.of(p("旧"))
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Type=\"" + type
                                + "\" Target=\"/word/./x/../document2.xml\"/></Relationships>");
        docx.with("Word\\Document2.xml", new String(Docx.of(p("新")).part(Docx.DOCUMENT), UTF_8));
        assertThat(docx.text()).isEqualTo("新");
    }
}
