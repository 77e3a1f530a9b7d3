package org.bridgehead.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bad input ends in a clear message and status 1, and the good file beside it is processed all the same. */
class BadInputTest {

    @TempDir
    private Path directory;

    /** Compares {@code bad} beside a good file and checks what all faults have in common. */
    private Run beside(Path bad, String... said) throws IOException {
        Run run = Run.of("compare", bad, Samples.good(directory), "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"source\" : \"good.txt\"", "\"rank\" : 1");
        assertFault(run, said);
        return run;
    }

    private static void assertFault(Run run, String... said) {
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(said).contains("Maybe "));
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    private Path bytes(String name, int... bytes) throws IOException {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return Files.write(directory.resolve(name), content);
    }

    @Test
    void missingFile() throws IOException {
        beside(directory.resolve("absent.txt"), "absent.txt", "does not exist");
    }

    @Test
    void emptyFile() throws IOException {
        beside(bytes("empty.txt"), "empty.txt", "is empty");
    }

    @Test
    void directoryWithoutDocuments() throws IOException {
        beside(Files.createDirectory(directory.resolve("leer")), "leer", "without documents");
    }

    @Test
    void pngImage() throws IOException {
        beside(bytes("chart.png", 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), "chart.png", "PNG");
    }

    @Test
    void invalidBytes() throws IOException {
        beside(bytes("broken.txt", 0xE5, 0xBB, 0xBA, 0xFF, 0xFF, 0x80, 0xFE, 0x0A), "broken.txt", "byte");
    }

    @Test
    void textOfFiftyMegabytesInOneLine() throws IOException {
        byte[] line = "建设产业园。".getBytes(StandardCharsets.UTF_8);
        byte[] content = new byte[50_000_000 / line.length * line.length];
        for (int i = 0; i < content.length; i += line.length) {
            System.arraycopy(line, 0, content, i, line.length);
        }
        beside(Files.write(directory.resolve("huge.txt"), content), "huge.txt", "bytes");
    }

    @Test
    void textWithoutAProposal() throws IOException {
        Path poem = Files.writeString(directory.resolve("poem.txt"), "春眠不觉晓，处处闻啼鸟。夜来风雨声，花落知多少。");
        beside(poem, "poem.txt", "no proposal");
    }

    @Test
    void fileWithoutPermission() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Path closed = Files.writeString(directory.resolve("closed.txt"), Samples.good());
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        beside(closed, "closed.txt", "permission");
    }

    @Test
    void onlyBadFilesGiveNoResult() {
        Run run = Run.of("compare", directory.resolve("absent.txt"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertFault(run, "absent.txt");
    }

    @Test
    void extractTellsFaultsInItsResultToo() throws IOException {
        Run run = Run.of("extract", directory.resolve("absent.txt"), Samples.good(directory));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"schema\" : \"bridgehead/dossiers/1\"", "good.txt", "does not exist");
        assertFault(run, "absent.txt");
    }

    @Test
    void outputInADirectoryThatDoesNotExist() throws IOException {
        Path output = directory.resolve("nowhere/out.json");
        Run run = Run.of("compare", Samples.good(directory), "-o", output);
        assertThat(run.status()).isEqualTo(1);
        assertFault(run, "out.json", "cannot be written", "directory does not exist");
    }

    @Test
    void outputThatIsADirectory() throws IOException {
        Run run = Run.of("compare", Samples.good(directory), "-o", directory);
        assertThat(run.status()).isEqualTo(1);
        assertFault(run, directory.toString(), "is a directory");
    }

    @Test
    void outputUnderAFile() throws IOException {
        Path good = Samples.good(directory);
        Run run = Run.of("compare", good, "-o", good.resolve("out.json"));
        assertThat(run.status()).isEqualTo(1);
        assertFault(run, "cannot be written");
    }

    @Test
    void outputThatMayNotBeWrittenKeepsWhatItHeld() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everything");
        Path output = Files.writeString(directory.resolve("out.json"), "old");
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r--r--r--"));
        Run run = Run.of("compare", Samples.good(directory), "-o", output);
        assertThat(run.status()).isEqualTo(1);
        assertThat(output).hasContent("old");
    }

    @Test
    void standardInputIsNamedInItsFault() {
        Run run = Run.with(new ByteArrayInputStream(new byte[0]), "compare", "-");
        assertThat(run.status()).isEqualTo(1);
        assertFault(run, "stdin", "is empty");
    }

    @Test
    void rubricAtFaultTellsAllFaults() throws IOException {
        Path rubric = Files.writeString(
                directory.resolve("mine.yaml"),
                "id: mine\nversion: \"1\"\ncriteria:\n  feasibility: {weight: heavy}\n  beauty: {weight: 1}\n");
        Run run = Run.of("compare", Samples.good(directory), "--rubric", rubric);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("mine.yaml", "feasibility", "beauty").doesNotContain("Exception");
    }

    @Test
    void lexiconThatIsNoDirectory() throws IOException {
        Run run = Run.of("extract", Samples.good(directory), "--lexicon", directory.resolve("absent"));
        assertThat(run.status()).isEqualTo(1);
        assertFault(run, "absent", "no directory");
    }

    @Test
    void wordListAtFault() throws IOException {
        Path words = Files.createDirectory(directory.resolve("words"));
        Files.writeString(words.resolve("time.tsv"), "garbage");
        Path gold = directory.resolve("gold.json");
        Files.writeString(
                gold, "{\"schema\":\"regional-policy-gold/1\",\"source\":{\"path\":\"good.txt\"},\"documents\":[]}");
        for (Run run : List.of(
                Run.of("extract", Samples.good(directory), "--lexicon", words),
                Run.of("evaluate", gold, Samples.good(directory), "--leave-out", "text", "--lexicon", words))) {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err().lines())
                    .allSatisfy(line -> assertThat(line).startsWith("time.tsv: the head lacks a line"));
        }
    }

    @Test
    void fileThatIsNoUtf8AsOption() throws IOException {
        Path weights = bytes("weights.yaml", 0xFF, 0xFF, 0x80);
        Run run = Run.of("compare", Samples.good(directory), "--weights", weights);
        assertThat(run.status()).isEqualTo(1);
        assertFault(run, "weights.yaml", "UTF-8");
    }

    @Test
    void noPartOfAFailedOutputIsLeftBehind() throws IOException {
        Path target = Files.createDirectory(directory.resolve("taken"));
        Run.of("compare", Samples.good(directory), "-o", target);
        assertThat(Arrays.asList(directory.toFile().list())).containsExactlyInAnyOrder("good.txt", "taken");
    }
}
