package org.bridgehead.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineWrapTest {

    @Test
    void chineseBreaksBetweenAnyTwoCharacters() {
        assertThat(LineWrap.wrap("两地检测报告互不承认", 8)).containsExactly("两地检测", "报告互不", "承认");
    }

    @Test
    void noLineStartsWithAClosingMarkOrEndsWithAnOpeningOne() {
        assertThat(LineWrap.wrap("先认报告，再谈分成", 8)).containsExactly("先认报", "告，再谈", "分成");
        assertThat(LineWrap.wrap("建设《走廊》规划", 6)).containsExactly("建设", "《走", "廊》规", "划");
        assertThat(LineWrap.wrap("落实“四共”办法", 6)).containsExactly("落实", "“四共”", "办法");
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertThat(LineWrap.wrap("安排引导资金2000万元", 14)).containsExactly("安排引导资金", "2000万元");
        assertThat(LineWrap.wrap("share the tax by ratio", 10)).containsExactly("share the", "tax by", "ratio");
    }

    @Test
    void aWordWiderThanALineIsCut() {
        assertThat(LineWrap.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void noTextIsOneEmptyLine() {
        assertThat(LineWrap.wrap("", 10)).containsExactly("");
        assertThat(LineWrap.wrap("  ", 10)).containsExactly("");
    }
}
