package org.bridgehead.extract.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.bridgehead.file.Decoding;
import org.bridgehead.file.FileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @Test
    void blocksAreLinesAndBreaksDivideThem() {
        assertText("<p>甲<p>乙<br>丙<div>丁<span>戊</span></div><h2>己</h2>", "甲", "乙", "丙", "丁戊", "己");
    }

    @Test
    void whiteSpaceIsCollapsedAsBrowsersDo() {
        assertText("<p>  加快\n   建设  G60\n走廊\t，\n<b> 推进</b>\n合作 </p>", "加快建设 G60 走廊 ，推进合作");
        assertText("<p>&nbsp;&nbsp;　甲&nbsp;乙&shy;丙&#8203;丁&#65279;</p>", "甲 乙丙丁");
        assertText("<pre>甲  乙\n  丙\t丁</pre>", "甲  乙", "丙\t丁");
    }

    @Test
    void numbersOfListsAreWrittenAsBrowsersShowThem() {
        assertText("<ol><li>甲<li>乙</ol>", "1. 甲", "2. 乙");
        assertText("<ol start=3><li>甲<li value=7>乙<li>丙</ol>", "3. 甲", "7. 乙", "8. 丙");
        assertText("<ol reversed><li>甲<li>乙</ol>", "2. 甲", "1. 乙");
        assertText("<ol type=a><li>甲</ol><ol type=A start=27><li>乙</ol>", "a. 甲", "AA. 乙");
        assertText("<ol type=i><li>甲</ol><ol type=I start=4><li>乙</ol>", "i. 甲", "IV. 乙");
        assertText("<ol style='list-style-type: cjk-ideographic' start=21><li>甲</ol>", "二十一、甲");
        assertText("<ol style='list-style:none'><li>甲</ol>", "甲");
        assertText("<ul><li>甲<li><p>乙</ul>", "甲", "乙");
        assertText("<ol><li><p>甲</p><ol><li>乙</ol><li>丙</ol>", "1. 甲", "1. 乙", "2. 丙");
    }

    @Test
    void aBreakBetweenChineseCharactersIsASpaceOnlyWhereAProgramPutItForOne() {
        assertText("<p>委员\n何某</p>", "委员何某");
        assertText("<head><meta name=generator content='LibreOffice 7.4 (Linux)'></head><p>委员\n何某</p>", "委员 何某");
    }

    @Test
    void anItemThatBringsItsNumberGetsNoOther() {
        assertText("<ol><li>1. 甲<li>（二）乙<li>三、丙</ol>", "1. 甲", "（二）乙", "三、丙");
    }

    @Test
    void aRowOfATableIsALine() {
        assertText(
                "<table><caption>表</caption><tr><th>任务</th><th>单位</th></tr><tr><td><p>建 桥</p><p>修路</p></td><td>局<br>委</td></tr></table>后",
                "表",
                "任务\t单位",
                "建 桥 修路\t局 委",
                "后");
        assertText("<table><tr><td><td>乙<td></tr><tr><td>丙<td><td>丁</table>", "\t乙", "丙\t\t丁");
    }

    @Test
    void aTableThatLaysOutAPageIsNoRow() {
        assertText("<table><tr><td><h2>标题</h2><p>甲。</p><p>乙。</p></td><td>丙</td></tr></table>", "标题", "甲。", "乙。", "丙");
        assertText("<table><tr><td>甲<table><tr><td>一<td>二</table></td><td>乙</table>", "甲", "一\t二", "乙");
        assertText("<table role=presentation><tr><td>甲<td>乙</table>", "甲", "乙");
    }

    @Test
    void whatIsNotShownIsLeftOut() {
        assertText(
                "<p>甲<script>x</script><style>y</style><noscript>无</noscript><template>模</template>"
                        + "<span hidden>藏</span><span style='Display : None'>隐</span><i aria-hidden=true>图</i>"
                        + "<del>删</del><button>钮</button><select><option>选</select><textarea>填</textarea>乙</p>",
                "甲乙");
    }

    @Test
    void furnitureIsLeftOutByElementRoleAndName() {
        assertText("<nav>首页</nav><p>甲</p><footer>页脚</footer><aside>旁</aside>", "甲");
        assertText("<div role=navigation>首页</div><p>甲</p>", "甲");
        assertText("<div class='bread-crumb siteMenu2'>首页</div><p>甲</p><div id=page_footer>页脚</div>", "甲");
    }

    @Test
    void aFrameThatCallsItselfFurnitureIsKept() {
        assertText("<div class='has-menu sidebar'><p>两市隔江相望，往来日益密切。</p></div>", "两市隔江相望，往来日益密切。");
        assertText("<p class=menuetto>甲</p>", "甲");
    }

    @Test
    void theArticleOfASiteIsReadWithItsTitleFirst() {
        String page = "<title>关于共建通道的建议_某市人民政府</title><body><div><h1>某市人民政府</h1>"
                + "<ul><li><a href=1>首页</a><li><a href=2>公开</a><li><a href=3>互动</a></ul></div>"
                + "<div class=nr><div class=bt1>关于共建通道的建议</div><div>发布时间：2024-05-01</div>"
                + "<div id=zoom><p>两市隔江相望，往来日益密切，通勤人口众多。</p><p>一、加快建设跨江通道。</p>"
                + "<p>责任编辑：某某</p></div></div>"
                + "<div><p>主办单位：某局，某中心</p></div>";
        assertThat(read(page)).containsExactly("关于共建通道的建议", "两市隔江相望，往来日益密切，通勤人口众多。", "一、加快建设跨江通道。");
    }

    @Test
    void aPageWithoutFurnitureIsReadWhole() {
        assertText(
                "<div class=WordSection1><p>两市隔江相望，往来日益密切，通勤人口已达十二万人，企业往来频繁。</p></div><div class=WordSection2><p>某某研究院</p></div>",
                "两市隔江相望，往来日益密切，通勤人口已达十二万人，企业往来频繁。",
                "某某研究院");
    }

    @Test
    void whatStandsRoundTheContentWithoutLinksIsReadToo() {
        String prose = "两市隔江相望，往来日益密切，通勤人口众多。".repeat(5);
        assertText(
                "<div class=nav><a href=1>首页</a></div><div><div>题目四字</div><div><p>" + prose
                        + "</p><p>二、推进合作。</p></div><div>某某研究院</div></div><div><a href=1>某文</a></div>",
                "题目四字",
                prose,
                "二、推进合作。",
                "某某研究院");
        assertText(
                "<p class=MsoToc1>一、现状</p><div><p>" + prose + "</p><p>二、推进合作。</p></div><div><p>附：某某</p></div>",
                prose,
                "二、推进合作。",
                "附：某某");
    }

    @Test
    void theHeadOfAnArticleIsPartOfIt() {
        assertText("<article><header><h1>标题四字</h1></header><p>甲</p></article>", "标题四字", "甲");
    }

    @Test
    void listsOfWordAreReadWithTheirNumbersAndWithoutBullets() {
        String ignored = "<![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>%s<span "
                + "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>";
        String item = "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>" + ignored + "%s<o:p></o:p></p>";
        assertText(
                String.format(item, "一、", "现状")
                        + String.format(item, "2.", "建议")
                        + String.format(item, "l", "甲")
                        + String.format(item, "·", "乙")
                        + String.format(item, "（3）", "丙"),
                "一、现状",
                "2. 建议",
                "甲",
                "乙",
                "（3）丙");
    }

    @Test
    void notesAndCommentsOfWordAreLeftOut() {
        assertText(
                "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><p>甲<a style='mso-footnote-id:ftn1' href='#_ftn1'>[1]</a>"
                        + "<span class=MsoCommentReference style='mso-special-character:comment'>[a]</span>，乙<o:p>&nbsp;</o:p></p>"
                        + "<p class=MsoToc1><a href='#a'>一、现状 1</a></p>"
                        + "<div style='mso-element:footnote-list'><p>[1] 注</p></div>",
                "甲，乙");
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8,UTF-8,UTF-8",
        "gb2312,GB18030,GB18030",
        "GBK,GB18030,GB18030",
        "big5,Big5,Big5",
        "utf-8,GB18030,GB18030",
        "gb2312,UTF-8,UTF-8"
    })
    void theEncodingIsTheOneThatThePageSaysIfItReads(String declared, String encoding, String decided) {
        String text = encoding.equals("Big5") ? "兩市往來日益密切，企業合作頻繁。" : "两市往来日益密切，企业合作频繁。";
        for (String meta : new String[] {
            "<meta charset=" + declared + ">",
            "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=" + declared + "'>"
        }) {
            byte[] bytes = ("<html><head>" + meta + "<body><p>" + text).getBytes(Charset.forName(encoding));
            assertThat(HtmlText.of(bytes)).isEqualTo(new Decoding(text, decided));
        }
    }

    @Test
    void aByteOrderMarkIsStrongerThanWhatThePageSays() {
        byte[] bytes = "\uFEFF<meta charset=gb2312><p>两市往来".getBytes(StandardCharsets.UTF_16LE);
        assertThat(HtmlText.of(bytes)).isEqualTo(new Decoding("两市往来", "UTF-16LE"));
    }

    @Test
    void aPageWithoutTextIsRefused() {
        assertThatThrownBy(() -> read("<div id=app></div><script>render()</script>"))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("without text of its own")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void nestingBeyondTheLimitIsReadAtThatDepth() {
        for (String tag : new String[] {"b", "table><tr><td"}) {
            String page = "<p>甲</p>" + ("<" + tag + ">").repeat(100_000) + "乙";
            assertThat(read(page)).contains("甲");
        }
        assertThat(read("<div>".repeat(100_000) + "乙")).containsExactly("乙");
    }

    @Test
    void tooManyElementsAreRefused() {
        assertThatThrownBy(() -> read("<p>甲" + "<br>".repeat(PageParser.MOST_ELEMENTS)))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("500000 elements");
        String fonts = "<p>" + "<font color=%d>".repeat(12).formatted(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) + "</p>";
        assertThatThrownBy(() -> read(fonts + "<p>甲".repeat(100_000)))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("elements");
    }

    private static void assertText(String page, String... lines) {
        assertThat(read(page)).containsExactly(lines);
    }

    private static String[] read(String page) {
        return HtmlText.of(page.getBytes(StandardCharsets.UTF_8)).text().split("\n");
    }
}
