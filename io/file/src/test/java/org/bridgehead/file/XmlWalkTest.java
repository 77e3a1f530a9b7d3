package org.bridgehead.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlWalkTest {

    private static XmlWalk walk(String xml) {
        return XmlWalk.of(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String names(String xml) {
        StringBuilder names = new StringBuilder();
        XmlWalk walk = walk(xml);
        while (walk.next()) {
            names.append(walk.isStart() ? walk.name() : walk.isEnd() ? "/" + walk.name() : "");
        }
        return names.toString();
    }

    @Test
    void elementsBeginAndEnd() {
        assertThat(names("<a><b/>text<c></c></a>")).isEqualTo("ab/bc/c/a");
    }

    @Test
    void insideVisitsAnElementAndStopsAtItsEnd() {
        XmlWalk walk = walk("<a><b><c><d/></c><e/></b><f/></a>");
        StringBuilder seen = new StringBuilder();
        walk.each(
                "b",
                b -> b.inside(element -> {
                    seen.append(element.name());
                    if (element.isStart("c")) {
                        element.skip();
                    }
                }));
        assertThat(seen).hasToString("ce");
    }

    @Test
    void contentIsTheTextOfAnElementWithAllInIt() {
        XmlWalk walk = walk("<a>x<b>y<!-- no --><![CDATA[<z>]]></b></a>");
        walk.next();
        assertThat(walk.content()).isEqualTo("xy<z>");
        assertThat(walk.isEnd("a")).isTrue();
    }

    @Test
    void namespaceOfAnElementIsToldFromItsPrefix() {
        XmlWalk walk = walk("<x:a xmlns:x=\"urn:1\" x:b=\"2\"><c/></x:a>");
        walk.next();
        assertThat(walk.namespace()).isEqualTo("urn:1");
        assertThat(walk.attribute("b")).contains("2");
        assertThat(walk.attribute("urn:1", "b")).contains("2");
        walk.next();
        assertThat(walk.namespace()).isEmpty();
    }

    @Test
    void encodingsOfOfficeOpenXmlAreReadWithAndWithoutMarks() {
        for (String encoding : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
            for (String mark : new String[] {"", "\ufeff"}) {
                XmlWalk walk = XmlWalk.of((mark + "<a>沪</a>").getBytes(Charset.forName(encoding)));
                walk.next();
                assertThat(walk.content()).isEqualTo("沪");
            }
        }
    }

    @Test
    void elementsAreNestedToABound() {
        assertThat(names("<a>".repeat(256) + "</a>".repeat(256))).hasSize(3 * 256);
        assertRefused("<a>".repeat(257), "more than 256 deep");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        assertRefused("<!DOCTYPE a><a/>", "document type");
        assertRefused("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "document type");
        assertRefused("<a>&b;</a>", "XML cannot be read");
        assertRefused("<a b='&b;'/>", "XML cannot be read");
    }

    @Test
    void whatIsNoXmlIsRefused() {
        for (String xml : new String[] {"", "x", "<a>", "<a></b>", "<a b=c/>", "<a/><b/>", "<\u0001/>"}) {
            assertRefused(xml, "XML cannot be read");
        }
    }

    @Test
    void nothingIsPrintedOfBytesThatAreNoText() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] xml =
                    Bytes.concat(new byte[] {'<', 'a', '>'}, new byte[] {(byte) 0xFF, (byte) 0x80}, new byte[] {'<'});
            assertThatThrownBy(() -> readAll(XmlWalk.of(xml))).isInstanceOf(FileException.class);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void readAll(XmlWalk walk) {
        boolean isMore = true;
        while (isMore) {
            isMore = walk.next();
        }
    }

    private static void assertRefused(String xml, String said) {
        assertThatThrownBy(() -> names(xml))
                .isInstanceOf(FileException.class)
                .hasMessageContaining(said)
                .hasMessageContaining("\nMaybe ");
    }
}
