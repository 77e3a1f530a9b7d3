package org.bridgehead.extract.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bridgehead.extract.ProposalReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading a text of distinct proposals, beside HanLP's default segmentation of the same text and our own configuration of
 * it. The counter {@code units} is UTF-16 units a second. Texts of one length follow each other in turn, so that a reader
 * cannot remember what it has split. Each copy of the development texts after the first has other
 * numbers and cities, since repeated lines would be left out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class ReadBenchmark {

    /** The units of all texts together: more than a reader remembers. */
    private static final int TOGETHER = 500_000;

    private static final Path TEXTS = Path.of("seeds", "corpus", "development");
    private static final List<String> CITIES =
            List.of("南京", "苏州", "无锡", "常州", "镇江", "扬州", "绍兴", "湖州", "嘉兴", "台州", "芜湖", "铜陵");

    /** UTF-8 bytes, about: a Chinese character has three. 10000000 may be asked for with {@code -p bytes=}. */
    @Param({"1000", "10000", "100000", "1000000"})
    int bytes;

    @Param({"false", "true"})
    boolean oneLine;

    private final ProposalReader reader = ProposalReader.standard();
    private final WordSplitter words = HanLpWords.create();
    private final Segment segment = HanLP.newSegment();
    private final List<String> texts = new ArrayList<>();
    private int turn;

    /** Counts units. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Counters {
        public long units;
    }

    @Setup
    public void build() throws IOException {
        int length = bytes / 3;
        int count = Math.max(2, TOGETHER / length);
        StringBuilder built = new StringBuilder();
        List<Path> files = files();
        for (int copy = 0; built.length() < count * length; copy++) {
            for (Path file : files) {
                built.append(varied(Files.readString(file), copy)).append(oneLine ? "" : "\n\n");
            }
        }
        for (int i = 0; i < count; i++) {
            texts.add(built.substring(i * length, (i + 1) * length));
        }
    }

    private String next(Counters counters) {
        turn = (turn + 1) % texts.size();
        counters.units += texts.get(turn).length();
        return texts.get(turn);
    }

    private static List<Path> files() throws IOException {
        Path root = Files.isDirectory(TEXTS) ? TEXTS : Path.of("..", "..").resolve(TEXTS);
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private String varied(String original, int copy) {
        StringBuilder varied = new StringBuilder();
        int at = 0;
        while (at < original.length()) {
            int start = at;
            int city = CITIES.indexOf(original.substring(at, Math.min(original.length(), at + 2)));
            if (city >= 0) {
                varied.append(CITIES.get((city + copy) % CITIES.size()));
                at += 2;
            } else {
                varied.append(unit(original, at, copy, varied.length()));
                at = start + 1;
            }
        }
        return varied.toString();
    }

    /** A digit behind another one grows with the copy; a full stop gets a figure before it. */
    private String unit(String original, int at, int copy, int salt) {
        char unit = original.charAt(at);
        if (unit == '\n') {
            return oneLine ? "" : "\n";
        }
        if (unit == '。' && copy > 0) {
            return "，涉及" + (100 + 7 * copy + salt) + "人。";
        }
        boolean grows = unit >= '0' && unit <= '9' && at > 0 && Character.isDigit(original.charAt(at - 1));
        return String.valueOf(grows ? (char) ('0' + (unit - '0' + copy) % 10) : unit);
    }

    @Benchmark
    public Object read(Counters counters) {
        return reader.read("text", next(counters));
    }

    @Benchmark
    public Object hanLpDefault(Counters counters) {
        return segment.seg(next(counters));
    }

    @Benchmark
    public Object hanLpAsConfigured(Counters counters) {
        return words.split(next(counters));
    }
}
