package org.bridgehead.extract.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.bridgehead.file.FileException;
import org.junit.jupiter.api.Test;

class PdfHostileTest {

    private static void refused(byte[] bytes, String... parts) {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> PdfTextTest.refused(bytes, parts));
    }

    /** Runs to an end, in text or in a fault. */
    private static void ends(byte[] bytes) {
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> assertThatCode(() -> text(bytes))
                        .satisfiesAnyOf(
                                thrown -> assertThat(thrown).isNull(),
                                thrown -> assertThat(thrown).isInstanceOf(FileException.class)));
    }

    private static String text(byte[] bytes) {
        return new PdfText(new PdfLimits(2_000, 1_000_000, 96L << 20, 200_000, Duration.ofSeconds(30))).text(bytes);
    }

    @Test
    void whatUnfoldsWithoutEndIsRefused() {
        byte[] bomb = PdfSheet.deflated(new byte[100 << 20]);
        PdfSheet sheet = new PdfSheet();
        refused(sheet.page(sheet.stream("/Filter/FlateDecode", bomb)).bytes(), "unfolds to more than 100663296 bytes");
        PdfSheet twice = new PdfSheet();
        int nested = twice.stream("/Filter[/FlateDecode/FlateDecode]", PdfSheet.deflated(bomb));
        refused(twice.page(nested).bytes(), "unfolds to more than");
    }

    @Test
    void picturesMayUnfoldToMore() {
        PdfSheet sheet = new PdfSheet().text(80, 100, 16, "图旁的文字");
        sheet.stream("/Type/XObject/Subtype/Image/Filter/FlateDecode", PdfSheet.deflated(new byte[100 << 20]));
        assertThat(PdfText.standard().text(sheet.page().bytes())).isEqualTo("图旁的文字\n");
    }

    @Test
    void aFormThatDrawsItselfEnds() {
        PdfSheet sheet = new PdfSheet();
        int form = sheet.add("");
        int itself = sheet.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + (form + 1) + " 0 R>>>>",
                "/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        ends(sheet.with("/XObject<</X " + itself + " 0 R>>")
                .raw("/X Do /X Do")
                .page()
                .bytes());
    }

    @Test
    void formsThatDoubleAtEachStepAreRefused() {
        PdfSheet sheet = new PdfSheet();
        int next = sheet.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", new byte[] {'q', ' ', 'Q'});
        for (int i = 0; i < 40; i++) {
            next = sheet.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + next + " 0 R>>>>",
                    "/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        }
        byte[] bytes = sheet.with("/XObject<</X " + next + " 0 R>>")
                .raw("/X Do")
                .page()
                .bytes();
        assertThatCode(() -> text(bytes)).hasMessageContaining("more than 200000 drawing operators");
    }

    @Test
    void treesOfPagesThatLoopEnd() {
        ends(new PdfSheet().page().bytes("<</Type/Pages/Count 9/Kids[2 0 R 2 0 R 7 0 R]>>", ""));
        ends(new PdfSheet().page().bytes("<</Type/Pages/Count 2000000000/Kids[7 0 R]>>", ""));
    }

    @Test
    void tooManyPagesAreRefused() {
        refused(
                new PdfSheet().page().bytes("<</Type/Pages/Count 3000/Kids[" + "7 0 R ".repeat(3_000) + "]>>", ""),
                "is a PDF document");
    }

    @Test
    void nestedArraysEnd() {
        ends(new PdfSheet().raw("[".repeat(100_000)).page().bytes());
        PdfSheet sheet = new PdfSheet();
        sheet.add("[".repeat(100_000));
        ends(sheet.page().bytes());
        ends(new PdfSheet().page().bytes("<</A".repeat(100_000), ""));
    }

    @Test
    void tablesOfObjectsThatLoopEnd() {
        byte[] plain = new PdfSheet().text(80, 100, 16, "文字").page().bytes();
        String latin = new String(plain, StandardCharsets.ISO_8859_1);
        int xref = latin.lastIndexOf("xref\n0");
        ends(latin.replace("/Root 1 0 R", "/Prev " + xref + "/Root 1 0 R").getBytes(StandardCharsets.ISO_8859_1));
        ends(latin.replace("/Root 1 0 R", "/Root 2 0 R").getBytes(StandardCharsets.ISO_8859_1));
        ends(latin.substring(0, xref).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void anythingAfterTheHeaderEnds() {
        refused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "is a damaged PDF document");
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        zeros.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        zeros.writeBytes(new byte[1 << 20]);
        refused(zeros.toByteArray(), "is a damaged PDF document");
    }
}
