package org.bridgehead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TableInputTest {

    private static final Path CORPUS = Path.of("..", "seeds", "corpus", "development");

    @TempDir
    private Path directory;

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** Removes what tells where something stands. */
    private static JsonNode withoutPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("spans", "start", "end", "source", "offset"));
        }
        StreamSupport.stream(node.spliterator(), false).forEach(TableInputTest::withoutPlaces);
        return node;
    }

    private static String row(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> head =
                text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        String body = text.substring(text.indexOf(head.get(1)) + head.get(1).length());
        return "\"" + String.join("\",\"", head.get(0), head.get(1), body.replace("\"", "\"\"")) + "\"\n";
    }

    @Test
    void proposalsInATableAreReadAsInFilesOfTheirOwn() throws IOException {
        List<Path> files = List.of(
                Samples.PROPOSALS.resolve("hangzhou-linping.txt"),
                Samples.PROPOSALS.resolve("huzhou.txt"),
                Samples.PROPOSALS.resolve("jiaxing.txt"),
                CORPUS.resolve("changzhou.txt"),
                CORPUS.resolve("changsha.txt"),
                CORPUS.resolve("baoding.txt"));
        StringBuilder csv = new StringBuilder("题名,提案人,正文\n");
        List<Object> single = new ArrayList<>(List.of("extract"));
        for (Path file : files) {
            csv.append(row(file));
            single.add(file);
        }
        Path table = Files.writeString(directory.resolve("list.csv"), csv);
        Run inTable = Run.of("extract", table);
        assertThat(inTable.status()).as(inTable.err()).isZero();
        JsonNode dossiers = withoutPlaces(json(inTable.out()).get("dossiers"));
        assertThat(dossiers)
                .isEqualTo(withoutPlaces(json(Run.of(single.toArray()).out()).get("dossiers")));
    }

    @Test
    void tableIsComparedAndItsTextsWritten() throws IOException {
        Path table = Files.writeString(
                directory.resolve("list.csv"),
                "编号,题名,正文\n1,甲题,\n" + "2," + row(Samples.good(directory)).replaceFirst("\"问题\",", ""));
        Run run = Run.of("compare", table, "--format", "json", "--text-out", directory.resolve("texts"));
        assertThat(run.status()).isOne();
        assertThat(run.err()).contains("list.csv#2: has no text: nothing stands in C2");
        assertThat(json(run.out()).get("proposals").get(0).get("source").stringValue())
                .isEqualTo("list.csv#3");
        assertThat(directory.resolve("texts").resolve("list.csv#3.txt"))
                .content()
                .startsWith("题名：关于推动台州与温岭共建海洋装备产业园的建议\n");
    }

    @Test
    void namesOfRowsAreNamesOfFilesOnEverySystem() {
        assertThat(DecodedTexts.fileName("a.xlsx#说明!3")).isEqualTo("a.xlsx#说明!3.txt");
        assertThat(DecodedTexts.fileName("a.xlsx#<是否?>|\"*\u0001!3")).isEqualTo("a.xlsx#_是否_!3.txt");
    }
}
