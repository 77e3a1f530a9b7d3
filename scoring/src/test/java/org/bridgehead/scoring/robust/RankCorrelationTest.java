package org.bridgehead.scoring.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RankCorrelationTest {

    private static ImmutableDoubleArray ranks(String cells) {
        return ImmutableDoubleArray.copyOf(
                Arrays.stream(cells.split(" ")).mapToDouble(Double::parseDouble).toArray());
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/org/bridgehead/scoring/vectors/rank_correlation.tsv",
            delimiter = '\t',
            numLinesToSkip = 1)
    void everyReferenceCase(String id, String x, String y, double rho, double weighted, double ws, double tau) {
        double[] expected = {rho, weighted, ws, tau};
        for (RankCorrelation correlation : RankCorrelation.values()) {
            assertThat(correlation.between(ranks(x), ranks(y)).orElseThrow())
                    .as(id + " " + correlation.fileName())
                    .isCloseTo(expected[correlation.ordinal()], within(1e-12));
        }
    }

    @Test
    void rankingsThatSayNothingHaveNoCorrelation() {
        ImmutableDoubleArray tied = ImmutableDoubleArray.of(2, 2, 2);
        ImmutableDoubleArray strict = ImmutableDoubleArray.of(1, 2, 3);
        assertThat(RankCorrelation.SPEARMAN.between(tied, strict)).isEmpty();
        assertThat(RankCorrelation.KENDALL_TAU_B.between(strict, tied)).isEmpty();
        assertThat(RankCorrelation.WS.between(strict, tied)).isPresent();
        for (RankCorrelation correlation : RankCorrelation.values()) {
            assertThat(correlation.between(ImmutableDoubleArray.of(1), ImmutableDoubleArray.of(1)))
                    .isEmpty();
            assertThatThrownBy(() -> correlation.between(strict, ImmutableDoubleArray.of(1, 2)))
                    .hasMessageContaining("3")
                    .hasMessageContaining("2");
        }
    }

    @Test
    void theMatrixTakesItsRowAsReference() {
        ImmutableDoubleArray a = ImmutableDoubleArray.of(1, 2, 3, 4);
        ImmutableDoubleArray b = ImmutableDoubleArray.of(3, 1, 2, 4);
        List<? extends List<OptionalDouble>> matrix = RankCorrelation.WS.matrix(List.of(a, b));
        assertThat(matrix.get(0).get(0)).hasValue(1);
        assertThat(matrix.get(0).get(1)).isEqualTo(RankCorrelation.WS.between(a, b));
        assertThat(matrix.get(1).get(0)).isEqualTo(RankCorrelation.WS.between(b, a));
        assertThat(matrix.get(1).get(0)).isNotEqualTo(matrix.get(0).get(1));
    }

    @Test
    void groupsShareTheMeanOfTheirPlaces() {
        assertThat(AverageRanks.of(
                                List.of(ImmutableIntArray.of(2), ImmutableIntArray.of(0, 3), ImmutableIntArray.of(1)))
                        .asList())
                .containsExactly(2.5, 4.0, 1.0, 2.5);
        assertThatThrownBy(() -> AverageRanks.of(List.of(ImmutableIntArray.of(0, 0))))
                .hasMessageContaining("occurs twice");
    }

    @Property(tries = 300)
    void agreementIsOneWithItselfMinusOneWithTheReverseAndSymmetric(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int n) {
        List<Double> order = new java.util.ArrayList<>(
                IntStream.rangeClosed(1, n).mapToObj(k -> (double) k).toList());
        Collections.shuffle(order, new Random(seed));
        ImmutableDoubleArray x = ImmutableDoubleArray.copyOf(order);
        ImmutableDoubleArray reverse = ImmutableDoubleArray.copyOf(
                order.stream().map(rank -> n + 1 - rank).toList());
        Collections.shuffle(order, new Random(seed + 1));
        ImmutableDoubleArray y = ImmutableDoubleArray.copyOf(order);
        for (RankCorrelation correlation : RankCorrelation.values()) {
            assertThat(correlation.between(x, x).orElseThrow()).isCloseTo(1, within(1e-12));
            double value = correlation.between(x, y).orElseThrow();
            assertThat(value).isBetween(-1 - 1e-12, 1 + 1e-12);
            if (correlation != RankCorrelation.WS) {
                assertThat(correlation.between(x, reverse).orElseThrow()).isCloseTo(-1, within(1e-12));
                assertThat(correlation.between(y, x).orElseThrow()).isCloseTo(value, within(1e-12));
            }
        }
    }
}
