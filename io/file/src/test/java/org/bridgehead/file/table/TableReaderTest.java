package org.bridgehead.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import org.bridgehead.file.FileException;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    @Test
    void csvCellsMayBeQuotedAndHoldSeparatorsAndLineBreaks() {
        Table table = TableReader.csv("a,\"b,\"\"c\"\"\",\"d\ne\"\r\n1,,3\r\n\r\nx");
        assertThat(table.rows()).hasSize(4);
        assertThat(table.rows().get(0)).containsExactly("a", "b,\"c\"", "d\ne");
        assertThat(table.rows().get(1)).containsExactly("1", "", "3");
        assertThat(table.isBlank(2)).isTrue();
        assertThat(table.cell(3, 5)).isEmpty();
    }

    @Test
    void lastCellOfAFileMayBeEmpty() {
        assertThat(TableReader.csv("a,b,").rows().get(0)).containsExactly("a", "b", "");
        assertThat(TableReader.csv("a,b\n").rows()).hasSize(1);
    }

    @Test
    void semicolonsAndTabsSeparateWhereThereAreMoreOfThem() {
        assertThat(TableReader.csv("a;b;c\n1;2;3").rows().get(1)).containsExactly("1", "2", "3");
        assertThat(TableReader.csv("a\tb\n1\t2").rows().get(1)).containsExactly("1", "2");
        assertThat(TableReader.csv("\"a;b;c\",d").rows().get(0)).containsExactly("a;b;c", "d");
    }

    @Test
    void quotedCellWithoutEndIsAFault() {
        assertThatThrownBy(() -> TableReader.csv("a\n\"b\nc"))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("row 2");
    }

    @Test
    void cellsAreNamedAsInSpreadsheets() {
        assertThat(Table.name(0, 0)).isEqualTo("A1");
        assertThat(Table.name(3, 25)).isEqualTo("Z4");
        assertThat(Table.name(9, 26)).isEqualTo("AA10");
        assertThat(Table.name(0, 16_383)).isEqualTo("XFD1");
    }

    @Test
    void workbookGivesTheStoredValuesOfItsFirstSheet() {
        Table table = TableReader.workbook(Workbooks.of("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>成本</t></is></c></row>
                <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><f>1/10</f><v>0.1</v></c><c r="C3"><v>1E-3</v></c></row>
                """, "<t>甲</t>", "<r><t>乙</t></r><rPh><t>yi</t></rPh>"));
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(0)).containsExactly("甲", "", "成本");
        assertThat(table.isBlank(1)).isTrue();
        assertThat(table.rows().get(2)).containsExactly("乙", "0.1", "1E-3");
        assertThat(table.advice()).singleElement().asString().contains("2 sheets", "第一");
    }

    @Test
    void damagedWorkbooksAreFaults() {
        assertFault(Workbooks.zip("a.txt", "x"), "no XLSX workbook");
        assertFault(Workbooks.of("<row r=\"2\"/><row r=\"1\"/>"), "out of order");
        assertFault(Workbooks.of("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>"), "out of order");
        assertFault(Workbooks.of("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>"), "no text number 7");
        assertFault(Workbooks.of("<row r=\"x\"/>"), "\"x\" is no number");
        assertFault(Workbooks.of("<row r=\"1\">"), "XML cannot be read");
        assertFault(Workbooks.of("<row r=\"99999999\"/>"), "out of order");
    }

    private static void assertFault(byte[] workbook, String said) {
        assertThatThrownBy(() -> TableReader.workbook(workbook))
                .isInstanceOf(FileException.class)
                .hasMessageContaining(said);
    }

    @Test
    void documentTypesAndEntitiesAreNotFollowed() {
        byte[] bomb = Workbooks.zip(
                "xl/workbook.xml",
                "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><workbook><sheets><sheet name=\"s\"/></sheets>"
                        + "&b;</workbook>");
        assertFault(bomb, "XML cannot be read");
    }

    @Test
    void escapedUnitsAreRead() {
        byte[] book = Workbooks.sheets("a", Workbooks.rows(List.of(List.of("甲_x000D_\n乙_x005F_x0041__xD800_"))));
        assertThat(TableReader.workbook(book).rows().get(0)).containsExactly("甲\r\n乙_x0041__xD800_");
    }

    @Test
    void cellsThatAreOnlyFormattedAreLeftOut() {
        byte[] book = Workbooks.sheets("a", "<row><c r=\"A1\"><v>1</v></c><c r=\"C1\"/><c r=\"XFD1\" s=\"3\"/></row>");
        assertThat(TableReader.workbook(book).rows().get(0)).containsExactly("1");
    }

    @Test
    void emptyCellsBetweenOthersCountAgainstTheLimit() {
        String row = "<row><c r=\"XFD1\"><v>1</v></c></row>";
        assertFault(Workbooks.sheets("a", row.repeat(300)), "more than 4000000 cells");
    }

    @Test
    void sheetsThatAreShownAreGivenOnce() {
        byte[] book = Workbooks.zip(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><sheet name=\"a\" r:id=\"1\"/>"
                        + "<sheet name=\"b\" r:id=\"1\"/><sheet name=\"c\" r:id=\"2\" state=\"hidden\"/></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<x><Relationship Id=\"1\" Target=\"a.xml\"/><Relationship Id=\"2\" Target=\"c.xml\"/></x>",
                "xl/a.xml",
                Workbooks.rows(List.of(List.of("1"))),
                "xl/c.xml",
                "<x/>");
        assertThat(TableReader.sheets(book, 10_000)).extracting(Sheet::name).containsExactly("a");
    }

    @Test
    void rowsAreReadAsTheyAreAskedFor() {
        Iterator<ImmutableList<String>> rows = TableReader.rows("a;b\n\"c", ';');
        assertThat(rows.next()).containsExactly("a", "b");
        assertThatThrownBy(rows::next).isInstanceOf(FileException.class).hasMessageContaining("row 2");
        assertThatThrownBy(() -> TableReader.csv(",".repeat(20_000))).hasMessageContaining("16384 cells");
    }

    @Test
    void archivesThatUnfoldToTooMuchAreRefused() {
        byte[] bomb = Workbooks.zip("xl/workbook.xml", "<workbook>" + " ".repeat(1_000_000) + "</workbook>");
        assertThat(bomb.length).isLessThan(10_000);
        assertThatThrownBy(() -> TableReader.sheets(bomb, 100_000))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("unfolds to more than 100000 bytes");
    }
}
