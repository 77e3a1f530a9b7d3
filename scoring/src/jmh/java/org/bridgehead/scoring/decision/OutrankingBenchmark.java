package org.bridgehead.scoring.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
 * The net flows of PROMETHEE II, linear preference with q a tenth and p the whole of the standard deviation, through the
 * public API, checking of the matrix included, ranks not asked for.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class OutrankingBenchmark {

    private static final int CRITERIA = 10;

    @Param({"3", "100", "1000", "10000", "100000"})
    int alternatives;

    private final List<Criterion> criteria = new ArrayList<>();
    private final List<PreferenceFunction> functions = new ArrayList<>();
    private double[][] columns = {};
    private Weights weights = Weights.equal(1);

    @Setup
    public void draw() {
        Random random = new Random(1);
        double deviation = 99 / Math.sqrt(12);
        columns = new double[CRITERIA][alternatives];
        double[] raw = new double[CRITERIA];
        for (int j = 0; j < CRITERIA; j++) {
            for (int i = 0; i < alternatives; i++) {
                columns[j][i] = 1 + 99 * random.nextDouble();
            }
            criteria.add(Criterion.of("C" + j, j % 3 == 2 ? Direction.COST : Direction.BENEFIT));
            functions.add(PreferenceFunction.linear(0.1 * deviation, deviation));
            raw[j] = 0.1 + random.nextDouble();
        }
        weights = Weights.normalizing(raw);
    }

    @Benchmark
    public Object promethee2() {
        return RankingMethods.promethee2(functions)
                .rank(DecisionMatrix.wrapping(criteria, columns), weights)
                .scores();
    }
}
