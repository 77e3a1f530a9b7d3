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

/** The scores of a random problem through the public API, checking of the matrix included, ranks not asked for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class RankingBenchmark {

    @Param({"3", "100", "1000", "10000", "100000", "1000000"})
    int alternatives;

    private final List<Criterion> criteria = new ArrayList<>();
    private double[] values = {};
    private double[][] columns = {};
    private Weights weights = Weights.equal(1);

    @Setup
    public void draw() {
        Random random = new Random(1);
        int n = 10;
        values = new double[alternatives * n];
        for (int i = 0; i < values.length; i++) {
            values[i] = 1 + 99 * random.nextDouble();
        }
        columns = new double[n][alternatives];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < alternatives; i++) {
                columns[j][i] = values[i * n + j];
            }
        }
        double[] raw = new double[n];
        for (int j = 0; j < n; j++) {
            criteria.add(Criterion.of("C" + j, j % 3 == 2 ? Direction.COST : Direction.BENEFIT));
            raw[j] = 0.1 + random.nextDouble();
        }
        weights = Weights.normalizing(raw);
    }

    @Benchmark
    public Object wsm() {
        return RankingMethods.weightedSum(Normalizations.minMax())
                .rank(DecisionMatrix.wrapping(criteria, columns), weights)
                .scores();
    }

    @Benchmark
    public Object wsmRowMajor() {
        return RankingMethods.weightedSum(Normalizations.minMax())
                .rank(DecisionMatrix.rowMajor(criteria, values), weights)
                .scores();
    }

    @Benchmark
    public Object topsis() {
        return RankingMethods.topsis().rank(DecisionMatrix.wrapping(criteria, columns), weights).scores();
    }

    @Benchmark
    public Object vikor() {
        return RankingMethods.vikor().rank(DecisionMatrix.wrapping(criteria, columns), weights).scores();
    }

    /** What reading every value once costs: the bar that memory sets. */
    @Benchmark
    public double readOnce() {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (double[] column : columns) {
            int end = column.length & ~3;
            for (int i = 0; i < end; i += 4) {
                a += column[i];
                b += column[i + 1];
                c += column[i + 2];
                d += column[i + 3];
            }
        }
        return a + b + c + d;
    }
}
