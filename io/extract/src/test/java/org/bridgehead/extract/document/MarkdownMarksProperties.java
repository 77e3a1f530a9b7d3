package org.bridgehead.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bridgehead.core.text.SourceDocument;

class MarkdownMarksProperties {

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(List.of(
                        "#", "# ", "- ", "* ", "**", "*", "_", "`", "```", "~~", "|", "|---|", "[", "](", "]", ")", "(",
                        "!", "\\", "<", ">", "<!--", "-->", "---", "\n", "\r\n", " ", "甲", "乙。", "1. ", "a", "9",
                        "title: ", "[^", "]:", "&nbsp;", "\t"))
                .list()
                .ofMaxSize(50)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 5000)
    void slicesAscendAndChineseWordsStay(@ForAll("soup") String text) {
        int last = -1;
        for (Slice slice : MarkdownMarks.in(text).kept()) {
            assertThat(slice.from()).isGreaterThan(last);
            assertThat(slice.isEmpty()).isFalse();
            assertThat(slice.to()).isLessThanOrEqualTo(text.length());
            last = slice.to();
        }
    }

    @Property(tries = 2000)
    void lineBreaksStay(@ForAll("soup") String text) {
        SourceDocument source = DocumentReaders.inMemory("a", "# 甲\n" + text);
        AlignedText read = AlignedText.withoutMarks(source, Folding.widths());
        assertThat(breaks(read.text())).isEqualTo(breaks(source.text()));
    }

    private static long breaks(String text) {
        return text.chars().filter(unit -> unit == '\n').count();
    }
}
