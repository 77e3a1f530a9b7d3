package org.bridgehead.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "# 标题=标题",
                "## 一、现状 ##=一、现状",
                "###二、建议=二、建议",
                "- 加快=加快",
                "* 加快=加快",
                "+ 加快=加快",
                "- [x] 加快=加快",
                "  - 加快=加快",
                "> > 引文=引文",
                "> - **甲**=甲",
                "1. 甲=1. 甲",
                "2. **甲**：乙=2. 甲：乙",
                "**加快建设。**推进=加快建设。推进",
                "***甲***乙=甲乙",
                "*甲*和 _乙_=甲和 乙",
                "__甲__=甲",
                "`甲*乙*`=甲*乙*",
                "~~甲~~乙=乙",
                "[文件](http://a.cn/b(1) \"题\")印发=文件印发",
                "[文件][1]印发=文件印发",
                "![图](a.png)甲=甲",
                "甲[^1]乙=甲乙",
                "<http://a.cn>=http://a.cn",
                "甲<br>乙<b>丙</b>=甲乙丙",
                "甲<!-- 注 -->乙=甲乙",
                "甲&nbsp;乙=甲乙",
                "\\*甲\\*=*甲*",
                "---=",
                "* * *=",
                "[1]: http://a.cn=",
                "[^1]: 注=",
                "20**27**年=2027年"
            })
    void marksAreLeftOut(String line, String read) {
        assertThat(read(line)).isEqualTo(read == null ? "" : read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长3*5*2",
                "snake_case_name",
                "甲 * 乙 * 丙",
                "a < b > c",
                "《规划》<附件>后",
                "[一]甲",
                "甲[2]",
                "**未完",
                "5 ~ 8",
                "C:\\甲",
                "#",
                "（一）甲"
            })
    void whatIsNoMarkStays(String line) {
        assertThat(read("甲" + line)).isEqualTo("甲" + line);
    }

    @Test
    void tablesAreRowsWithTabs() {
        assertThat(read("| 任务 | 单位 |\n|:---|---:|\n| **建桥** | 局 \\| 委 |\n一 | 二\n后"))
                .isEqualTo("任务\t单位\n\n建桥\t局 | 委\n一\t二\n后");
        assertThat(read("| 任务 | 单位 |\r\n|---|---|\r\n| 甲 | |\r\n后")).isEqualTo("任务\t单位\r\n\r\n甲\t\r\n后");
        assertThat(read("甲|乙\n丙")).isEqualTo("甲|乙\n丙");
    }

    @Test
    void fencesAreLeftOutAndWhatTheyHoldStays() {
        assertThat(read("```text\n# *甲*\n~~~\n```\n# 乙")).isEqualTo("\n# *甲*\n~~~\n\n乙");
    }

    @Test
    void commentsMaySpanLines() {
        assertThat(read("甲<!-- a\n# b\nc --># 乙\n丙")).isEqualTo("甲\n\n乙\n丙");
    }

    @Test
    void frontMatterIsLeftOut() {
        assertThat(read("---\ntitle: 题\ntags:\n  - 甲\n---\n# 标题")).isEqualTo("\n\n\n\n\n标题");
        assertThat(read("---\ntitle: \"题目\"\nlayout: page\n---\n## 一")).isEqualTo("\n题目\n\n\n一");
        assertThat(read("---\n甲乙丙。\n---\n")).isEqualTo("\n甲乙丙。\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 标题\n正文",
                "甲\n## 一\n## 二",
                "甲\n## 一\n- 乙",
                "甲\n| 甲 | 乙 |\n|---|---|\n```\n",
                "甲\n**一、现状**\n**二、建议**",
                "甲\n1. **加快建设**：甲\n2. **推进合作**：乙"
            })
    void markdownIsToldByItsContent(String text) {
        assertThat(format(text)).isEqualTo("markdown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于建设的建议\n1. 甲\n2. 乙",
                "甲\n* 一\n* 二\n- 三",
                "甲\n#长三角 一体化\n#合作",
                "甲\n-----\n乙\n*****",
                "张**李**王\n**市**区推进",
                "甲|乙|丙\n1|2|3",
                "甲\n> 引文\n- 乙",
                "甲\n# 一个"
            })
    void plainTextIsNoMarkdown(String text) {
        assertThat(format(text)).isEqualTo("text");
    }

    @Test
    void evidenceHasSeveralSpansRoundAMark() {
        SourceDocument source = document("# 标题\n加快**建设**通道");
        AlignedText text = AlignedText.withoutMarks(source, Folding.widths());
        int from = text.text().indexOf("加快");
        Evidence evidence = text.evidence(Slice.of(from, from + 6));
        assertThat(evidence.quote()).isEqualTo("加快建设通道");
        assertThat(evidence.spans()).containsExactly(TextSpan.of(5, 7), TextSpan.of(9, 11), TextSpan.of(13, 15));
        assertThat(evidence.standsIn(source)).isTrue();
    }

    @Test
    void longLinesOfMarksAreReadInTimeThatGrowsWithThem() {
        for (String mark : new String[] {
            "*a ", "[", "](", "`", "` ``", "- ", "> ", "<!---->", "|", "\\", "_a", "![", "<a ", "~~", "[a](", "#"
        }) {
            String text = "# 甲\n" + mark.repeat(300_000);
            assertThat(read(text)).startsWith("甲");
        }
    }

    /** What is read of a text that is Markdown. */
    private static String read(String text) {
        MarkdownMarks marks = MarkdownMarks.in(text);
        StringBuilder bordered = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (marks.isBorder(i)) {
                bordered.setCharAt(i, '\t');
            }
        }
        return marks.kept().stream()
                .map(slice -> bordered.substring(slice.from(), slice.to()))
                .collect(Collectors.joining());
    }

    private static SourceDocument document(String text) {
        return DocumentReaders.standard()
                .read("a.md", text.getBytes(StandardCharsets.UTF_8))
                .get(0);
    }

    private static String format(String text) {
        return document(text).format();
    }
}
