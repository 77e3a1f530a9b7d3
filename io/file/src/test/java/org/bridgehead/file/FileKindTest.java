package org.bridgehead.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.bridgehead.file.table.Workbooks;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void pagesAreToldByTheirFirstElement() {
        assertThat(kind("<!DOCTYPE html>\n<html><body>关于</body></html>")).isEqualTo(FileKind.HTML);
        assertThat(kind("\uFEFF <?xml version=\"1.0\"?><!-- 页 --><html lang=\"zh\">"))
                .isEqualTo(FileKind.HTML);
        assertThat(FileKind.of("\uFEFF<html><p>关于".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(FileKind.HTML);
        assertThat(kind("<p>关于建设通道的建议</p>")).isEqualTo(FileKind.HTML);
    }

    @Test
    void textThatOnlySpeaksOfPagesOrPdfIsText() {
        assertThat(kind("关于推广 <html> 页面的建议")).isEqualTo(FileKind.TEXT);
        assertThat(kind("<规划>附后")).isEqualTo(FileKind.TEXT);
        assertThat(kind("version %PDF-1.7")).isEqualTo(FileKind.TEXT);
    }

    @Test
    void archivesAreToldByTheirEntries() {
        assertThat(FileKind.of(Workbooks.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<d/>")))
                .isEqualTo(FileKind.DOCX);
        assertThat(FileKind.of(Workbooks.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<d/>")))
                .isEqualTo(FileKind.XLSX);
        assertThat(FileKind.of(Workbooks.zip("a.txt", "关于"))).isEqualTo(FileKind.ZIP);
    }

    @Test
    void compoundFilesAreToldByTheirStreams() {
        String magic = "\u00d0\u00cf\u0011\u00e0";
        assertThat(compound(magic, "WordDocument")).isEqualTo(FileKind.DOC);
        assertThat(compound(magic, "Workbook")).isEqualTo(FileKind.XLS);
        assertThat(compound(magic, "EncryptedPackage")).isEqualTo(FileKind.ENCRYPTED);
        assertThat(compound(magic, "PowerPoint Document")).isEqualTo(FileKind.COMPOUND);
    }

    @Test
    void documentsAreToldByTheirFirstBytes() {
        assertThat(kind("%PDF-1.7")).isEqualTo(FileKind.PDF);
        assertThat(kind("\r\n%PDF-1.4")).isEqualTo(FileKind.PDF);
        assertThat(kind("{\\rtf1")).isEqualTo(FileKind.RTF);
        assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).isEqualTo(FileKind.PNG);
    }

    private static FileKind compound(String magic, String stream) {
        byte[] head = magic.getBytes(StandardCharsets.ISO_8859_1);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = new byte[512 + name.length];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(name, 0, bytes, 512, name.length);
        return FileKind.of(bytes);
    }

    private static FileKind kind(String text) {
        return FileKind.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
