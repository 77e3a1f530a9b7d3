package org.bridgehead.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.extract.document.DocumentLoader;
import org.bridgehead.extract.document.DocumentReaders;
import org.bridgehead.extract.progress.ReadingInterruptedException;
import org.bridgehead.extract.progress.ReadingProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadingProgressTest {

    private static final String TEXT = "关于共建检测走廊的建议\n一、建立互认机制。推动两地检测报告互认，三年内覆盖30类产品。\n二、合建园区。由市科技局牵头编制方案。\n";

    private static ProposalReader reader;

    @BeforeAll
    static void read() {
        reader = ProposalReader.standard();
    }

    @AfterEach
    void clearInterruption() {
        Thread.interrupted();
    }

    private static DocumentLoader.Loaded two() {
        return DocumentLoader.with(DocumentReaders.standard())
                .add("a.txt", new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)))
                .add("b.txt", new ByteArrayInputStream(TEXT.repeat(20).getBytes(StandardCharsets.UTF_8)))
                .load();
    }

    @Test
    void eachDocumentGoesFromNoneToAllOfIt() {
        List<ReadingProgress> told = new ArrayList<>();
        reader.watchedBy(told::add).read(two());
        for (String name : List.of("a.txt", "b.txt")) {
            List<Double> shares = told.stream()
                    .filter(progress -> progress.document().equals(name))
                    .map(ReadingProgress::share)
                    .toList();
            assertThat(shares)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .startsWith(0.0)
                    .endsWith(1.0);
            assertThat(shares).hasSizeBetween(5, 102);
        }
        assertThat(told).extracting(ReadingProgress::ofAll).isSorted().endsWith(1.0);
    }

    @Test
    void aReaderWithoutListenerReadsTheSame() {
        List<ReadingProgress> told = new ArrayList<>();
        assertThat(reader.watchedBy(told::add).read("a", TEXT)).isEqualTo(reader.read("a", TEXT));
        assertThat(told).isNotEmpty();
    }

    @Test
    void anInterruptedThreadStopsInTheMidstAndStaysInterrupted() {
        List<ReadingProgress> told = new ArrayList<>();
        ProposalReader watched = reader.watchedBy(progress -> {
            told.add(progress);
            if (progress.share() > 0.4) {
                Thread.currentThread().interrupt();
            }
        });
        assertThatThrownBy(() -> watched.read("a", TEXT.repeat(20)))
                .isInstanceOf(ReadingInterruptedException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(told.get(told.size() - 1).share()).isLessThan(0.6);
    }

    @Test
    void loadingStopsToo() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(ReadingProgressTest::two).isInstanceOf(ReadingInterruptedException.class);
    }

    @Test
    void whatAListenerThrowsReachesTheCaller() {
        ProposalReader watched = reader.watchedBy(progress -> {
            throw new IllegalStateException("enough");
        });
        assertThatThrownBy(() -> watched.read("a", TEXT)).hasMessage("enough");
    }

    @Test
    void progressHasItsRanges() {
        assertThatThrownBy(() -> new ReadingProgress("a", 0, 1, 0)).hasMessageContaining("from 1 to 1");
        assertThatThrownBy(() -> new ReadingProgress("a", 1, 1, 1.5)).hasMessageContaining("1.5");
        assertThat(new ReadingProgress("a", 2, 4, 0.5).ofAll()).isEqualTo(0.375);
    }
}
