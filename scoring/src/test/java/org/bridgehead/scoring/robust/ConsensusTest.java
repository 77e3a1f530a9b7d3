package org.bridgehead.scoring.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Collections2;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Ranking;
import org.junit.jupiter.api.Test;

class ConsensusTest {

    private static final ImmutableDoubleArray ABC = ImmutableDoubleArray.of(1, 2, 3);
    private static final ImmutableDoubleArray BCA = ImmutableDoubleArray.of(3, 1, 2);
    private static final ImmutableDoubleArray CAB = ImmutableDoubleArray.of(2, 3, 1);

    private static List<ImmutableDoubleArray> random(long seed, int n, int voters) {
        Random random = new Random(seed);
        List<ImmutableDoubleArray> rankings = new ArrayList<>();
        for (int k = 0; k < voters; k++) {
            List<Double> ranks = new ArrayList<>(
                    IntStream.rangeClosed(1, n).mapToObj(r -> (double) r).toList());
            Collections.shuffle(ranks, random);
            rankings.add(ImmutableDoubleArray.copyOf(ranks));
        }
        return rankings;
    }

    /** Points 2·2 + 0, 1·2 + 2, 0 + 1: A 4, B 4, C 1; A beats B two to one, both beat C. */
    @Test
    void bordaAndCopelandByHand() {
        List<ImmutableDoubleArray> votes = List.of(ABC, ABC, BCA);
        assertThat(Consensus.borda(votes).scores().asList()).containsExactly(4.0, 4.0, 1.0);
        assertThat(Consensus.borda(votes).groups()).first().isEqualTo(ImmutableIntArray.of(0, 1));
        assertThat(Consensus.copeland(votes).scores().asList()).containsExactly(2.0, 0.0, -2.0);
        Ranking<KemenyDetails> kemeny = Consensus.kemeny(votes);
        assertThat(kemeny.order()).containsExactly(0, 1, 2);
        assertThat(kemeny.details().disagreements()).isEqualTo(2);
        assertThat(kemeny.advice()).isEmpty();
    }

    @Test
    void aCycleHasThreeBestOrdersAndSaysSo() {
        Ranking<KemenyDetails> kemeny = Consensus.kemeny(List.of(ABC, BCA, CAB));
        assertThat(kemeny.details()).isEqualTo(new KemenyDetails(4, 3));
        assertThat(kemeny.order()).containsExactly(0, 1, 2);
        assertThat(kemeny.advice()).singleElement().asString().contains("other orders");
        assertThat(Consensus.copeland(List.of(ABC, BCA, CAB)).groups()).hasSize(1);
    }

    @Test
    void whatNobodyOrdersTies() {
        Ranking<KemenyDetails> kemeny = Consensus.kemeny(List.of(
                ImmutableDoubleArray.of(1.5, 1.5, 3),
                ImmutableDoubleArray.of(1, 2, 3),
                ImmutableDoubleArray.of(2, 1, 3)));
        assertThat(kemeny.groups()).containsExactly(ImmutableIntArray.of(0, 1), ImmutableIntArray.of(2));
        assertThat(kemeny.advice()).isEmpty();
    }

    @Test
    void unsoundInputIsRefused() {
        assertThatThrownBy(() -> Consensus.borda(List.of())).isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> Consensus.copeland(List.of(ABC, ImmutableDoubleArray.of(1, 2))))
                .hasMessageContaining("ranking 1 has 2");
        assertThatThrownBy(() -> Consensus.kemeny(random(1, 17, 1)))
                .hasMessageContaining("16")
                .hasMessageContaining("17");
    }

    @Property(tries = 100)
    void noOrderContradictsFewerPreferencesThanKemenys(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int n,
            @ForAll @IntRange(min = 1, max = 6) int voters) {
        List<ImmutableDoubleArray> votes = random(seed, n, voters);
        List<Integer> all = IntStream.range(0, n).boxed().toList();
        int least = Collections2.permutations(all).stream()
                .mapToInt(order -> disagreements(order, votes))
                .min()
                .orElseThrow();
        Ranking<KemenyDetails> kemeny = Consensus.kemeny(votes);
        assertThat(kemeny.details().disagreements()).isEqualTo(least);
        assertThat(disagreements(kemeny.order(), votes)).isEqualTo(least);
    }

    private static int disagreements(List<Integer> order, List<ImmutableDoubleArray> votes) {
        int count = 0;
        for (ImmutableDoubleArray ranks : votes) {
            for (int k = 0; k < order.size(); k++) {
                for (int l = k + 1; l < order.size(); l++) {
                    count += ranks.get(order.get(l)) < ranks.get(order.get(k)) ? 1 : 0;
                }
            }
        }
        return count;
    }

    @Property(tries = 200)
    void unanimityAndAMajorityWinnerPrevail(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int n) {
        ImmutableDoubleArray one = random(seed, n, 1).get(0);
        List<ImmutableDoubleArray> same = List.of(one, one, one);
        assertThat(AverageRanks.of(Consensus.borda(same))).isEqualTo(one);
        assertThat(AverageRanks.of(Consensus.copeland(same))).isEqualTo(one);
        assertThat(AverageRanks.of(Consensus.kemeny(same))).isEqualTo(one);
        List<ImmutableDoubleArray> votes = random(seed + 1, n, 5);
        for (int a = 0; a < n; a++) {
            int candidate = a;
            boolean beatsAll = IntStream.range(0, n)
                    .filter(b -> b != candidate)
                    .allMatch(b -> votes.stream()
                                    .filter(ranks -> ranks.get(candidate) < ranks.get(b))
                                    .count()
                            > 2);
            if (beatsAll) {
                assertThat(Consensus.kemeny(votes).ranks().get(a)).isEqualTo(1);
                assertThat(Consensus.copeland(votes).ranks().get(a)).isEqualTo(1);
            }
        }
    }
}
