package org.bridgehead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final Path CORPUS = Path.of("..", "seeds", "corpus", "development");
    private static final Path GOLD = CORPUS.resolve("xianning.json");
    private static final Path TEXT = CORPUS.resolve("xianning.txt");

    @TempDir
    private Path directory;

    @Test
    void aTableGivesEachKindItsFigures() {
        Run run = Run.of("evaluate", GOLD, TEXT, "--lang", "en", "--by-shape", "--errors");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("quality of reading (1 texts)", "measure tree", "short text (1 texts)", "Differences");
    }

    @Test
    void jsonGivesTheSameFigures() {
        Run run = Run.of("evaluate", GOLD, TEXT, "--format", "json");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("{\"schema\":\"bridgehead/evaluation/1\"")
                .contains("\"measure_tree\":{\"precision\":");
    }

    @Test
    void anAnnotationWithoutItsTextIsAFaultAndTheOthersAreMeasured() {
        Run run = Run.of("evaluate", CORPUS, TEXT, "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("(1 texts)");
        assertThat(run.err())
                .contains("ningbo.txt", "not among the texts that were read", "Maybe name its directory too");
    }

    @Test
    void aFileThatIsNoAnnotationIsAFault() throws IOException {
        Path wrong = Files.writeString(directory.resolve("w.json"), "{\"schema\":\"other\"}");
        Run run = Run.of("evaluate", wrong, TEXT);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("w.json", "regional-policy-gold/1", "Maybe");
    }

    @Test
    void changedTextsAreTold() throws IOException {
        Path changed = Files.writeString(directory.resolve("xianning.txt"), Files.readString(TEXT) + "\n\n一是增加内容。\n");
        Run run = Run.of("evaluate", GOLD, changed);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("digests");
    }

    @Test
    void wordsThatNoOtherTextHoldsCanBeLeftOut() {
        Path other = CORPUS.resolve("suining.txt");
        Run run = Run.of("evaluate", CORPUS, TEXT, other, "--leave-out", "text", "--errors", "--lang", "en");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("contrasted", "xianning.txt (1 texts", "suining.txt (1 texts", ".tsv, line ", "fall");
    }

    @Test
    void namesCanBeSwapped() {
        Run run = Run.of("evaluate", GOLD, TEXT, "--swap-names", "4", "--format", "json");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("{\"schema\":\"bridgehead/evaluation-contrast/1\"")
                .contains("\"name\":\"names swapped, seed 4\"", "\"usual\":", "\"changed\":");
    }

    @Test
    void contrastsNeedAnAnnotatedText() {
        Run run = Run.of("evaluate", GOLD, CORPUS.resolve("suining.txt"), "--swap-names", "4");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("annotates none of these texts", "Maybe");
    }
}
