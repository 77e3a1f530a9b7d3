package org.bridgehead.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;

class OutlineReaderProperties {

    private static final int SHORTEST_LINE = 12;
    private static final List<String> WHOLE = List.of(
            "numbered-sections",
            "measures-numbered-directly",
            "plain-prose",
            "ordinal-words",
            "runs-everywhere",
            "three-levels",
            "signed-at-the-end",
            "half-width");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "建议",
                "一是",
                "二是",
                "（一）",
                "1.",
                "①",
                "。",
                "，",
                "；",
                "：",
                "\n",
                "“",
                "”",
                "问题",
                "推动",
                "不足",
                "市政协",
                "关于",
                "加快建设园区",
                "2024年",
                " ",
                "\r\n",
                "\uD83D\uDE80",
                "（",
                "）",
                "如何",
                "是挑战",
                "第",
                "篇",
                "-",
                ".");
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }

    @Property(tries = 600)
    void anyTextIsReadAndEveryPieceStandsInIt(@ForAll("texts") String text) {
        SourceDocument source = SourceDocument.of("any.txt", text);
        for (ProposalOutline outline : OutlineReaderTest.READER.read(source)) {
            assertThat(outline.extent()).allMatch(span -> span.end() <= text.length());
            outline.allMeasures().forEach(measure -> {
                assertThat(measure.heading().isEmpty()).isFalse();
                assertThat(outline.text().evidence(measure.heading()).standsIn(source))
                        .isTrue();
                assertThat(outline.text().evidence(measure.body()).standsIn(source))
                        .isTrue();
                measure.clauses()
                        .forEach(clause -> assertThat(clause.slice().isEmpty()).isFalse());
            });
            outline.repairs().forEach(repair -> assertThat(repair.spans()).allMatch(span -> fits(span, text)));
        }
    }

    private static boolean fits(TextSpan span, String text) {
        return span.end() <= text.length();
    }

    @Property(tries = 60)
    void breakingSentencesChangesNothing(@ForAll("samples") String name, @ForAll Random random) {
        String text = OutlineReaderTest.resource(name + ".txt");
        assertThat(Trees.of(OutlineReaderTest.read(broken(text, random))))
                .isEqualTo(Trees.of(OutlineReaderTest.read(text)));
    }

    @Property(tries = 16)
    void widthsOfPunctuationChangeNothing(@ForAll("samples") String name) {
        String text = OutlineReaderTest.resource(name + ".txt");
        String other = text.replace('，', ',')
                .replace('；', ';')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')');
        assertThat(Trees.of(OutlineReaderTest.read(other))).isEqualTo(Trees.of(OutlineReaderTest.read(text)));
    }

    @Property(tries = 30)
    void aRepeatedParagraphIsLeftOut(@ForAll("samples") String name, @ForAll Random random) {
        String text = OutlineReaderTest.resource(name + ".txt");
        List<String> paragraphs =
                new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
        List<String> sentences =
                paragraphs.stream().filter(line -> line.length() > 30).toList();
        String copy = sentences.get(random.nextInt(sentences.size()));
        int behind = paragraphs.indexOf(copy) + 1;
        paragraphs.add(behind, copy);
        assertThat(Trees.of(OutlineReaderTest.read(String.join("\n", paragraphs))))
                .isEqualTo(Trees.of(OutlineReaderTest.read(text)));
    }

    @Provide
    Arbitrary<String> samples() {
        return Arbitraries.of(WHOLE);
    }

    /** Breaks lines inside sentences: long lines only, never near their ends. */
    private static String broken(String text, Random random) {
        StringBuilder out = new StringBuilder();
        for (String line : text.lines().toList()) {
            int from = 0;
            while (line.length() - from > 2 * SHORTEST_LINE && line.length() > 40) {
                int to = from + SHORTEST_LINE + random.nextInt(SHORTEST_LINE);
                while (to < line.length() && "。.；：”".indexOf(line.charAt(to - 1)) >= 0) {
                    to++;
                }
                if (line.length() - to < SHORTEST_LINE) {
                    break;
                }
                out.append(line, from, to).append(random.nextBoolean() ? "\n" : "\n\n");
                from = to;
            }
            out.append(line, from, line.length()).append('\n');
        }
        return out.toString();
    }
}
