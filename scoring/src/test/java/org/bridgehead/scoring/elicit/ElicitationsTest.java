package org.bridgehead.scoring.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Map;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Weights;
import org.junit.jupiter.api.Test;

class ElicitationsTest {

    @Test
    void everyProcedureIsFoundByItsName() {
        assertThat(Elicitations.all())
                .extracting(Elicitation::name)
                .containsExactly("roc", "rs", "rr", "swing", "swara", "fucom", "rancom");
        assertThat(Elicitations.all())
                .extracting(Elicitation::parameter)
                .containsExactly("ranks", "ranks", "ranks", "points", "s", "priorities", "ranking");
        for (Elicitation<?> elicitation : Elicitations.all()) {
            assertThat(Elicitations.named(elicitation.name())).isSameAs(elicitation);
        }
        assertThatThrownBy(() -> Elicitations.named("saw"))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("no elicitation \"saw\"\nMaybe one of: roc, rs, rr, swing");
    }

    @Test
    void oneItemWeighsOne() {
        for (Elicitation<?> elicitation : Elicitations.all()) {
            double only = elicitation.name().equals("swara") ? 0 : 1;
            assertThat(elicitation.elicit(only).weights())
                    .as(elicitation.name())
                    .isEqualTo(Weights.of(1));
        }
    }

    @Test
    void tiedRanksShareThePlacesTheyTake() {
        // Centroid weights of three places: 11/18, 5/18, 2/18; two tied on the last two take 3.5/18 each, however
        // numbered.
        for (double[] ranks : new double[][] {{2, 1, 2}, {2.5, 1, 2.5}, {3, 1, 3}}) {
            Weights weights = Elicitations.roc().elicit(ranks).weights();
            assertThat(weights.get(1)).isCloseTo(11 / 18.0, within(1e-15));
            assertThat(weights.get(0)).isCloseTo(3.5 / 18, within(1e-15));
            assertThat(weights.get(2)).isCloseTo(3.5 / 18, within(1e-15));
        }
    }

    @Test
    void swingSharesThePoints() {
        DirectWeights swing = Elicitations.swing().elicit(100, 80, 20, 0);
        assertThat(swing.weights()).isEqualTo(Weights.of(0.5, 0.4, 0.1, 0));
        assertThat(swing.entries()).containsExactly(Map.entry("weights", ImmutableDoubleArray.of(0.5, 0.4, 0.1, 0)));
        assertThatThrownBy(() -> Elicitations.swing().elicit(0, 0)).isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> Elicitations.swing().elicit(100, -5))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("-5.0 stands in column 1");
    }

    @Test
    void swaraKeepsItsSteps() {
        // k = 1, 1.25, 2; q = 1, 0.8, 0.4; sum 2.2.
        SwaraWeights swara = Elicitations.swara().elicit(0, 0.25, 1);
        assertThat(swara.coefficients()).isEqualTo(ImmutableDoubleArray.of(1, 1.25, 2));
        assertThat(swara.recalculated()).isEqualTo(ImmutableDoubleArray.of(1, 0.8, 0.4));
        assertThat(swara.weights().get(2)).isCloseTo(0.4 / 2.2, within(1e-15));
        assertThat(swara.entries()).containsOnlyKeys("weights", "k", "q");
        assertThatThrownBy(() -> Elicitations.swara().elicit(0.2, 0.1))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("0.2 stands in column 0")
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> Elicitations.swara().elicit(0, -0.1)).hasMessageContaining("-0.1 stands in column 1");
    }

    @Test
    void fucomTakesItemsInAnyOrder() {
        // 1/4 : 1 : 1/2 = 1 : 4 : 2; sorted priorities 1, 2, 4 double twice.
        FucomWeights fucom = Elicitations.fucom().elicit(4, 1, 2);
        assertThat(fucom.weights().get(0)).isCloseTo(1 / 7.0, within(1e-15));
        assertThat(fucom.weights().get(1)).isCloseTo(4 / 7.0, within(1e-15));
        assertThat(fucom.comparativePriorities()).isEqualTo(ImmutableDoubleArray.of(2, 2));
        assertThat(fucom.deviation()).isZero();
        assertThat(fucom.entries()).containsOnlyKeys("weights", "comparative_priorities", "DFC");
        assertThatThrownBy(() -> Elicitations.fucom().elicit(2, 4))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("the least is 2.0");
        assertThatThrownBy(() -> Elicitations.fucom().elicit(1, 0.5)).hasMessageContaining("0.5 stands in column 1");
    }

    @Test
    void rancomKeepsItsMatrix() {
        // 1 before 2 and 3, which tie: rows (½,1,1), (0,½,½), (0,½,½); sums 2.5, 1, 1 of 4.5.
        RancomWeights rancom = Elicitations.rancom().elicit(1, 2, 2);
        assertThat(rancom.comparisons())
                .isEqualTo(ImmutableList.of(
                        ImmutableDoubleArray.of(0.5, 1, 1),
                        ImmutableDoubleArray.of(0, 0.5, 0.5),
                        ImmutableDoubleArray.of(0, 0.5, 0.5)));
        assertThat(rancom.sums()).isEqualTo(ImmutableDoubleArray.of(2.5, 1, 1));
        assertThat(rancom.weights().get(0)).isCloseTo(2.5 / 4.5, within(1e-15));
        assertThat(rancom.entries()).containsOnlyKeys("weights", "MAC", "SCW");
        assertThat(rancom.advice()).isEmpty();
    }

    @Test
    void everyNumberOutOfPlaceIsNamed() {
        for (Elicitation<?> elicitation : Elicitations.all()) {
            assertThatThrownBy(() -> elicitation.elicit(1, Double.NaN, Double.POSITIVE_INFINITY))
                    .isInstanceOf(DecisionException.class)
                    .hasMessageContaining(elicitation.name())
                    .hasMessageContaining("NaN stands in column 1")
                    .hasMessageContaining("Infinity stands in column 2")
                    .hasMessageContaining("\nMaybe ");
            assertThatThrownBy(elicitation::elicit)
                    .isInstanceOf(DecisionException.class)
                    .hasMessageContaining("is empty");
        }
        assertThatThrownBy(() -> Elicitations.roc().elicit(0, 1)).hasMessageContaining("0.0 stands in column 0");
        assertThatThrownBy(() -> Elicitations.rancom().elicit(1, 0)).hasMessageContaining("0.0 stands in column 1");
    }
}
