package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bridgehead.core.model.SectionKind;

class NameReaderProperties {

    private static final List<String> PIECES = List.of(
            "上海",
            "珠海航空产业园",
            "沪",
            "至",
            "高铁",
            "、",
            "，",
            "。",
            "“",
            "”",
            "（",
            "）",
            "《",
            "》",
            "3",
            "万亿",
            "—",
            "5%",
            "和",
            "建设",
            "市",
            "局",
            "G60",
            "试点",
            "尚未",
            "人工智能",
            "产业",
            "等",
            "某",
            "\n",
            " ",
            "双",
            "大",
            ".",
            "：",
            "比",
            "٣",
            "万万亿",
            "9876543210",
            "项",
            "五",
            "1",
            "千",
            "\ud842\udfb7");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void anyTextIsReadWithHitsInsideItInOrderAndMaximalOnesApart(@ForAll("texts") String text) {
        NameResult result = Read.proposal("", "", text + "。", SectionKind.MEASURES);
        int last = 0;
        int free = 0;
        for (NameHit hit : result.hits()) {
            assertThat(hit.slice().from()).isGreaterThanOrEqualTo(last);
            assertThat(hit.slice().to()).isLessThanOrEqualTo(text.length() + 3);
            assertThat(hit.slice().isEmpty()).isFalse();
            last = hit.slice().from();
            if (!hit.nested() && hit.type() != org.bridgehead.core.model.MentionType.PLATFORM_GENERIC) {
                assertThat(hit.slice().from()).isGreaterThanOrEqualTo(free);
                free = hit.slice().to();
            }
        }
    }

    @Property(tries = 50)
    void readingTwiceGivesTheSame(@ForAll("texts") String text) {
        assertThat(Read.text(text)).isEqualTo(Read.text(text));
    }
}
