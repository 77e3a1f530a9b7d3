package org.bridgehead.extract.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bridgehead.file.FileException;

class HtmlTextProperties {

    private static final String PAGE =
            "<!DOCTYPE html><html><head><meta charset=\"gbk\"><title>关于共建通道的建议</title></head>"
                    + "<body><nav><a href=1>首页</a></nav><article><h1>关于共建通道的建议</h1><p>两市隔江相望，往来<b>日益</b>密切。</p>"
                    + "<ol start=2><li>加快建设<li>推进合作</ol><table><tr><td>任务<td>单位</tr></table><!--[if mso]>x<![endif]-->"
                    + "<p style='mso-list:Ignore'>一、</p><pre>甲\n乙</pre></article></body></html>";

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(List.of(
                        "<p>",
                        "</p>",
                        "<div class=nav>",
                        "</div>",
                        "<table>",
                        "</table>",
                        "<tr>",
                        "<td>",
                        "</tr>",
                        "<ol>",
                        "</ol>",
                        "<li>",
                        "<b>",
                        "</b>",
                        "<pre>",
                        "</pre>",
                        "<br>",
                        "<main>",
                        "</main>",
                        "<h1>",
                        "</h1>",
                        "<a href=x>",
                        "</a>",
                        "<header>",
                        "<footer>",
                        "<ul>",
                        "<select>",
                        "<template>",
                        "<svg>",
                        "<body>",
                        "<frameset>",
                        "<q>",
                        "<!--",
                        "-->",
                        "<![if x]>",
                        "两市往来，日益密切，合作频繁。",
                        "甲",
                        " ",
                        "\n",
                        "<span style='mso-list:Ignore'>1.",
                        "</span>",
                        "<article>",
                        "</article>",
                        "&nbsp;",
                        "\t"))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 3000)
    void anyTagsInAnyOrderAreReadOrRefused(@ForAll("soup") String page) {
        readOrRefuse(page.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 3000)
    void aDamagedPageIsReadOrRefused(@ForAll long seed) {
        byte[] bytes = PAGE.getBytes(Charset.forName("GB18030"));
        Random random = new Random(seed);
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        readOrRefuse(java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)));
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            String text = HtmlText.of(bytes).text();
            assertThat(text).isNotBlank().doesNotContain("\n\n").doesNotContain("\r");
            assertThat(text.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
        } catch (FileException e) {
            assertThat(e).hasMessageContaining("\nMaybe ");
        }
    }
}
