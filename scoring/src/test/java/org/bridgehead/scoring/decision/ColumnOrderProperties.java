package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Columns come out sorted with their rows, whatever their signs, magnitudes and lengths. */
class ColumnOrderProperties {

    @Property(tries = 300)
    void valuesAndRowsAreThoseOfAStableSort(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int m) {
        Random random = new Random(seed);
        ColumnOrder order = new ColumnOrder(m);
        for (int round = 0; round < 3; round++) {
            double[] column = column(random, m, round);
            for (Direction direction : Direction.values()) {
                order.sort(column, direction);
                check(order, column, direction);
            }
        }
    }

    private static double[] column(Random random, int m, int round) {
        return random.doubles(m, -1, 1)
                .map(value -> round == 0
                        ? value * Math.pow(10, random.nextInt(600) - 300)
                        : round == 1 ? Math.rint(5 * value) : value)
                .toArray();
    }

    private static void check(ColumnOrder order, double[] column, Direction direction) {
        double sign = direction == Direction.BENEFIT ? 1 : -1;
        List<Integer> rows = IntStream.range(0, column.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> sign * column[i] + 0.0))
                .toList();
        assertThat(Arrays.stream(order.rows()).boxed().toList()).isEqualTo(rows);
        for (int i = 0; i < column.length; i++) {
            assertThat(order.values()[i]).isEqualTo(sign * column[rows.get(i)] + 0.0);
        }
    }

    @Example
    void bothZerosAreOne() {
        ColumnOrder order = new ColumnOrder(3);
        order.sort(new double[] {0.0, -0.0, -1}, Direction.BENEFIT);
        assertThat(order.rows()).containsExactly(2, 0, 1);
        order.sort(new double[] {0.0, -0.0, 1}, Direction.COST);
        assertThat(order.rows()).containsExactly(2, 0, 1);
    }
}
