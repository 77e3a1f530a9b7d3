package org.bridgehead.extract.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.bridgehead.file.FileException;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    static final String FIRST = "推动嘉兴与上海的轨道交通互联互通，加快建设沪平盐城际铁路，力争两年内建成通车，让两地居民半小时往来，并且共同编制沿线的产业规划。";
    static final String SECOND = "支持两地的高等院校与龙头企业共建联合实验室，围绕集成电路、生物医药等产业开展攻关，成果在两地共同转化，收益由两地共同分享。";

    static String text(PdfSheet sheet) {
        return PdfText.standard().text(sheet.bytes());
    }

    static void refused(byte[] bytes, String... parts) {
        assertThatExceptionOfType(FileException.class)
                .isThrownBy(() -> PdfText.standard().text(bytes))
                .withMessageContainingAll(parts)
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void whatAnOfficeProgramExportedReadsAsItsText() {
        String expected = new String(PdfFuzzProperties.resource("office.txt"), StandardCharsets.UTF_8);
        assertThat(PdfText.standard().text(PdfFuzzProperties.resource("office.pdf")))
                .isEqualTo(expected);
    }

    @Test
    void linesAreJoinedToParagraphs() {
        PdfSheet sheet = new PdfSheet().text(200, 80, 20, "关于互联互通的建议");
        double y = sheet.paragraph(80, 130, 416, 16, FIRST);
        sheet.text(112, y, 16, "一、产业协作");
        sheet.paragraph(80, y + 26, 416, 16, SECOND);
        assertThat(text(sheet.page())).isEqualTo("关于互联互通的建议\n" + FIRST + "\n一、产业协作\n" + SECOND + "\n");
    }

    @Test
    void aParagraphGoesOnAfterTheEndOfAPage() {
        PdfSheet sheet = new PdfSheet();
        sheet.text(112, 700, 16, "推动两地轨道交通互联互通，加快建设城际铁路，力").page();
        sheet.text(80, 80, 16, "争两年内建成通车。").text(112, 106, 16, "支持共建联合实验室。").page();
        assertThat(text(sheet)).isEqualTo("推动两地轨道交通互联互通，加快建设城际铁路，力争两年内建成通车。\n支持共建联合实验室。\n");
    }

    @Test
    void runningHeadsFeetAndPageNumbersAreLeftOut() {
        PdfSheet sheet = new PdfSheet();
        for (int page = 1; page <= 3; page++) {
            sheet.text(250, 40, 10, "某某市提案汇编").text(280, 800, 10, "- " + page + " -");
            sheet.paragraph(80, 100, 416, 16, page + "号提案：" + FIRST);
            sheet.page();
        }
        assertThat(text(sheet)).doesNotContain("汇编").doesNotContain("-").contains("2号提案：" + FIRST + "\n3号");
    }

    @Test
    void aYearAloneInTheMiddleOfAPageIsNoPageNumber() {
        PdfSheet sheet =
                new PdfSheet().text(80, 100, 16, "年份").text(80, 126, 16, "2025").text(80, 152, 16, "完成建设");
        assertThat(text(sheet.page())).isEqualTo("年份\n2025\n完成建设\n");
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        PdfSheet sheet = new PdfSheet().text(220, 80, 16, "两栏排版的建议");
        sheet.paragraph(60, 120, 220, 10, FIRST + SECOND);
        sheet.paragraph(310, 120, 220, 10, SECOND + FIRST);
        assertThat(text(sheet.page())).isEqualTo("两栏排版的建议\n" + FIRST + SECOND + "\n" + SECOND + FIRST + "\n");
    }

    @Test
    void rowsOfATableAreLinesWithTabs() {
        PdfSheet sheet = new PdfSheet();
        for (int row = 0; row < 8; row++) {
            double y = 100 + 20 * row;
            sheet.text(80, y, 12, "项目" + row).text(220, y, 12, "牵头单位").text(400, y, 12, "2026年");
        }
        assertThat(text(sheet.page())).startsWith("项目0\t牵头单位\t2026年\n项目1\t牵头单位\t2026年\n");
    }

    @Test
    void orderIsThatOfPlaceNotOfTheFile() {
        PdfSheet sheet = new PdfSheet()
                .text(80, 130, 16, "第二行。")
                .text(144, 100, 16, "一行。")
                .text(112, 100, 16, "第首");
        assertThat(text(sheet.page())).isEqualTo("第首一行。\n第二行。\n");
    }

    @Test
    void glyphsPrintedTwiceForBoldAreReadOnce() {
        PdfSheet sheet = new PdfSheet().text(80, 100, 16, "人人参与，一一落实......").text(80.4, 100, 16, "人人参与，一一落实......");
        assertThat(text(sheet.page())).isEqualTo("人人参与，一一落实......\n");
    }

    @Test
    void formsOfCharactersBecomeOrdinaryOnes() {
        assertThat(Forms.ordinary("⼀⼆⾼⻓⻔ﬁ\u00ad\u200b豈\u00a0，（①")).isEqualTo("一二高长门fi豈 ，（①");
    }

    @Test
    void scannedPagesAreSaidToBe() {
        PdfSheet sheet = new PdfSheet();
        int picture = sheet.stream(
                "/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray", new byte[64]);
        sheet.with("/XObject<</I " + picture + " 0 R>>");
        sheet.raw("q 595 0 0 842 0 0 cm /I Do Q")
                .page()
                .raw("q 595 0 0 842 0 0 cm /I Do Q")
                .page();
        refused(sheet.bytes(), "is a scanned PDF: its 2 pages are pictures without text", "OCR");
    }

    @Test
    void textLaidUnseenOverAPictureIsRead() {
        assertThat(text(new PdfSheet()
                        .raw("3 Tr ")
                        .text(80, 100, 16, "识别得到的文字内容在此")
                        .page()))
                .isEqualTo("识别得到的文字内容在此\n");
        assertThat(text(new PdfSheet()
                        .text(80, 140, 16, "可见的文字")
                        .raw("3 Tr ")
                        .text(80, 100, 16, "隐藏的")
                        .page()))
                .isEqualTo("可见的文字\n");
    }

    @Test
    void textWithoutMeaningIsSaidToBe() {
        refused(
                new PdfSheet()
                        .text(80, 100, 16, "\ue001\ue002\ue003\ue004好")
                        .page()
                        .bytes(),
                "cannot be told",
                "Word");
    }

    @Test
    void aDocumentWithoutTextIsSaidToBe() {
        refused(new PdfSheet().raw("0 0 m 9 9 l S").page().bytes(), "is a PDF document without text");
    }

    @Test
    void protectionIsNamed() throws IOException {
        byte[] plain = new PdfSheet().text(80, 100, 16, "受保护的文字").page().bytes();
        AccessPermission closed = new AccessPermission();
        closed.setCanExtractContent(false);
        refused(protect(plain, closed, ""), "forbids taking text out of it");
        refused(protect(plain, new AccessPermission(), "secret"), "protected by a password");
        assertThat(PdfText.standard().text(protect(plain, new AccessPermission(), "")))
                .isEqualTo("受保护的文字\n");
    }

    private static byte[] protect(byte[] bytes, AccessPermission permission, String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
