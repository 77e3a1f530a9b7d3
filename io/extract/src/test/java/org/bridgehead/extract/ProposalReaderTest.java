package org.bridgehead.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.fact.Responsibility;
import org.bridgehead.core.fact.Timing;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalReaderTest {
    private static final ProposalReader READER = ProposalReader.standard();
    private static final String ONE = """
            关于携手上海建设绍兴纺织新材料基地的建议

            绍兴市工商联

            绍兴纺织业规模大、配套全，但研发力量不足。

            建议

            补强研发，用好上海的科研力量。一是共建联合实验室。由市科技局牵头，2026年9月底前与上海的高校共建纺织新材料实验室。\
            二是引进紧缺人才。每年引进纺织新材料人才20名。三是改造老旧厂房。三年内改造厂房100万平方米。
            """;

    @Test
    void whatAHeadingOfSeveralMeasuresNamesIsDoneByThem() {
        Measure parent =
                READER.read("one.txt", ONE).proposals().get(0).measures().get(0);
        assertThat(parent.actions()).extracting(Action::lead).doesNotContain(true);
        assertThat(parent.children().get(0).actions()).extracting(Action::lead).contains(true);
    }

    @Test
    void aTextBecomesATypedProposalWithIdsAndFacts() {
        ReadingResult result = READER.read("one.txt", ONE);
        assertThat(result.faults()).isEmpty();
        Proposal proposal = result.proposals().get(0);
        assertThat(proposal.id().value()).isEqualTo("D1");
        assertThat(proposal.name()).isEqualTo("关于携手上海建设绍兴纺织新材料基地的建议");
        assertThat(proposal.hostCity())
                .hasValueSatisfying(city -> assertThat(city.id().value()).isEqualTo("绍兴市"));
        assertThat(proposal.allMeasures().map(m -> m.id().value()))
                .containsExactly("D1.P1", "D1.P1.1", "D1.P1.2", "D1.P1.3");
        Measure first = proposal.measures().get(0).children().get(0);
        assertThat(first.marker()).contains("一是");
        assertThat(first.facts(Timing.class))
                .extracting(t -> t.evidence().quote())
                .containsExactly("2026年9月底前");
        assertThat(first.facts(Responsibility.class))
                .extracting(r -> r.evidence().quote())
                .contains("市科技局");
        assertThat(first.facts(Action.class)).isNotEmpty();
    }

    @Test
    void allEvidenceStandsInTheSource() {
        Dossier dossier = READER.read("one.txt", ONE).dossiers().get(0);
        assertThat(evidence(dossier.proposal()))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.standsIn(dossier.source())).isTrue());
    }

    private static Stream<Evidence> evidence(Proposal proposal) {
        Stream<Evidence> measured = proposal.allMeasures()
                .flatMap(m -> Stream.of(
                                Stream.of(m.heading(), m.body()),
                                m.facts().stream().map(Fact::evidence),
                                m.outcomes().stream())
                        .flatMap(s -> s));
        Stream<Evidence> stated = Stream.concat(
                proposal.strengths().stream().map(s -> s.evidence()),
                proposal.bottlenecks().stream()
                        .flatMap(b -> Stream.concat(
                                Stream.of(b.evidence()), b.parts().stream().map(p -> p.evidence()))));
        return Stream.of(measured, stated, proposal.context().stream().map(Fact::evidence))
                .flatMap(s -> s);
    }

    @Test
    void theSameTextGivesEqualResultsFromEightThreads() throws Exception {
        ReadingResult expected = READER.read("one.txt", ONE);
        assertThat(READER.read("one.txt", ONE)).isEqualTo(expected);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<ReadingResult> task = () -> READER.read("one.txt", ONE);
            for (Future<ReadingResult> future : threads.invokeAll(Collections.nCopies(16, task))) {
                assertThat(future.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aStreamAndAFileGiveTheSameProposal(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("one.txt"), ONE);
        Proposal text = READER.read("one.txt", ONE).proposals().get(0);
        Proposal stream = READER.read("one.txt", new ByteArrayInputStream(ONE.getBytes(StandardCharsets.UTF_8)))
                .proposals()
                .get(0);
        assertThat(stream).isEqualTo(text);
        assertThat(READER.read(file).proposals().get(0).measures()).hasSameSizeAs(text.measures());
    }

    @Test
    void aDirectoryIsReadInNameOrderAndIdsRunThrough(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("b"));
        Files.writeString(directory.resolve("b/2.txt"), ONE.replace("携手上海", "联手上海"));
        Files.writeString(directory.resolve("a.txt"), ONE);
        Files.writeString(directory.resolve(".hidden"), ONE);
        Files.writeString(directory.resolve("README.md"), "About this directory.");
        ReadingResult result = READER.read(directory);
        assertThat(result.faults()).isEmpty();
        assertThat(result.proposals()).extracting(p -> p.id().value()).containsExactly("D1", "D2");
        assertThat(result.proposals().get(1).name()).startsWith("关于联手");
    }

    @Test
    void oneBadFileNeverStopsTheOthers(@TempDir Path directory) throws IOException {
        Path good = Files.writeString(directory.resolve("good.txt"), ONE);
        Path empty = Files.createFile(directory.resolve("empty.txt"));
        Path image = Files.write(directory.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        Path broken = Files.write(directory.resolve("broken.txt"), new byte[] {'a', (byte) 0xff, (byte) 0xff, 'b'});
        Path idle = Files.writeString(directory.resolve("idle.txt"), "天气晴。");
        Path missing = directory.resolve("missing.txt");
        Path bare = Files.createDirectory(directory.resolve("bare"));
        ReadingResult result = READER.read(List.of(empty, image, good, broken, idle, missing, bare));
        assertThat(result.proposals()).hasSize(1);
        assertThat(result.isComplete()).isFalse();
        assertThat(result.faults())
                .hasSize(6)
                .allSatisfy(fault ->
                        assertThat(fault.message()).contains(fault.source()).contains("\nMaybe "));
        assertThat(result.faults())
                .extracting(ReadingFault::source)
                .contains("empty.txt", "image.txt", "broken.txt", "idle.txt", missing.toString(), bare.toString());
    }

    @Test
    void aBrokenStreamIsAFault() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line dropped");
            }

            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                return read();
            }
        };
        assertThat(READER.read("net", broken).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("line dropped"));
    }

    @Test
    void nothingToReadIsAFault() {
        assertThat(READER.read(List.of()).faults()).hasSize(1);
        assertThat(READER.read("blank.txt", " \n").faults()).hasSize(1);
    }

    @Test
    void aTextBeyondTheLimitIsAFaultAndOneAtTheLimitIsRead(@TempDir Path directory) throws IOException {
        ProposalReader exact = READER.limitedTo(ONE.length());
        assertThat(exact.limit()).isEqualTo(ONE.length());
        assertThat(exact.read("one.txt", ONE)).isEqualTo(READER.read("one.txt", ONE));
        ProposalReader small = READER.limitedTo(ONE.length() - 1);
        ReadingResult refused = small.read("one.txt", ONE);
        assertThat(refused.proposals()).isEmpty();
        assertThat(refused.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .startsWith("one.txt: has " + ONE.length() + " characters, more than the limit of "
                                + (ONE.length() - 1) + "\nMaybe "));
        Path file = Files.writeString(directory.resolve("one.txt"), ONE);
        assertThat(small.read(file).faults()).hasSize(1);
        assertThat(small.read(file).proposals()).isEmpty();
    }

    @Test
    void withoutALimitOfItsOwnATextOfAnyUsualLengthIsRead() {
        assertThat(READER.limit()).isEqualTo(ProposalReader.STANDARD_LIMIT);
        String huge = "甲".repeat(ProposalReader.STANDARD_LIMIT + 1);
        assertThat(READER.read("huge.txt", huge).faults()).hasSize(1);
        assertThatThrownBy(() -> READER.limitedTo(0)).hasMessageContaining("at least 1");
    }

    @Test
    void resultsCarryTheDateOfTheWordLists() {
        assertThat(READER.lexiconVersion()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void aFaultyLexiconIsRefused(@TempDir Path directory) throws IOException {
        Files.writeString(
                directory.resolve("cue-timing.tsv"),
                "# version: 2026-01-01\n# source: test\ncue\tlevel\tneeds\tunless\texample\tcounter\n改日\tsoonish\t\t\t\t\n");
        Lexicon lexicon = Lexicon.overriddenBy(directory);
        assertThatThrownBy(() -> ProposalReader.withLexicon(lexicon))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("cue-timing.tsv, line 4")
                .hasMessageContaining("soonish");
    }

    @Test
    void faultsAreChecked() {
        assertThatThrownBy(() -> new ReadingFault("a", OptionalLong.of(-1), "b"))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new ReadingFault("a", OptionalLong.empty(), " "))
                .hasMessageContaining("message");
    }

    @Test
    void aPlaceWhoseNameBeginsLikeAWordOfProposingProposesNothing() {
        String text = """
                关于共建峡口物流圈的建议

                宜昌有港口，荆州有粮仓，两地互补性强。但目前各自为战，一是航线重复，二是铁水联运比例不足12%。

                一、共建港口联盟。由市交通局牵头签订合作协议，统一调度码头。
                二、打通铁水联运。每周开行5班班列。
                """;
        Proposal proposal = ProposalReader.standard()
                .read("river.txt", text)
                .dossiers()
                .get(0)
                .proposal();
        assertThat(proposal.measures()).hasSize(2);
        assertThat(proposal.bottlenecks()).extracting(b -> b.evidence().quote()).contains("航线重复");
    }
}
