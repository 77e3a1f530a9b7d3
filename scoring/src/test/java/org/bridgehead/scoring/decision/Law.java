package org.bridgehead.scoring.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Laws of ranking methods; each says how a method breaks it on a problem, or nothing. */
enum Law {

    /** Scores follow alternatives wherever they stand. */
    ORDER_OF_ALTERNATIVES((method, problem, random) -> {
        List<Integer> order = shuffled(problem.matrix().size(), random);
        double[][] given = problem.rows();
        double[][] rows = order.stream().map(i -> given[i]).toArray(double[][]::new);
        Ranking<?> after = method.rank(problem.withRows(rows));
        double[] moved = new double[rows.length];
        for (int i = 0; i < moved.length; i++) {
            moved[order.get(i)] = after.scores().get(i);
        }
        return differing(method.rank(problem).scores().toArray(), moved);
    }),

    /** The order of the criteria does not matter. */
    ORDER_OF_CRITERIA((method, problem, random) -> scoresDiffer(
            method, problem, problem.reordered(shuffled(problem.matrix().width(), random)))),

    /** Neither does the unit of a criterion. */
    UNIT((method, problem, random) -> {
        double factor = Math.pow(10, random.nextInt(13) - 6);
        return scoresDiffer(method, problem, problem.mapping(column(problem, random), value -> value * factor));
    }),

    /** Nor its zero point. */
    ZERO_POINT((method, problem, random) -> {
        double shift = 1000 * random.nextDouble();
        return scoresDiffer(method, problem, problem.mapping(column(problem, random), value -> value + shift));
    }),

    /** Scores stay within the range that the documentation states. */
    RANGE((method, problem, random) -> method.rank(problem).scores().stream()
            .filter(score -> score < method.low() - 1e-12 || score > method.high() + 1e-12)
            .mapToObj(score -> "score " + score + " is out of range")
            .findFirst()),

    /** A dominated alternative is never ahead of its dominator. */
    DOMINANCE((method, problem, random) -> {
        DecisionMatrix matrix = problem.matrix();
        Ranking<?> ranking = method.rank(problem);
        return pairs(matrix.size())
                .filter(pair -> matrix.dominates(pair[0], pair[1])
                        && ranking.ranks().get(pair[0]) > ranking.ranks().get(pair[1]))
                .map(pair -> pair[0] + " dominates " + pair[1] + " but is behind it")
                .findFirst();
    }),

    /** Equal alternatives tie. */
    DUPLICATES((method, problem, random) -> {
        double[][] rows = problem.rows();
        rows[rows.length - 1] = rows[0];
        Problem doubled = problem.withRows(rows);
        if (!method.answers(doubled)) {
            return Optional.empty();
        }
        Ranking<?> ranking = method.rank(doubled);
        int first = ranking.ranks().get(0);
        int last = ranking.ranks().get(rows.length - 1);
        return first == last ? Optional.empty() : Optional.of("duplicates rank " + first + " and " + last);
    }),

    /** One alternative gets an answer, and any number of identical ones tie. */
    ALIKE((method, problem, random) -> {
        double[][] rows = problem.rows();
        Arrays.fill(rows, rows[0]);
        Ranking<?> ranking = method.rank(problem.withRows(rows));
        return ranking.groups().size() == 1 ? Optional.empty() : Optional.of("groups " + ranking.groups());
    }),

    /** A criterion of which less is better ranks like its negative of which more is better. */
    MIRROR((method, problem, random) -> {
        int j = column(problem, random);
        return ranksDiffer(method, problem, problem.mapping(j, value -> -value).turned(j));
    }),

    /** A criterion of which less is better ranks like its reciprocal of which more is better. */
    RECIPROCAL((method, problem, random) -> {
        int j = column(problem, random);
        return ranksDiffer(
                method, problem, problem.mapping(j, value -> 1 / value).turned(j));
    }),

    /** A criterion of weight 0 is absent. */
    WEIGHT_ZERO((method, problem, random) -> {
        int last = problem.matrix().width() - 1;
        double[] shares = problem.weights().values().toArray();
        shares[last] = 0;
        Problem with = new Problem(problem.matrix(), Weights.normalizing(shares));
        Problem without = with.reordered(IntStream.range(0, last).boxed().toList());
        return method.answers(with) ? scoresDiffer(method, with, without) : Optional.empty();
    }),

    /** Every score is finite with any one column at any magnitude of 1e-100 to 1e100, or running through all of them. */
    MAGNITUDE((method, problem, random) -> {
        int j = column(problem, random);
        int exponent = random.nextInt(201) - 100;
        Problem scaled = problem.mapping(j, value -> value / 10 * Math.pow(10, exponent));
        Problem mixed = problem.mapping(j, value -> value / 100 * Math.pow(10, random.nextInt(201) - 100));
        return Stream.of(scaled, mixed)
                .filter(method::answers)
                .flatMap(extreme -> method.rank(extreme).scores().stream().boxed())
                .filter(score -> !Double.isFinite(score))
                .map(score -> "score " + score)
                .findFirst();
    });

    /** What decides whether a method keeps a law. */
    @FunctionalInterface
    interface Trial {
        Optional<String> broken(LawTable.Entry method, Problem problem, Random random);
    }

    @SuppressWarnings("ImmutableEnumChecker") // trials hold no state
    private final Trial trial;

    Law(Trial trial) {
        this.trial = trial;
    }

    /** Says how the method breaks this law on this problem; empty where it keeps it or the problem is not for it. */
    Optional<String> broken(LawTable.Entry method, Problem problem, Random random) {
        return method.answers(problem) ? trial.broken(method, problem, random) : Optional.empty();
    }

    private static int column(Problem problem, Random random) {
        return random.nextInt(problem.matrix().width());
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static Stream<int[]> pairs(int m) {
        return IntStream.range(0, m * m).mapToObj(at -> new int[] {at / m, at % m});
    }

    private static Optional<String> scoresDiffer(LawTable.Entry method, Problem before, Problem after) {
        return differing(
                method.rank(before).scores().toArray(),
                method.rank(after).scores().toArray());
    }

    private static Optional<String> ranksDiffer(LawTable.Entry method, Problem before, Problem after) {
        Ranking<?> first = method.rank(before);
        Ranking<?> second = method.rank(after);
        return first.ranks().equals(second.ranks()) ? Optional.empty() : Optional.of(first + " became " + second);
    }

    private static Optional<String> differing(double[] before, double[] after) {
        return IntStream.range(0, before.length)
                .filter(i -> Math.abs(before[i] - after[i]) > 1e-9 * Math.max(1, Math.abs(before[i])))
                .mapToObj(i -> "score " + i + " was " + before[i] + " and became " + after[i])
                .findFirst();
    }
}
