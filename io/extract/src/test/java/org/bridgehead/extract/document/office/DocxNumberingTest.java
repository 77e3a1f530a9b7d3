package org.bridgehead.extract.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.extract.document.office.Docx.family;
import static org.bridgehead.extract.document.office.Docx.item;
import static org.bridgehead.extract.document.office.Docx.level;
import static org.bridgehead.extract.document.office.Docx.list;
import static org.bridgehead.extract.document.office.Docx.p;
import static org.bridgehead.extract.document.office.Docx.startAt;
import static org.bridgehead.extract.document.office.Docx.style;
import static org.bridgehead.extract.document.office.Docx.styled;

import org.junit.jupiter.api.Test;

class DocxNumberingTest {

    private static final String OUTLINE =
            family(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "%3)"));

    @Test
    void levelsCountOnAndBeginAnewUnderEachItemAbove() {
        Docx docx = Docx.of(
                        item(1, 0, "a"),
                        item(1, 1, "b"),
                        item(1, 1, "c"),
                        item(1, 2, "d"),
                        p("正文"),
                        item(1, 0, "e"),
                        item(1, 2, "f"),
                        item(1, 1, "g"))
                .withNumbering(OUTLINE, list(1, 0));
        assertThat(docx.text()).isEqualTo("1. a\n1.1 b\n1.2 c\na) d\n正文\n2. e\na) f\n2.1 g");
    }

    @Test
    void levelMayRestartAfterOneLevelOnlyOrNever() {
        String never = level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>");
        String afterFirst = level(2, "decimal", "%3]", "<w:lvlRestart w:val=\"1\"/>");
        Docx docx = Docx.of(
                        item(1, 0, "a"),
                        item(1, 1, "b"),
                        item(1, 2, "c"),
                        item(1, 1, "d"),
                        item(1, 2, "e"),
                        item(1, 0, "f"),
                        item(1, 1, "g"),
                        item(1, 2, "h"))
                .withNumbering(family(0, level(0, "decimal", "%1."), never, afterFirst), list(1, 0));
        assertThat(docx.text()).isEqualTo("1. a\n1) b\n1] c\n2) d\n2] e\n2. f\n3) g\n1] h");
    }

    @Test
    void listsOfOneFamilyCountOnUnlessTheyStartAnew() {
        Docx docx = Docx.of(item(1, 0, "a"), item(2, 0, "b"), item(3, 0, "c"), item(3, 0, "d"), item(1, 0, "e"))
                .withNumbering(OUTLINE, list(1, 0), list(2, 0), list(3, 0, startAt(0, 7)));
        assertThat(docx.text()).isEqualTo("1. a\n2. b\n7. c\n8. d\n9. e");
    }

    @Test
    void listMayHaveALevelOfItsOwn() {
        Docx docx = Docx.of(item(1, 0, "a"), item(2, 0, "b"))
                .withNumbering(
                        OUTLINE,
                        list(1, 0),
                        list(
                                2,
                                0,
                                "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1-") + "</w:lvlOverride>"));
        assertThat(docx.text()).isEqualTo("1. a\nII- b");
    }

    @Test
    void stylesNumberTheirParagraphsAndThoseBasedOnThem() {
        String numbered = "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        Docx docx = Docx.of(
                        styled("head", "a"),
                        styled("sub", "b"),
                        styled("subsub", "c"),
                        styled("plain", "d"),
                        "<w:p><w:pPr><w:pStyle w:val=\"sub\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                                + Docx.r("e") + "</w:p>",
                        "<w:p><w:pPr><w:pStyle w:val=\"sub\"/><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr>"
                                + Docx.r("f") + "</w:p>")
                .withStyles(
                        style("head", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"),
                        style("sub", numbered),
                        style("subsub", "<w:basedOn w:val=\"sub\"/>"),
                        style(
                                "plain",
                                "<w:basedOn w:val=\"sub\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"))
                .withNumbering(OUTLINE, list(1, 0));
        assertThat(docx.text()).isEqualTo("1. a\n1.1 b\n1.2 c\nd\ne\n2. f");
    }

    @Test
    void levelThatNamesAStyleIsThatOfItsParagraphs() {
        Docx docx = Docx.of(styled("sub", "a"))
                .withStyles(style("sub", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"))
                .withNumbering(
                        family(
                                0,
                                level(0, "decimal", "%1."),
                                level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"sub\"/>")),
                        list(1, 0));
        assertThat(docx.text()).isEqualTo("1.1 a");
    }

    @Test
    void familyMayTakeItsLevelsFromAStyleOfLists() {
        String listStyle =
                "<w:style w:type=\"numbering\" w:styleId=\"outline\"><w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr>"
                        + "</w:pPr></w:style>";
        Docx docx = Docx.of(item(1, 0, "a"))
                .withStyles(listStyle)
                .withNumbering(OUTLINE, family(5, "<w:numStyleLink w:val=\"outline\"/>"), list(1, 5), list(9, 0));
        assertThat(docx.text()).isEqualTo("1. a");
    }

    @Test
    void markerIsFollowedByASpaceOnlyWhereNoChineseMarkEndsIt() {
        Docx docx = Docx.of(item(1, 0, "甲"), item(2, 0, "乙"), item(3, 0, "丙"), item(4, 0, "丁"))
                .withNumbering(
                        family(0, level(0, "chineseCounting", "%1、")),
                        family(1, level(0, "decimal", "%1.", "<w:suff w:val=\"space\"/>")),
                        family(2, level(0, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>")),
                        family(3, level(0, "chineseCountingThousand", "第%1条")),
                        list(1, 0),
                        list(2, 1),
                        list(3, 2),
                        list(4, 3));
        assertThat(docx.text()).isEqualTo("一、甲\n1. 乙\n1.丙\n第一条 丁");
    }

    @Test
    void numbersOfAllLevelsMayBeInDigits() {
        Docx docx = Docx.of(item(1, 0, "a"), item(1, 1, "b"))
                .withNumbering(
                        family(0, level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2", "<w:isLgl/>")),
                        list(1, 0));
        assertThat(docx.text()).isEqualTo("一、a\n1.1 b");
    }

    @Test
    void bulletsAndHiddenMarkersAreLeftOut() {
        Docx docx = Docx.of(item(1, 0, "a"), item(2, 0, "b"), item(3, 0, "c"))
                .withNumbering(
                        family(0, level(0, "bullet", "\uf06c")),
                        family(1, level(0, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>")),
                        family(2, level(0, "none", "注%1：")),
                        list(1, 0),
                        list(2, 1),
                        list(3, 2));
        assertThat(docx.text()).isEqualTo("a\nb\n注：c");
    }

    @Test
    void formatOfOnesOwnIsPaddedWithZeros() {
        String custom = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/><mc:AlternateContent><mc:Choice Requires=\"w14\">"
                + "<w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback>"
                + "<w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1\"/></w:lvl>";
        Docx docx = Docx.of(item(1, 0, "a"), item(1, 0, "b")).withNumbering(family(0, custom), list(1, 0));
        assertThat(docx.text()).isEqualTo("009 a\n010 b");
    }

    @Test
    void deletedAndContentsParagraphsAreNotCounted() {
        String gone =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr>"
                        + "</w:pPr><w:del>" + Docx.r("x") + "</w:del></w:p>";
        Docx docx = Docx.of(item(1, 0, "a"), gone, item(1, 0, "b")).withNumbering(OUTLINE, list(1, 0));
        assertThat(docx.text()).isEqualTo("1. a\n2. b");
    }

    @Test
    void itemsOfListsThatAreNotDefinedAreParagraphs() {
        Docx docx = Docx.of(
                        item(7, 0, "a"), item(1, 9, "b"), item(1, 999_999_999, "c"), item(1, -1, "d"), item(1, 5, "e"))
                .withNumbering(OUTLINE, list(1, 0), family(3, level(12, "decimal", "%1")), list(2, 99));
        assertThat(docx.text()).isEqualTo("a\nb\nc\nd\ne");
    }
}
