package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionMatrixTest {

    private static final List<Criterion> TWO = List.of(Criterion.benefit("gain"), Criterion.cost("price"));

    @Test
    void everyValueThatIsNotFiniteIsNamedByRowColumnAndValue() {
        DecisionException e = catchThrowableOfType(
                DecisionException.class,
                () -> DecisionMatrix.of(TWO, new double[][] {{1, Double.NaN}, {Double.POSITIVE_INFINITY, 2}}));
        assertThat(e.faults()).hasSize(2);
        assertThat(e)
                .hasMessageContaining("row 0")
                .hasMessageContaining("price")
                .hasMessageContaining("NaN");
        assertThat(e.faults()).anySatisfy(f -> {
            assertThat(f.row()).hasValue(1);
            assertThat(f.column()).hasValue(0);
            assertThat(f.message()).contains("Infinity");
        });
    }

    @Test
    void manyFaultsAreCountedNotListed() {
        double[] values = new double[100];
        java.util.Arrays.fill(values, Double.NaN);
        assertThatThrownBy(() -> DecisionMatrix.rowMajor(TWO, values))
                .hasMessageContaining("\nand 80 more values that are not finite\nMaybe");
    }

    @Test
    void rowsOfAnotherLengthAreAllNamed() {
        assertThatThrownBy(() -> DecisionMatrix.of(TWO, new double[][] {{1}, {1, 2}, {1, 2, 3}}))
                .hasMessageContaining("row 0 must have 2 values")
                .hasMessageContaining("row 2 must have 2 values");
    }

    @Test
    void emptyProblemsAreRefused() {
        assertThatThrownBy(() -> DecisionMatrix.of(TWO, new double[0][]))
                .hasMessageContaining("at least one alternative");
        assertThatThrownBy(() -> DecisionMatrix.of(List.of(), new double[][] {{}}))
                .hasMessageContaining("at least one criterion");
        assertThatThrownBy(() -> DecisionMatrix.rowMajor(TWO, new double[] {1, 2, 3}))
                .hasMessageContaining("multiple of 2");
    }

    @Test
    void namesMustBeUniqueAndOneAnAlternative() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{1, 2}, {3, 4}});
        assertThat(matrix.alternative(1)).isEqualTo("A2");
        assertThat(matrix.named(List.of("x", "y")).alternative(1)).isEqualTo("y");
        assertThatThrownBy(() -> matrix.named(List.of("x"))).hasMessageContaining("2 in all");
        assertThatThrownBy(() -> matrix.named(List.of("x", "x"))).hasMessageContaining("occurs twice");
        assertThatThrownBy(() -> DecisionMatrix.of(
                        List.of(Criterion.benefit("c"), Criterion.cost("c")), new double[][] {{1, 2}}))
                .hasMessageContaining("\"c\" occurs twice");
    }

    @Test
    void rowAndColumnMajorArraysHoldTheSameMatrix() {
        DecisionMatrix rows = DecisionMatrix.rowMajor(TWO, new double[] {1, 2, 3, 4, 5, 6});
        DecisionMatrix columns = DecisionMatrix.columnMajor(TWO, new double[] {1, 3, 5, 2, 4, 6});
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 2; j++) {
                assertThat(rows.value(i, j)).isEqualTo(columns.value(i, j)).isEqualTo(2.0 * i + j + 1);
            }
        }
    }

    @Test
    void wrappedColumnsAreCheckedLikeOthers() {
        DecisionMatrix matrix = DecisionMatrix.wrapping(TWO, new double[] {1, 3}, new double[] {2, 4});
        assertThat(matrix.value(1, 0)).isEqualTo(3);
        assertThat(matrix.best(1)).isEqualTo(2);
        assertThatThrownBy(() -> DecisionMatrix.wrapping(TWO, new double[] {1}))
                .hasMessageContaining("one column a criterion");
        assertThatThrownBy(() -> DecisionMatrix.wrapping(TWO, new double[] {1}, new double[] {1, 2}))
                .hasMessageContaining("column 1 must have 1 values");
        assertThatThrownBy(() -> DecisionMatrix.wrapping(TWO, new double[] {1, 2, 3, 4, Double.NaN}, new double[5]))
                .hasMessageContaining("row 4");
    }

    @Test
    void extremeMagnitudesHaveANorm() {
        for (double scale : new double[] {1e-300, 1e-100, 1e100, 1e300}) {
            DecisionMatrix matrix = DecisionMatrix.wrapping(
                    List.of(Criterion.benefit("a")), new double[] {3 * scale, 4 * scale, 0, 0, 0});
            assertThat(Normalizations.vector().transform(matrix, 0).apply(4 * scale))
                    .isCloseTo(0.8, within(1e-12));
        }
        assertThatThrownBy(() -> Normalizations.vector()
                        .transform(DecisionMatrix.of(List.of(Criterion.benefit("a")), new double[][] {{4e-320}}), 0))
                .hasMessageContaining("too small");
    }

    @Test
    void aMatrixKeepsItsValuesWhenTheCallersArrayChanges() {
        double[] values = {1, 2, 3, 4};
        DecisionMatrix matrix = DecisionMatrix.columnMajor(TWO, values);
        values[0] = 99;
        matrix.column(0)[0] = 99;
        assertThat(matrix.value(0, 0)).isEqualTo(1);
    }

    @Test
    void bestAndDominanceFollowTheDirection() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{1, 2}, {1, 3}, {0, 1}});
        assertThat(matrix.best(1)).isEqualTo(1);
        assertThat(matrix.worst(1)).isEqualTo(3);
        assertThat(matrix.dominates(0, 1)).isTrue();
        assertThat(matrix.dominates(1, 0)).isFalse();
        assertThat(matrix.dominates(0, 2)).isFalse();
        assertThat(matrix.dominates(0, 0)).isFalse();
    }

    @Test
    void boundsAndIdsAreChecked() {
        assertThatThrownBy(() -> Bounds.of(1, 1)).hasMessageContaining("low < high");
        assertThatThrownBy(() -> Bounds.of(0, Double.NaN)).hasMessageContaining("finite");
        assertThatThrownBy(() -> Criterion.benefit(" ")).hasMessageContaining("blank");
        assertThat(Criterion.cost("c")
                        .within(Bounds.of(0, 5))
                        .bounds()
                        .orElseThrow()
                        .range())
                .isEqualTo(5);
        assertThat(Bounds.of(0, 5).contains(5)).isTrue();
        assertThat(Direction.COST.opposite().better(1, 2)).isEqualTo(2);
    }
}
