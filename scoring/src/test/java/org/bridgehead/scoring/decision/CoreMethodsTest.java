package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the methods answer beyond their scores, worked by hand or printed in papers. */
class CoreMethodsTest {

    private static final List<Criterion> TWO = List.of(Criterion.benefit("gain"), Criterion.cost("price"));

    /** The notes to the published cases give the compromise sets that the papers arrive at. */
    @TestFactory
    List<DynamicTest> vikorFindsTheCompromiseSetsOfThePapers() {
        return Vectors.of("vikor").stream()
                .filter(given -> given.has("note"))
                .map(given -> DynamicTest.dynamicTest(given.id(), () -> {
                    String set = given.text("note").replaceAll(".*compromise set \\{(.*)\\}.*", "$1");
                    int[] expected = Arrays.stream(set.split(","))
                            .mapToInt(name -> Integer.parseInt(name.substring(1)) - 1)
                            .toArray();
                    Ranking<VikorDetails> ranking =
                            RankingMethods.vikor(given.number("params.v")).rank(given.matrix(), given.weights());
                    assertThat(ranking.details().compromiseSet()).isEqualTo(ImmutableIntArray.copyOf(expected));
                }))
                .toList();
    }

    /** Tzeng and Huang (2011) print S, R and both conditions. */
    @Test
    void vikorFindsUtilityAndRegretOfTheTextbook() {
        Vectors.Case given = Vectors.of("vikor").stream()
                .filter(each -> each.id().equals("vikor-tzeng2011"))
                .findFirst()
                .orElseThrow();
        VikorDetails details =
                RankingMethods.vikor().rank(given.matrix(), given.weights()).details();
        assertThat(details.groupUtility().toArray())
                .containsExactly(new double[] {0.6, 0.3, 0.15, 0.65}, within(1e-12));
        assertThat(details.individualRegret().toArray())
                .containsExactly(new double[] {0.3, 0.2, 0.15, 0.4}, within(1e-12));
        assertThat(details.hasAcceptableAdvantage()).isFalse();
        assertThat(details.hasAcceptableStability()).isTrue();
    }

    @Test
    void advantageWithoutStabilityAddsTheNextBest() {
        VikorDetails details = new VikorDetails(
                new double[] {0.36, 0.34, 0.5, 0.6},
                new double[] {0.12, 0.34, 0.1, 0.3},
                new double[] {0.1, 0.5, 0.6, 0.9});
        assertThat(details.hasAcceptableAdvantage()).isTrue();
        assertThat(details.hasAcceptableStability()).isFalse();
        assertThat(details.compromiseSet()).isEqualTo(ImmutableIntArray.of(0, 1));
    }

    @Test
    void anAdvantageOfExactlyTheThresholdIsEnough() {
        double[] none = {0, 0, 0};
        VikorDetails exact = new VikorDetails(none, none, new double[] {0.1, 0.6, 0.9});
        assertThat(exact.hasAcceptableAdvantage()).isTrue();
        assertThat(exact.compromiseSet()).isEqualTo(ImmutableIntArray.of(0));
        VikorDetails less = new VikorDetails(none, none, new double[] {0.9, 0.1, 0.59});
        assertThat(less.hasAcceptableAdvantage()).isFalse();
        assertThat(less.compromiseSet()).isEqualTo(ImmutableIntArray.of(1, 2));
        VikorDetails atThreshold = new VikorDetails(none, none, new double[] {0.1, 0.2, 0.6});
        assertThat(atThreshold.compromiseSet()).isEqualTo(ImmutableIntArray.of(0, 1));
    }

    @Test
    void stabilityByEitherUtilityOrRegretIsEnough() {
        double[] best = {0, 1};
        double[] worst = {1, 0};
        double[] scores = {0, 1};
        assertThat(new VikorDetails(best, worst, scores).hasAcceptableStability())
                .isTrue();
        assertThat(new VikorDetails(worst, best, scores).hasAcceptableStability())
                .isTrue();
        assertThat(new VikorDetails(worst, worst, scores).hasAcceptableStability())
                .isFalse();
    }

    /** Each alternative gives up on one criterion what it gains on another of the same weight: S is 2/3 for all. */
    @Test
    void vikorDoesNotBlowRoundingOfEqualUtilitiesUpToAnOrder() {
        List<Criterion> three = List.of(Criterion.benefit("a"), Criterion.benefit("b"), Criterion.benefit("c"));
        DecisionMatrix matrix =
                DecisionMatrix.of(three, new double[][] {{0.3, 0.1, 0.1}, {0.1, 0.3, 0.1}, {0.1, 0.1, 0.3}});
        Ranking<VikorDetails> ranking = RankingMethods.vikor().rank(matrix, Weights.equal(3));
        assertThat(ranking.scores().asList()).containsOnly(0.0);
        assertThat(ranking.details().compromiseSet()).isEqualTo(ImmutableIntArray.of(0, 1, 2));
    }

    @Test
    void aSingleAlternativeIsTheCompromise() {
        VikorDetails details = RankingMethods.vikor()
                .rank(DecisionMatrix.of(TWO, new double[][] {{3, 4}}), Weights.equal(2))
                .details();
        assertThat(details.hasAcceptableAdvantage()).isTrue();
        assertThat(details.hasAcceptableStability()).isTrue();
        assertThat(details.compromiseSet()).isEqualTo(ImmutableIntArray.of(0));
    }

    /** Blocks of alternatives and pairs of criteria end anywhere: compared with the definition of S and R. */
    @Test
    void vikorOfManyAlternativesFollowsItsDefinition() {
        Problem problem = Problem.random(5, 2500, 5);
        DecisionMatrix matrix = problem.matrix();
        VikorDetails details =
                RankingMethods.vikor().rank(matrix, problem.weights()).details();
        for (int i = 0; i < matrix.size(); i++) {
            double sum = 0;
            double most = 0;
            for (int j = 0; j < matrix.width(); j++) {
                double gap = problem.weights().get(j)
                        * ((matrix.best(j) - matrix.value(i, j)) / (matrix.best(j) - matrix.worst(j)));
                sum += gap;
                most = Math.max(most, gap);
            }
            assertThat(details.groupUtility().get(i)).isCloseTo(sum, within(1e-12));
            assertThat(details.individualRegret().get(i)).isCloseTo(most, within(1e-12));
        }
    }

    /**
     * The data of Kracka, Brauers and Zavadskas (2010). Their ratio system ranks 5 1 3 6 4 2, their reference point 4 5 1 6 2
     * 3. The multiplicative form x5·x7/(x1·x2·x3·x4·x6) is by hand 1.84e-6, 7.95e-2, 6.44e-5, 4.22e-7, 8.71e-6, 1.35e-4 and
     * ranks like the ratio system: two of three, so that each alternative dominates all behind it in that order.
     */
    @Test
    void multimooraFollowsTheMajorityOfItsRankings() {
        Vectors.Case given = Vectors.of("moora").stream()
                .filter(each -> each.id().equals("moora-kracka2010"))
                .findFirst()
                .orElseThrow();
        Ranking<MultimooraDetails> ranking = RankingMethods.multimoora().rank(given.matrix(), given.weights());
        assertThat(ranking.ranks().asList()).containsExactly(5, 1, 3, 6, 4, 2);
        assertThat(ranking.scores().asList()).containsExactly(-0.6, 1.0, 0.2, -1.0, -0.2, 0.6);
        double[] form = ranking.details().multiplicativeForm().toArray();
        // Weights of 1/7 take the seventh root of ratios.
        assertThat(Math.pow(form[1] / form[3], 7)).isCloseTo(7.952e-2 / 4.216e-7, within(200.0));
        assertThat(ranking.details().entries().keySet())
                .containsExactly("ratio_system", "reference_point", "multiplicative_form");
    }

    /** Twice the gain at twice the price: r = (2, 1)/√5 on both, all three rankings tie. */
    @Test
    void proportionalAlternativesTieInMultimoora() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{4, 2}, {2, 1}});
        Ranking<MultimooraDetails> ranking = RankingMethods.multimoora().rank(matrix, Weights.equal(2));
        assertThat(ranking.details().multiplicativeForm().toArray())
                .containsExactly(new double[] {1, 1}, within(1e-15));
        assertThat(ranking.scores().asList()).containsExactly(0.0, 0.0);
    }

    @Test
    void factorsMultiplyToTheWeightedProduct() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{1, 4}, {4, 1}});
        Ranking<MultiplicativeDetails> ranking =
                RankingMethods.weightedProduct().rank(matrix, Weights.equal(2));
        // √(1/4)·√(1/4) and 1·1.
        assertThat(ranking.scores().toArray()).containsExactly(new double[] {0.25, 1}, within(1e-15));
        assertThat(ranking.details().factor(0, 0)).isEqualTo(0.5);
        assertThat(ranking.details().factor(0, 1)).isEqualTo(0.5);
        Ranking<MultiplicativeDetails> zeros = RankingMethods.weightedProduct()
                .rank(DecisionMatrix.of(TWO, new double[][] {{0, 4}, {0, 1}}), Weights.equal(2));
        assertThat(zeros.details().factor(0, 0)).isEqualTo(1);
        assertThat(zeros.scores().toArray()).containsExactly(new double[] {0.25, 1}, within(1e-15));
        assertThat(zeros.advice()).singleElement().asString().contains("gain");
    }

    @Test
    void aNormalizedValueOfZeroHasNoProduct() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{1, 4}, {4, 1}});
        assertThatThrownBy(() ->
                        RankingMethods.weightedProduct(Normalizations.minMax()).rank(matrix, Weights.equal(2)))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("A1 (row 0) on gain (column 0) is 1.0 but wpm multiplies normalized values")
                .hasMessageContaining("it becomes 0.0\nMaybe");
    }

    @Test
    void theLargestDeviationIsTheDistanceToTheReferencePoint() {
        // ‖(3, 4)‖ = 5: halves of |4 − 3|/5.
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{3, 4}, {4, 4}});
        Ranking<DeviationDetails> ranking = RankingMethods.mooraReferencePoint().rank(matrix, Weights.equal(2));
        assertThat(ranking.scores().toArray()).containsExactly(new double[] {0.1, 0}, within(1e-15));
        assertThat(ranking.details().deviation(0, 0)).isCloseTo(0.1, within(1e-15));
        assertThat(ranking.details().deviation(0, 1)).isZero();
        assertThat(ranking.details().entries()).isEmpty();
        assertThat(ranking.ranks().asList()).containsExactly(2, 1);
    }

    @Test
    void mooraSubtractsCostsFromBenefits() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{3, 4}, {4, 3}});
        Ranking<? extends AdditiveDetails> ranking = RankingMethods.moora().rank(matrix, Weights.equal(2));
        assertThat(ranking.method()).isEqualTo("moora");
        assertThat(ranking.scores().toArray()).containsExactly(new double[] {-0.1, 0.1}, within(1e-15));
        assertThat(ranking.details().contribution(0, 1)).isCloseTo(-0.4, within(1e-15));
    }

    @Test
    void coprasWithoutCostsIsTheShareOfBenefits() {
        List<Criterion> benefits = List.of(Criterion.benefit("a"), Criterion.benefit("b"));
        DecisionMatrix matrix = DecisionMatrix.of(benefits, new double[][] {{1, 3}, {3, 1}, {4, 4}});
        // Shares 1/8 + 3/8, 3/8 + 1/8, 1/2 + 1/2, halved.
        Ranking<CoprasDetails> ranking = RankingMethods.copras().rank(matrix, Weights.equal(2));
        assertThat(ranking.details().significance().asList()).containsExactly(0.25, 0.25, 0.5);
        assertThat(ranking.scores().asList()).containsExactly(0.5, 0.5, 1.0);
    }

    @Test
    void coprasRewardsLowCosts() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(Criterion.cost("price")), new double[][] {{1}, {3}});
        // S⁻ = 1/4, 3/4; Q = 1·(1/S⁻)/(4 + 4/3) = 3/4, 1/4.
        Ranking<CoprasDetails> ranking = RankingMethods.copras().rank(matrix, Weights.equal(1));
        assertThat(ranking.details().significance().toArray())
                .containsExactly(new double[] {0.75, 0.25}, within(1e-15));
    }

    @Test
    void whereNothingIsLeftAllAlternativesTie() {
        DecisionMatrix zeros = DecisionMatrix.of(TWO, new double[][] {{0, 0}, {0, 0}});
        for (RankingMethod<?> method : List.of(
                RankingMethods.copras(),
                RankingMethods.aras(),
                RankingMethods.moora(),
                RankingMethods.mooraReferencePoint(),
                RankingMethods.weightedProduct(),
                RankingMethods.waspas(),
                RankingMethods.vikor())) {
            Ranking<?> ranking = method.rank(zeros, Weights.equal(2));
            assertThat(ranking.ranks().asList()).as(method.name()).containsExactly(1, 1);
            assertThat(ranking.advice()).as(method.name()).hasSize(2);
        }
        assertThatThrownBy(() -> RankingMethods.multimoora().rank(zeros, Weights.equal(2)))
                .hasMessageContaining("multimoora");
    }

    @Test
    void arasComparesWithTheOptimalAlternative() {
        // Benefits 2 and 4 with the optimal 4: shares 0.2, 0.4, 0.4.
        DecisionMatrix matrix = DecisionMatrix.of(List.of(Criterion.benefit("gain")), new double[][] {{2}, {4}});
        Ranking<ArasDetails> ranking = RankingMethods.aras().rank(matrix, Weights.equal(1));
        assertThat(ranking.details().sums().toArray()).containsExactly(new double[] {0.2, 0.4}, within(1e-15));
        assertThat(ranking.details().optimal()).isCloseTo(0.4, within(1e-15));
        assertThat(ranking.scores().toArray()).containsExactly(new double[] {0.5, 1}, within(1e-15));
    }

    @Test
    void parametersOutsideTheirRangeAreRefused() {
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> RankingMethods.vikor(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("v of vikor must lie in 0 to 1 but is " + wrong);
            assertThatThrownBy(() -> RankingMethods.waspas(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("lambda of waspas must lie in 0 to 1 but is " + wrong);
        }
    }

    @Test
    void gapsAreMeasuredOnLinearNormalizationsOnly() {
        DecisionMatrix matrix = DecisionMatrix.of(TWO, new double[][] {{3, 4}, {4, 4}});
        Scaled curved = Scaled.of(matrix, Weights.equal(2), Normalizations.nonlinear());
        assertThatThrownBy(() -> Gaps.of(curved)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExceptionNeedsAFault() {
        assertThatThrownBy(() -> new DecisionException(ImmutableList.of(), "Maybe not."))
                .hasMessageContaining("at least one fault");
    }
}
