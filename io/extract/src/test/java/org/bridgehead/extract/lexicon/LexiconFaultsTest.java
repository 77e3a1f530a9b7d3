package org.bridgehead.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bridgehead.extract.ProposalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFaultsTest {

    private static final Path STANDARD = Path.of("..", "..", "seeds", "lexicon");

    @TempDir
    private Path own;

    private void add(String file, String rows) throws IOException {
        Path target = own.resolve(file);
        String before = Files.readString(Files.exists(target) ? target : STANDARD.resolve(file));
        Files.writeString(target, before + rows);
    }

    private static String last(String file, int back) throws IOException {
        try (Stream<String> lines = Files.lines(STANDARD.resolve(file))) {
            return file + ", line " + (lines.count() + back);
        }
    }

    @Test
    void everyFileOfTheLexiconIsKnown() throws IOException {
        try (Stream<Path> files = Files.list(STANDARD)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(Lexicon.files());
        }
    }

    @Test
    void everyRowAtFaultIsNamed() throws IOException {
        add("status.tsv", "突击\tsoon\tany\n强攻\tat once\tany\n");
        add("industry.tsv", "ZZ9\t雾凇\tflake\tU01\tno\tstrong\t\n");
        add("cue-timing.tsv", "{冬/\tmilestone\t\t\t\t\n");
        assertThatThrownBy(() -> ProposalReader.withLexicon(Lexicon.overriddenBy(own)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining(last("status.tsv", 1) + ": column status: \"soon\"")
                .hasMessageContaining(last("status.tsv", 2) + ": column status: \"at once\"")
                .hasMessageContaining(last("industry.tsv", 1) + ": column granularity: \"flake\"")
                .hasMessageContaining(last("cue-timing.tsv", 1) + ": column cue:")
                .satisfies(e ->
                        assertThat(String.valueOf(e.getMessage()).split("\n\n")).hasSize(4));
    }

    @Test
    void allFilesThatAreNoTablesAreNamed() throws IOException {
        add("status.tsv", "突击\n");
        add("region.tsv", "甲\t乙\t丙\n");
        assertThatThrownBy(() -> ProposalReader.withLexicon(Lexicon.overriddenBy(own)))
                .hasMessageContaining(last("status.tsv", 1) + ": has 1 cells")
                .hasMessageContaining(last("region.tsv", 1) + ": has 3 cells");
    }

    @Test
    void aFileOfAnotherEncodingIsSaidToBe() throws IOException {
        Files.writeString(own.resolve("region.tsv"), "# version: 2026-01-01\n# 来源\n", Charset.forName("GB18030"));
        assertThatThrownBy(() -> ProposalReader.withLexicon(Lexicon.overriddenBy(own)))
                .hasMessageContaining("region.tsv is not UTF-8")
                .hasMessageContaining("save it again");
    }

    @Test
    void aByteOrderMarkIsNoFault() throws IOException {
        Files.writeString(own.resolve("region.tsv"), "\uFEFF" + Files.readString(STANDARD.resolve("region.tsv")));
        assertThat(ProposalReader.withLexicon(Lexicon.overriddenBy(own)).lexiconVersion())
                .contains("+");
    }

    @Test
    void aFileThatNoOneReadsIsAFault() throws IOException {
        Files.writeString(own.resolve("regions.tsv"), "");
        Files.writeString(own.resolve("notes.txt"), "");
        assertThatThrownBy(() -> Lexicon.overriddenBy(own))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("regions.tsv has the name of no lexicon file")
                .hasMessageContaining("region.tsv")
                .hasMessageNotContaining("notes.txt");
    }

    @Test
    void theStandardLexiconHasNoFault() {
        assertThat(LexiconFaults.of(Lexicon.standard(), ProposalReader::withLexicon))
                .isEmpty();
    }
}
