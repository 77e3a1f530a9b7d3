package org.bridgehead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutputTest {

    @TempDir
    private Path directory;

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Test
    void samplesAreRankedWithoutAFault() {
        Run run = Run.of("compare", Samples.PROPOSALS, "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode result = json(run.out());
        assertThat(stream(result.get("proposals")).map(p -> p.get("rank").intValue()))
                .containsExactly(1, 2, 3);
        assertThat(stream(result.get("proposals")).map(p -> p.get("source").stringValue()))
                .containsExactlyInAnyOrder("hangzhou-linping.txt", "huzhou.txt", "jiaxing.txt");
        assertThat(result.get("faults")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "extract"})
    void everyQuoteStandsInTheDecodedTextAtItsSpans(String command) throws IOException {
        List<String> args = command.equals("compare") ? List.of("--format", "json") : List.of();
        Run run = Run.of(Stream.concat(
                        Stream.of(command, Samples.PROPOSALS, Samples.good(directory), "--text-out", directory),
                        args.stream())
                .toArray());
        assertThat(run.status()).isZero();
        List<JsonNode> objects = objects(json(run.out())).toList();
        long quotes = 0;
        for (JsonNode object : objects) {
            if (object.has("quote")) {
                assertQuote(object.get("source").stringValue(), object.get("spans"), object.get("quote"));
                quotes++;
            } else if (object.has("title") && object.get("source").isObject()) {
                String source = object.get("source").get("name").stringValue();
                List<JsonNode> inside = objects(object)
                        .filter(o -> o.has("text") && o.has("spans"))
                        .toList();
                for (JsonNode one : inside) {
                    assertQuote(source, one.get("spans"), one.get("text"));
                    quotes++;
                }
            }
        }
        assertThat(quotes).isGreaterThan(100);
    }

    private void assertQuote(String source, JsonNode spans, JsonNode quote) throws IOException {
        String text = Files.readString(directory.resolve(source));
        StringBuilder slices = new StringBuilder();
        for (JsonNode span : spans) {
            slices.append(text, span.get(0).intValue(), span.get(1).intValue());
        }
        assertThat(quote.stringValue()).as("quote of %s at %s", source, spans).isEqualTo(slices.toString());
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        Stream<JsonNode> below = stream(node).flatMap(OutputTest::objects);
        return node.isObject() ? Stream.concat(Stream.of(node), below) : below;
    }

    @Test
    void sameInputGivesTheSameBytes() {
        String once = Run.of("compare", Samples.PROPOSALS, "--format", "json").out();
        assertThat(Run.of("compare", Samples.PROPOSALS, "--format", "json").out())
                .isEqualTo(once);
    }

    @Test
    void fileGetsWhatStandardOutputWouldGet() throws IOException {
        Path output = directory.resolve("result.json");
        Files.writeString(output, "what was there before and is longer than nothing");
        Run run = Run.of("extract", Samples.good(directory), "-o", output);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(output).hasContent(Run.of("extract", Samples.good(directory)).out());
    }

    @Test
    void standardInputIsRead() {
        ByteArrayInputStream in = new ByteArrayInputStream(Samples.good().getBytes(Charset.forName("GB18030")));
        Run run = Run.with(in, "extract", "-");
        assertThat(run.status()).isZero();
        JsonNode source = json(run.out()).get("dossiers").get(0).get("source");
        assertThat(source.get("name").stringValue()).isEqualTo("stdin");
        assertThat(source.get("encoding").stringValue()).isEqualTo("GB18030");
    }

    @Test
    void reportSpeaksTheLanguageThatIsAskedFor() throws IOException {
        Path good = Samples.good(directory);
        assertThat(Run.of("compare", good).out()).contains("提案比较", "关于推动台州与温岭共建海洋装备产业园的建议");
        assertThat(Run.of("compare", good, "--lang", "en").out()).contains("Comparison of proposals");
    }

    @Test
    void outlineShowsWhatAProposalSays() throws IOException {
        Run run = Run.of("extract", Samples.good(directory), "--format", "text", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("What the proposals say (1)", "Bottlenecks (1)", "Measures (3", "共建海洋装备产业园")
                .doesNotContain("Rank");
    }

    @Test
    void weightsDecideTheScore() throws IOException {
        Path weights = Files.writeString(
                directory.resolve("weights.yaml"), "integration_depth: 1\nindustry_focus: 0\nfeasibility: 0\n");
        String byFile = score("--weights", weights);
        assertThat(score("--weights", "1,0,0")).isEqualTo(byFile).isNotEqualTo(score("--weights", "0,0,1"));
        assertThat(score("--weights", "equal")).isEqualTo(score("--weights", "2,2,2"));
    }

    @Test
    void rubricAndMethodAreNamedInTheResult() throws IOException {
        Path rubric = Files.writeString(directory.resolve("mine.yaml"), "id: mine\nversion: \"7\"\n");
        JsonNode result =
                json(Run.of("compare", Samples.PROPOSALS, "--format", "json", "--rubric", rubric, "--method", "topsis")
                        .out());
        assertThat(result.get("rubric").get("id").stringValue()).isEqualTo("mine");
        assertThat(result.get("method").get("name").stringValue()).isEqualTo("topsis");
    }

    private static String score(Object... options) {
        Run run = Run.of(Stream.concat(
                        Stream.of("compare", Samples.PROPOSALS.resolve("jiaxing.txt"), "--format", "json"),
                        Stream.of(options))
                .toArray());
        assertThat(run.status()).as(run.err()).isZero();
        return json(run.out()).get("proposals").get(0).get("score").toString();
    }

    @Test
    void decodedTextsNeverLeaveTheirDirectory() {
        assertThat(DecodedTexts.fileName("../../etc/a.txt")).isEqualTo(".._.._etc_a.txt");
        assertThat(DecodedTexts.fileName("stdin")).isEqualTo("stdin.txt");
        assertThat(DecodedTexts.fileName("提案")).isEqualTo("提案.txt");
    }
}
