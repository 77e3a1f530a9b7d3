package org.bridgehead.file.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks for tests. */
public final class Workbooks {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private Workbooks() {}

    /** Returns a workbook of two sheets, the first with these rows; texts are the contents of shared strings. */
    public static byte[] of(String rows, String... texts) {
        String shared = Stream.of(texts).map(text -> "<si>" + text + "</si>").collect(Collectors.joining());
        return zip(
                "xl/workbook.xml",
                "<workbook " + MAIN + " " + RELATIONS + "><sheets><sheet name=\"第一\" sheetId=\"1\" r:id=\"rId7\"/>"
                        + "<sheet name=\"第二\" sheetId=\"2\" r:id=\"rId8\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId8\" Target=\"worksheets/other.xml\"/>"
                        + "<Relationship Id=\"rId7\" Target=\"worksheets/first.xml\"/></Relationships>",
                "xl/worksheets/first.xml",
                "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>",
                "xl/sharedStrings.xml",
                "<sst " + MAIN + ">" + shared + "</sst>");
    }

    /** Returns a workbook of sheets: names and rows by turns, the latter as XML. */
    public static byte[] sheets(String... namesAndRows) {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        String[] entries = new String[6 + namesAndRows.length];
        for (int i = 0; i < namesAndRows.length; i += 2) {
            sheets.append("<sheet name=\"" + escaped(namesAndRows[i]) + "\" r:id=\"r" + i + "\"/>");
            relations.append("<Relationship Id=\"r" + i + "\" Target=\"/xl/worksheets/s" + i + ".xml\"/>");
            entries[6 + i] = "xl/worksheets/s" + i + ".xml";
            entries[7 + i] = "<worksheet " + MAIN + "><sheetData>" + namesAndRows[i + 1] + "</sheetData></worksheet>";
        }
        entries[0] = "[Content_Types].xml";
        entries[1] = "<Types/>";
        entries[2] = "xl/workbook.xml";
        entries[3] = "<workbook " + MAIN + " " + RELATIONS + "><sheets>" + sheets + "</sheets></workbook>";
        entries[4] = "xl/_rels/workbook.xml.rels";
        entries[5] = "<Relationships>" + relations + "</Relationships>";
        return zip(entries);
    }

    /** Returns rows of these texts as XML. */
    public static String rows(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder();
        for (List<String> row : rows) {
            xml.append("<row>");
            row.forEach(cell -> xml.append("<c t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>"));
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Returns an archive with these names and contents by turns. */
    public static byte[] zip(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
