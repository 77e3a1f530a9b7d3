package org.bridgehead.extract.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.bridgehead.extract.ProposalReader;
import org.bridgehead.extract.ReadingResult;
import org.junit.jupiter.api.Test;

/** An application may use HanLP itself, with words of its own, in the same process. */
class HostApplicationTest {

    private static final Path TEXTS = Path.of("..", "..", "seeds", "corpus", "development");
    private static final int THREADS = 8;
    private static final List<String> OWN_WORDS = List.of("产业协同", "建设", "上海市", "的人才", "共建园");

    @Test
    void whatTheHostDoesWithHanLpChangesNoResultOfEightThreads() throws Exception {
        List<String> texts = texts();
        ProposalReader reader = ProposalReader.standard();
        List<ReadingResult> expected = readAll(reader, texts);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
        try {
            Future<Integer> host = threads.submit(() -> useHanLp(texts, done));
            Callable<List<ReadingResult>> task = () -> readAll(reader, texts);
            for (Future<List<ReadingResult>> future : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                assertThat(future.get()).isEqualTo(expected);
            }
            done.set(true);
            assertThat(host.get()).isPositive();
        } finally {
            done.set(true);
            threads.shutdownNow();
            OWN_WORDS.forEach(CustomDictionary::remove);
        }
        assertThat(readAll(reader, texts)).isEqualTo(expected);
    }

    private static Integer useHanLp(List<String> texts, AtomicBoolean done) {
        int rounds = 0;
        do {
            OWN_WORDS.forEach(word -> CustomDictionary.insert(word, "nz 1024"));
            HanLP.segment(texts.get(rounds % texts.size()));
            OWN_WORDS.forEach(CustomDictionary::remove);
            rounds++;
        } while (!done.get());
        return rounds;
    }

    private static List<ReadingResult> readAll(ProposalReader reader, List<String> texts) {
        List<ReadingResult> results = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            results.add(reader.read("text" + i, texts.get(i)));
        }
        return results;
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
