package org.bridgehead.extract.document.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small DOCX files for tests. */
final class Docx {

    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String NAMES = "xmlns:w=\"" + WORD + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Docx() {}

    /** Returns a document with the elements of its body. */
    static Docx of(String... body) {
        return new Docx()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        DOCUMENT,
                        "<w:document " + NAMES + "><w:body>" + String.join("", body) + "</w:body></w:document>");
    }

    /** Returns a document with these parts. */
    static Docx of(byte[] archive) {
        Docx docx = new Docx();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                docx.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docx;
    }

    static String text(String... body) {
        return of(body).text();
    }

    String text() {
        return WordDocuments.docx().text(bytes());
    }

    Docx with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    Docx with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    Docx withStyles(String... styles) {
        return with(STYLES, "<w:styles " + NAMES + ">" + String.join("", styles) + "</w:styles>");
    }

    Docx withNumbering(String... definitions) {
        return with(NUMBERING, "<w:numbering " + NAMES + ">" + String.join("", definitions) + "</w:numbering>");
    }

    byte[] part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns a paragraph of one run. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    /** Returns a paragraph that is an item of a list. */
    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String field(String part) {
        return "<w:r><w:fldChar w:fldCharType=\"" + part + "\"/></w:r>";
    }

    static String code(String code) {
        return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    /** Returns a row of cells of one paragraph each. */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append(cell(p(cell)));
        }
        return row.append("</w:tr>").toString();
    }

    static String cell(String... content) {
        return "<w:tc>" + String.join("", content) + "</w:tc>";
    }

    static String family(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    /** Returns a list of a family, with its overrides. */
    static String list(int id, int family, String... overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + family + "\"/>" + String.join("", overrides)
                + "</w:num>";
    }

    static String startAt(int level, int start) {
        return "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + start + "\"/></w:lvlOverride>";
    }

    static String level(int level, String format, String text, String... more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/>" + String.join("", more) + "</w:lvl>";
    }

    static String style(String id, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/>" + more
                + "</w:style>";
    }
}
