package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.bridgehead.scoring.decision.CriterionHierarchy.criterion;
import static org.bridgehead.scoring.decision.CriterionHierarchy.group;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CriterionHierarchyTest {

    private static final CriterionHierarchy CAR = CriterionHierarchy.of(
            group("money", 3, criterion("price", 4), criterion("fuel", 1)), criterion("safety", 2));

    @Test
    void localWeightsAreSharesAmongSiblingsAndGlobalOnesTheirProducts() {
        assertThat(CAR.localWeight("money")).isCloseTo(0.6, within(1e-15));
        assertThat(CAR.localWeight("price")).isCloseTo(0.8, within(1e-15));
        assertThat(CAR.globalWeight("price")).isCloseTo(0.48, within(1e-15));
        assertThat(CAR.globalWeight("fuel")).isCloseTo(0.12, within(1e-15));
        assertThat(CAR.globalWeight("safety")).isCloseTo(0.4, within(1e-15));
        assertThat(CAR.criteria()).containsExactly("price", "fuel", "safety");
    }

    @Test
    void weightsFollowTheOrderOfTheMatrix() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.benefit("safety"), Criterion.cost("price"), Criterion.cost("fuel")),
                new double[][] {{1, 2, 3}});
        Weights weights = CAR.weightsFor(matrix);
        assertThat(weights.get(0)).isCloseTo(0.4, within(1e-15));
        assertThat(weights.get(1)).isCloseTo(0.48, within(1e-15));
    }

    @Test
    void criteriaOfOneSideOnlyAreNamed() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.benefit("safety"), Criterion.cost("noise")), new double[][] {{1, 2}});
        assertThatThrownBy(() -> CAR.weightsFor(matrix))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("only the hierarchy has [price, fuel]")
                .hasMessageContaining("only the matrix [noise]");
    }

    @Test
    void unsoundHierarchiesAreRefusedByName() {
        assertThatThrownBy(() -> CriterionHierarchy.of(criterion("a", 1), group("b", 1, criterion("a", 1))))
                .hasMessageContaining("\"a\" occurs twice");
        assertThatThrownBy(() -> CriterionHierarchy.of(group("b", 1, criterion("c", 0))))
                .hasMessageContaining("group b");
        assertThatThrownBy(() -> criterion("c", Double.NaN)).hasMessageContaining("c must be a finite");
        assertThatThrownBy(() -> group("g", 1)).hasMessageContaining("group g");
        assertThatThrownBy(CriterionHierarchy::of).isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> CAR.localWeight("colour")).hasMessageContaining("colour");
    }

    @Property(tries = 200)
    void globalWeightsOfCriteriaSumToOne(
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double a,
            @ForAll @DoubleRange(min = 0, max = 1e6) double b,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double c) {
        CriterionHierarchy tree = CriterionHierarchy.of(
                group("x", a, criterion("p", c), group("y", b, criterion("q", a), criterion("r", c))),
                criterion("s", b));
        double sum = tree.criteria().stream().mapToDouble(tree::globalWeight).sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(tree.globalWeight("q") + tree.globalWeight("r")).isCloseTo(tree.globalWeight("y"), within(1e-12));
    }
}
