package org.bridgehead.extract.document.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridgehead.extract.document.office.Docx.family;
import static org.bridgehead.extract.document.office.Docx.item;
import static org.bridgehead.extract.document.office.Docx.level;
import static org.bridgehead.extract.document.office.Docx.list;
import static org.bridgehead.extract.document.office.Docx.p;
import static org.bridgehead.extract.document.office.Docx.style;
import static org.bridgehead.extract.document.office.Docx.styled;

import com.google.common.primitives.Bytes;
import java.util.Arrays;
import org.bridgehead.extract.document.DocumentException;
import org.bridgehead.extract.document.DocumentReaders;
import org.bridgehead.file.FileException;
import org.bridgehead.file.FileKind;
import org.junit.jupiter.api.Test;

class DocxHostileTest {

    private static void assertRefused(byte[] bytes, String... said) {
        assertThatThrownBy(() -> WordDocuments.docx().text(bytes))
                .isInstanceOf(FileException.class)
                .hasMessageContainingAll(said)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void partThatUnfoldsToTooMuchIsRefused() {
        byte[] bomb = Docx.of(p(" ".repeat((int) Limits.MOST_OF_A_PART))).bytes();
        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(bomb, "unfolds to more than " + Limits.MOST_OF_A_PART + " bytes");
    }

    @Test
    void partsThatUnfoldToTooMuchTogetherAreRefused() {
        byte[] large = new byte[(int) Limits.MOST_OF_A_PART - 1];
        Arrays.fill(large, (byte) ' ');
        Docx docx = Docx.of(p("甲")).with(Docx.STYLES, large).with(Docx.NUMBERING, large);
        assertRefused(docx.bytes(), "unfolds to more than " + Limits.MOST_OF_ALL_PARTS + " bytes in all");
    }

    @Test
    void partsThatNobodyReadsAreLeftFolded() {
        Docx docx = Docx.of(p("甲"));
        for (int i = 0; i < 3; i++) {
            docx.with("word/media/image" + i + ".bmp", new byte[(int) Limits.MOST_OF_A_PART]);
        }
        assertThat(docx.text()).isEqualTo("甲");
    }

    @Test
    void tooManyPartsAreRefused() {
        Docx docx = Docx.of(p("甲"));
        for (int i = 0; i < 10_000; i++) {
            docx.with("x" + i, "");
        }
        assertRefused(docx.bytes(), "more than 10000 parts");
    }

    @Test
    void tooManyParagraphsAreRefused() {
        assertRefused(Docx.of("<w:p/>".repeat(Limits.MOST_PARAGRAPHS + 1)).bytes(), "more than 500000 paragraphs");
    }

    @Test
    void tooManyCellsAreRefused() {
        assertRefused(
                Docx.of("<w:tbl><w:tr>", "<w:tc/>".repeat(Limits.MOST_PARAGRAPHS), "</w:tr></w:tbl>")
                        .bytes(),
                "cells");
    }

    @Test
    void automaticNumbersCannotMakeATextEndless() {
        String marker = "%1".repeat(100);
        Docx docx = Docx.of(item(1, 0, "").repeat(150_000))
                .withNumbering(
                        family(
                                0,
                                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"999999999\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\""
                                        + marker + "\"/></w:lvl>"),
                        list(1, 0));
        assertRefused(docx.bytes(), "more than " + Limits.MOST_UNITS + " characters");
    }

    @Test
    void markersAreNoLongerThanWordWritesThem() {
        Docx docx = Docx.of(item(1, 0, "甲"))
                .withNumbering(family(0, level(0, "decimal", "x".repeat(1_000_000))), list(1, 0));
        assertThat(docx.text()).hasSize(255 + 2);
    }

    @Test
    void deeplyNestedTablesAreRefused() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(10_000);
        String close = "</w:tc></w:tr></w:tbl>".repeat(10_000);
        assertRefused(Docx.of(open, p("甲"), close).bytes(), "more than 256 deep");
        String fewer = "<w:tbl><w:tr><w:tc>".repeat(80);
        assertThat(Docx.text(fewer, p("甲"), "</w:tc></w:tr></w:tbl>".repeat(80)))
                .isEqualTo("甲");
    }

    @Test
    void fieldsMayBeNestedWithoutEnd() {
        String begin = Docx.field("begin").repeat(100_000);
        assertThat(Docx.text("<w:p>" + begin + Docx.r("甲") + "</w:p>")).isEqualTo("甲");
    }

    @Test
    void documentTypesAreRefusedWithTheirEntities() {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                + " \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String file = "<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        String remote = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">";
        for (String type : new String[] {laughs, file, remote}) {
            String document = new String(Docx.of(p("&c;")).part(Docx.DOCUMENT), UTF_8);
            assertRefused(Docx.of().with(Docx.DOCUMENT, type + document).bytes(), "document type");
            assertRefused(
                    Docx.of(p("甲"))
                            .with(Docx.STYLES, type + "<styles>&c;</styles>")
                            .bytes(),
                    "document type");
        }
        assertRefused(Docx.of(p("&c;")).bytes(), "XML cannot be read");
    }

    @Test
    void stylesBasedOnEachOtherInACircleEnd() {
        Docx docx = Docx.of(styled("a", "甲"), styled("c", "乙"), styled("none", "丙"))
                .withStyles(
                        style("a", "<w:basedOn w:val=\"b\"/>"),
                        style("b", "<w:basedOn w:val=\"a\"/>"),
                        style("c", "<w:basedOn w:val=\"c\"/>"));
        assertThat(docx.text()).isEqualTo("甲\n乙\n丙");
    }

    @Test
    void familiesOfListsThatLeadToEachOtherEnd() {
        String style =
                "<w:style w:type=\"numbering\" w:styleId=\"x\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "</w:style>";
        Docx docx = Docx.of(item(1, 0, "甲"))
                .withStyles(style)
                .withNumbering(family(0, "<w:numStyleLink w:val=\"x\"/>"), list(1, 0));
        assertThat(docx.text()).isEqualTo("甲");
    }

    @Test
    void missingPartsAreNamedOrDoneWithout() {
        assertThat(Docx.of(styled("x", "甲"), item(1, 0, "乙")).text()).isEqualTo("甲\n乙");
        Docx docx = Docx.of();
        docx.parts().remove(Docx.DOCUMENT);
        assertRefused(docx.bytes(), "word/document.xml", "missing");
    }

    @Test
    void damagedArchivesAreRefused() {
        byte[] sound = DocxSample.proposal().bytes();
        assertRefused(Arrays.copyOf(sound, sound.length / 2), "is damaged", "cut off");
        assertRefused(Arrays.copyOf(sound, 10), "is damaged");
        byte[] wrong = sound.clone();
        int at = Bytes.indexOf(sound, "word/document.xml".getBytes(UTF_8)) + 100;
        wrong[at] ^= 1;
        assertRefused(wrong, "is damaged");
    }

    @Test
    void sizesAndChecksumsThatLieAreRefused() {
        byte[] sound = Docx.of(p("甲")).bytes();
        int central = new String(sound, ISO_8859_1).lastIndexOf("word/document.xml") - 46;
        for (int field : new int[] {16, 24}) {
            byte[] lying = sound.clone();
            lying[central + field]++;
            assertRefused(lying, "is damaged");
        }
        byte[] huge = sound.clone();
        Arrays.fill(huge, central + 24, central + 28, (byte) 0x7F);
        assertRefused(huge, "unfolds to more");
    }

    @Test
    void documentWithoutTextIsRefused() {
        assertRefused(Docx.of(p(" "), "<w:p/>").bytes(), "without text");
    }

    @Test
    void kindIsToldByContentWhateverTheFileIsCalled() {
        byte[] docx = DocxSample.proposal().bytes();
        assertThat(FileKind.of(docx)).isEqualTo(FileKind.DOCX);
        var read = DocumentReaders.standard().read("a.txt", docx).documents().get(0);
        assertThat(read.text()).isEqualTo(DocxSample.SEEN);
        assertThat(read.format()).isEqualTo("docx");
        byte[] text = DocxSample.SEEN.getBytes(UTF_8);
        assertThat(DocumentReaders.standard()
                        .read("a.docx", text)
                        .documents()
                        .get(0)
                        .format())
                .isEqualTo("text");
    }

    @Test
    void protectedDocumentIsRefusedWithAdvice() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] file = Bytes.concat(ole, new byte[512], "EncryptedPackage".getBytes(UTF_16LE));
        assertThatThrownBy(() -> DocumentReaders.standard().read("a.docx", file))
                .isInstanceOf(DocumentException.class)
                .hasMessage("a.docx: is an Office document protected by a password, which is not read\n"
                        + "Maybe save it without the password and read that.");
    }
}
