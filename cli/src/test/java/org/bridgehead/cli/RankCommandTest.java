package org.bridgehead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankCommandTest {

    private static final Path JSON = Path.of("..", "docs", "examples", "sites.json");
    private static final Path CSV = Path.of("..", "docs", "examples", "sites.csv");
    private static final Path VECTORS =
            Path.of("..", "io", "data", "src", "test", "resources", "org", "bridgehead", "data", "vectors");

    @TempDir
    private Path directory;

    private static void assertHolds(String schema, String lines) throws IOException {
        String text = Files.readString(Path.of("..", "docs", "schema", schema));
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        assertThat(lines.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(
                                registry.getSchema(text, InputFormat.JSON).validate(line, InputFormat.JSON))
                        .as(line)
                        .isEmpty());
    }

    @Test
    void bestAlternativeStandsFirst() {
        Run run = Run.of("rank", CSV, "--lang", "en", "--method", "wsm");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("sites", "wsm, the higher the better", "cost 40.0%", "Rank  Alternative");
        // min-max: Linping .4·0 + .4·40/130 + .2·1; Haining .4·1 + 0 + .2·17/34; Tongxiang .4·1.3/2.7 + .4·1 + 0.
        assertThat(run.out().indexOf("Tongxiang")).isLessThan(run.out().indexOf("Haining"));
        assertThat(run.out().indexOf("Haining")).isLessThan(run.out().indexOf("Linping"));
    }

    @Test
    void jsonLinesHoldToTheirSchemaWithFaultsInPlace() throws IOException {
        Path file = Files.writeString(
                directory.resolve("p.jsonl"),
                Files.readString(JSON).replace("\n", "")
                        + "\n{\"id\": \"bad\", \"criteria\": [}\n{\"id\": \"empty\"}\n");
        Run run = Run.of("rank", file, CSV, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertHolds("ranking-1.schema.json", run.out());
        assertThat(run.out().lines().map(line -> line.substring(0, 12)))
                .containsExactly("{\"id\":\"sites", "{\"id\":\"bad\",", "{\"id\":\"empty", "{\"id\":\"sites");
        assertThat(run.err().lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line).contains("p.jsonl", "Maybe ").doesNotContain("Source"));
    }

    @Test
    void allMethodsStandSideBySideInEveryFormat() throws IOException {
        Run json = Run.of("rank", JSON, "--all-methods", "--format", "json");
        assertThat(json.status()).as(json.err()).isZero();
        assertHolds("ranking-1.schema.json", json.out());
        assertThat(json.out()).contains("\"kendall_tau_b\"", "\"method\":\"gra\"", "\"method\":\"electre_iii\"");
        Run text = Run.of("rank", JSON, "--all-methods", "--lang", "en");
        assertThat(text.out()).contains(" > ", "Spearman", "comet needs the parameter");
        Run markdown = Run.of("rank", JSON, "--all-methods", "--format", "md");
        assertThat(markdown.out()).contains("| 方法 | Linping | Haining | Tongxiang |", "| 肯德尔τ-b |");
        Run csv = Run.of("rank", JSON, "--all-methods", "--format", "csv");
        assertThat(csv.out()).startsWith("problem,method,alternative,score,rank\nsites,wsm,Linping,");
    }

    @Test
    void scoresOfCsvParseBackToThoseOfJson() {
        String score = Run.of("rank", JSON, "--format", "csv")
                .out()
                .lines()
                .toList()
                .get(1)
                .split(",", -1)[3];
        assertThat(Run.of("rank", JSON, "--format", "json").out()).contains("\"scores\":[" + score + ",");
    }

    @Test
    void optionsWinOverTheProblem() throws IOException {
        Path weights = Files.writeString(directory.resolve("w.yaml"), "{cost: 1, jobs: 1, distance: 2}\n");
        assertThat(Run.of("rank", JSON, "--weights", weights, "--format", "json")
                        .out())
                .contains("\"weights\":[0.25,0.25,0.5]", "\"method\":\"vikor\"");
        assertThat(Run.of("rank", JSON, "--weights", "1,1,2", "--format", "json")
                        .out())
                .contains("[0.25,0.25,0.5]");
        assertThat(Run.of("rank", JSON, "--weights", "entropy", "--lang", "en").out())
                .contains("(from: entropy)");
        assertThat(Run.of("rank", JSON, "--weights", "{\"name\":\"roc\",\"ranks\":[1,2,3]}", "--format", "json")
                        .out())
                .contains("\"weights\":[0.61111111", "\"method\":\"vikor\"");
        assertThat(Run.of("rank", JSON, "--method", "{\"name\":\"codas\",\"tau\":0.1}", "--format", "json")
                        .out())
                .contains("\"method\":\"codas\"");
    }

    @Test
    void wrongOptionsAreWrongUsage() {
        assertUsage("\"topsys\" is no ranking method", "--method", "topsys");
        assertUsage("cannot be parsed", "--method", "{\"name\":");
        assertUsage("neither the name of a weighting nor numbers nor a file", "--weights", "entrpy");
        assertUsage("holds \"x\"", "--weights", "1,x,2");
        assertUsage("no weight", "--weights", "1,-1,2");
        Run none = Run.of("rank");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("a problem is missing");
    }

    private static void assertUsage(String said, String... options) {
        Run run = Run.of("rank", JSON, options[0], options[1]);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(said, "Maybe ");
    }

    @Test
    void weightsThatDoNotFitAProblemAreAFaultOfIt() throws IOException {
        Run run = Run.of("rank", JSON, "--weights", "1,2");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("problem sites", "holds 2 numbers", "Maybe ");
        Path weights = Files.writeString(directory.resolve("w.yaml"), "{cost: 1, jobs: 1}\n");
        assertThat(Run.of("rank", JSON, "--weights", weights).err()).contains("lack the criterion distance");
    }

    @Test
    void filesThatCannotBeReadDoNotStopTheOthers() throws IOException {
        Path old = Files.write(directory.resolve("o.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        Path empty = Files.createFile(directory.resolve("empty.csv"));
        Run run = Run.of("rank", old, empty, directory.resolve("absent.csv"), directory, JSON, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("xls", "is empty", "does not exist", "is a directory");
        assertThat(run.err()).doesNotContain("Exception");
    }

    @Test
    void standardInputHoldsProblemsToo() throws IOException {
        Run run = Run.with(new ByteArrayInputStream(Files.readAllBytes(CSV)), "rank", "-", "--format", "csv");
        assertThat(run.out()).contains("stdin,topsis,Linping,");
    }

    @Test
    void resultIsWrittenWholeToAFile() throws IOException {
        Path output = directory.resolve("out.json");
        Run run = Run.of("rank", JSON, "--format", "json", "-o", output);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(output)).startsWith("{\"id\":\"sites\"").endsWith("}\n");
        assertThat(List.of(directory.toFile().list())).containsExactly("out.json");
    }

    @Test
    void methodsAreListedWithTheirParameters() {
        Run run = Run.of("rank", "--list");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("promethee_ii", "promethee2", "characteristic_values", "required", "bwm", "zscore");
    }

    @Test
    void vectorsAreCheckedALineACase() throws IOException {
        Run run = Run.of("vectors", VECTORS.resolve("vikor.json"), VECTORS.resolve("smaa.json"));
        assertThat(run.status()).as(run.err()).isZero();
        assertHolds("vectors-1.schema.json", run.out());
        assertThat(run.out()).contains("\"status\":\"equal\"", "\"status\":\"unsupported\"");
        assertThat(run.err()).contains("differs 0, error 0");
    }

    @Test
    void vectorsThatDifferEndInStatusOne() throws IOException {
        String text = Files.readString(VECTORS.resolve("vikor.json")).replace("\"scores\":[", "\"scores\":[9,");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Run run = Run.with(new ByteArrayInputStream(bytes), "vectors", "-", directory.resolve("absent.json"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"status\":\"differs\"");
        assertThat(run.err()).contains("absent.json: does not exist");
        assertThat(Run.of("vectors", JSON).err()).contains("\"cases\"", "bridgehead rank");
    }
}
