package org.bridgehead.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.file.table.Workbooks;

class TableDocumentsProperties {

    private static final List<String> HEADER = List.of("题名", "提案人", "正文");
    private static final byte[] CSV =
            csv(List.of(HEADER, List.of("甲题", "张三", "一\n\"二\"")), ",").getBytes(StandardCharsets.UTF_8);
    private static final byte[] XLSX = Workbooks.sheets(
            "甲", Workbooks.rows(List.of(HEADER, List.of("甲题", "张三", "一\n二"))), "乙", Workbooks.rows(List.of(HEADER)));

    private final DocumentReader reader = DocumentReaders.standard();

    @Provide
    Arbitrary<List<List<String>>> proposals() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars("共建园区，。一、\",;\t'#&<2").ofMaxLength(12);
        Arbitrary<String> line = words.map(w -> "区" + w + "。");
        Arbitrary<String> text = line.list().ofMinSize(1).ofMaxSize(5).map(lines -> "文" + String.join("\n", lines));
        return Combinators.combine(words.map(w -> "题" + w + "议"), words.map(w -> "人" + w + "员"), text)
                .as((title, author, body) -> List.of(title, author, body))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",", ";", "\t");
    }

    private static String csv(List<List<String>> rows, String separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"));
    }

    private static byte[] bytes(String text, String encoding) {
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        return (mark + text).getBytes(Charset.forName(encoding));
    }

    private static List<List<String>> table(List<List<String>> proposals) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        rows.addAll(proposals);
        return rows;
    }

    private void assertRead(byte[] file, List<List<String>> proposals) {
        DocumentLoader.Loaded loaded = reader.read("t", file);
        assertThat(loaded.faults()).isEmpty();
        assertThat(loaded.documents())
                .extracting(SourceDocument::text)
                .containsExactlyElementsOf(proposals.stream()
                        .map(row -> "题名：" + row.get(0) + "\n提案人：" + row.get(1) + "\n" + row.get(2))
                        .toList());
    }

    @Property(tries = 500)
    void csvIsReadBackInEverySeparatorAndEncoding(
            @ForAll("proposals") List<List<String>> proposals,
            @ForAll("separators") String separator,
            @ForAll("encodings") String encoding) {
        assertRead(bytes(csv(table(proposals), separator), encoding), proposals);
    }

    @Property(tries = 200)
    void workbooksAreReadBack(@ForAll("proposals") List<List<String>> proposals) {
        assertRead(Workbooks.sheets("甲", Workbooks.rows(table(proposals))), proposals);
    }

    @Property(tries = 1000)
    void changedTextsRaiseNothingUnexpected(@ForAll List<Integer> places, @ForAll List<Byte> values) {
        readChanged(CSV, places, values);
    }

    @Property(tries = 1000)
    void changedWorkbooksRaiseNothingUnexpected(@ForAll List<Integer> places, @ForAll List<Byte> values) {
        readChanged(XLSX, places, values);
    }

    /** Changes the XML inside, which a change of the archive's bytes hardly reaches. */
    @Property(tries = 1000)
    void changedSheetsRaiseNothingUnexpected(@ForAll List<Integer> places, @ForAll List<Byte> values) {
        byte[] sheet =
                Workbooks.rows(List.of(HEADER, List.of("甲题", "张三", "一\n二"))).getBytes(StandardCharsets.UTF_8);
        change(sheet, places, values);
        readOrRefuse(Workbooks.sheets("甲", new String(sheet, StandardCharsets.UTF_8)));
    }

    private void readChanged(byte[] file, List<Integer> places, List<Byte> values) {
        byte[] changed = Bytes.concat(file);
        change(changed, places, values);
        readOrRefuse(changed);
    }

    private static void change(byte[] bytes, List<Integer> places, List<Byte> values) {
        for (int i = 0; i < Math.min(places.size(), values.size()); i++) {
            bytes[Math.floorMod(places.get(i), bytes.length)] = values.get(i);
        }
    }

    private void readOrRefuse(byte[] file) {
        try {
            DocumentLoader.Loaded loaded = reader.read("t", file);
            assertThat(loaded.documents().size() + loaded.faults().size()).isPositive();
        } catch (DocumentException e) {
            assertThat(e).hasMessageStartingWith("t").hasMessageContaining("\nMaybe ");
        }
    }
}
