package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * ELECTRE I (Roy 1968, RIRO 2(8):57–75): a outranks b if the weight of the criteria on which it is at least as good reaches
 * {@code c_hat} and its greatest loss on a criterion, divided by the largest range of a criterion, does not exceed {@code
 * d_hat}. The kernel are the alternatives that none outranks; score 1 in the kernel and 0 outside, more is better.
 *
 * <p>Losses are compared across criteria, which must have one unit. Alternatives that outrank each other, as equal ones do, or
 * that outrank one another in a circle, are all outside the kernel, which may thus be empty; advice says so. A constant
 * criterion agrees to everything. A single alternative is the kernel. Criteria of weight 0 count neither way.
 */
final class Electre1 implements RankingMethod<KernelDetails> {

    private final double leastConcordance;
    private final double mostDiscordance;

    Electre1(double leastConcordance, double mostDiscordance) {
        Pairs.checkShare("c_hat", leastConcordance);
        Pairs.checkShare("d_hat", mostDiscordance);
        this.leastConcordance = leastConcordance;
        this.mostDiscordance = mostDiscordance;
    }

    @Override
    public String name() {
        return "electre_i";
    }

    @Override
    public Ranking<KernelDetails> rank(DecisionMatrix matrix, Weights weights) {
        Pairs.checkFew(name(), matrix);
        Present present = Present.of(matrix, weights);
        double widest = widestHalf(matrix, present);
        ImmutableList<ImmutableDoubleArray> concordance =
                Pairs.table(matrix.size(), 0, (a, b) -> concordance(matrix, present, a, b));
        ImmutableList<ImmutableDoubleArray> discordance = Pairs.table(
                matrix.size(), 0, (a, b) -> widest == 0 ? 0 : greatestHalfLoss(matrix, present, a, b) / widest);
        ImmutableList<ImmutableIntArray> outranks = outranks(concordance, discordance);
        int[] kernel = IntStream.range(0, matrix.size())
                .filter(b -> outranks.stream().allMatch(row -> row.get(b) == 0))
                .toArray();
        double[] scores = new double[matrix.size()];
        for (int i : kernel) {
            scores[i] = 1;
        }
        KernelDetails details = new KernelDetails(concordance, discordance, outranks, ImmutableIntArray.copyOf(kernel));
        return new Ranking<>(
                name(), scores, ScoreDirection.HIGHER, details, advice(matrix, weights, kernel.length == 0));
    }

    private static List<String> advice(DecisionMatrix matrix, Weights weights, boolean isEmpty) {
        List<String> advice = new ArrayList<>(Present.constants(matrix, weights, "agrees that each outranks each"));
        if (isEmpty) {
            advice.add("the kernel is empty because every alternative is outranked by another; a higher c_hat or a"
                    + " lower d_hat may fill it");
        }
        return advice;
    }

    private static double concordance(DecisionMatrix matrix, Present present, int a, int b) {
        double sum = 0;
        double total = 0;
        for (int k = 0; k < present.width(); k++) {
            sum += halfLoss(matrix, present.column(k), a, b) <= 0 ? present.weight(k) : 0;
            total += present.weight(k);
        }
        return sum / total;
    }

    private static double greatestHalfLoss(DecisionMatrix matrix, Present present, int a, int b) {
        double greatest = 0;
        for (int k = 0; k < present.width(); k++) {
            greatest = Math.max(greatest, halfLoss(matrix, present.column(k), a, b));
        }
        return greatest;
    }

    /** Half a difference never overflows. */
    private static double halfLoss(DecisionMatrix matrix, int column, int a, int b) {
        double loss = 0.5 * matrix.value(b, column) - 0.5 * matrix.value(a, column);
        return matrix.criterion(column).direction() == Direction.BENEFIT ? loss : -loss;
    }

    private static double widestHalf(DecisionMatrix matrix, Present present) {
        double widest = 0;
        for (int k = 0; k < present.width(); k++) {
            int j = present.column(k);
            widest = Math.max(widest, 0.5 * matrix.max(j) - 0.5 * matrix.min(j));
        }
        return widest;
    }

    private ImmutableList<ImmutableIntArray> outranks(
            List<ImmutableDoubleArray> concordance, List<ImmutableDoubleArray> discordance) {
        int m = concordance.size();
        ImmutableList.Builder<ImmutableIntArray> rows = ImmutableList.builderWithExpectedSize(m);
        for (int i = 0; i < m; i++) {
            int a = i;
            rows.add(ImmutableIntArray.copyOf(IntStream.range(0, m)
                    .map(b -> a != b
                                    && concordance.get(a).get(b) >= leastConcordance - Pairs.SLACK
                                    && discordance.get(a).get(b) <= mostDiscordance + Pairs.SLACK
                            ? 1
                            : 0)));
        }
        return rows.build();
    }
}
