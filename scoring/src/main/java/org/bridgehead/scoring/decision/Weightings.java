package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/** The weightings. */
public final class Weightings {

    private Weightings() {}

    /** Returns the weighting that gives every criterion the same weight. */
    public static Weighting equal() {
        return of("equal", matrix -> Weights.equal(matrix.width()));
    }

    /** Returns the weighting that always answers {@code weights}. */
    public static Weighting given(Weights weights) {
        return of("given", weights::checkedFor);
    }

    /**
     * Returns entropy weighting 熵权法 (Shannon 1948; Zeleny 1982): {@code w_j ∝ 1 − e_j}, {@code e_j = −Σ_i p_ij ln p_ij / ln
     * m}, {@code p_ij = x_ij/Σ_i x_ij}, costs not inverted. Values must be at least 0, with one above 0 in each column.
     */
    public static Weighting entropy() {
        return objective("entropy", DispersionMeasures::entropy);
    }

    /**
     * Returns CRITIC (Diakoulaki, Mavrotas and Papayannakis 1995, Computers and Operations Research 22(7)): {@code w_j ∝ σ_j
     * Σ_k (1 − r_jk)} over columns normalized by min–max towards their better end, σ the standard deviation, r Pearson's
     * correlation.
     */
    public static Weighting critic() {
        return new ObjectiveWeighting("critic", Critic::importance);
    }

    /** Returns {@code w_j ∝} the sample standard deviation of the raw column; depends on the units. */
    public static Weighting standardDeviation() {
        return objective("std", DispersionMeasures::standardDeviation);
    }

    /** Returns {@code w_j ∝} the sample variance of the column normalized by min–max as a benefit. */
    public static Weighting variance() {
        return objective("variance", DispersionMeasures::variance);
    }

    /** Returns {@code w_j ∝} the Gini coefficient {@code Σ_i Σ_k |x_i − x_k| / (2 m Σ_i x_i)}; each mean must differ from 0. */
    public static Weighting gini() {
        return objective("gini", DispersionMeasures::gini);
    }

    /** Returns {@code w_j ∝ s_j/|x̄_j|}, s the sample standard deviation 变异系数法; each must differ from 0. */
    public static Weighting coefficientOfVariation() {
        return objective("cv", DispersionMeasures::coefficientOfVariation);
    }

    /**
     * Returns the angle weighting (Shuai, Yang, Zhou and Liu 2012): {@code w_j ∝} the angle between the column, divided by its
     * sum, and the column of equal shares. Each sum must be above 0.
     */
    public static Weighting angle() {
        return objective("angle", DispersionMeasures::angle);
    }

    /**
     * Returns LOPCOW (Ecer and Pamučar 2022, Applied Soft Computing 119): {@code w_j ∝ |100 ln(√(Σ_i n_ij²/m)/σ_j)|}, n by
     * min–max towards the better end, σ the sample standard deviation as in the reference vectors.
     */
    public static Weighting lopcow() {
        return objective("lopcow", DispersionMeasures::lopcow);
    }

    /** Returns LOPCOW with the population standard deviation that the paper prints. */
    public static Weighting lopcowOfPopulation() {
        return objective("lopcow_population", DispersionMeasures::lopcowOfPopulation);
    }

    /**
     * Returns MEREC (Keshavarz Ghorabaee, Amiri, Zavadskas, Turskis and Antucheviciene 2021, Symmetry 13(4)): {@code w_j ∝ Σ_i
     * |S'_ij − S_i|}, {@code S_i = ln(1 + Σ_k |ln n_ik| / n)}, S' the same without criterion j, n = min/x for benefits and x/max
     * for costs. Values must be above 0.
     */
    public static Weighting merec() {
        return new ObjectiveWeighting("merec", Merec::importance);
    }

    /**
     * Returns CILOS (Zavadskas and Podvezko 2016, International Journal of Information Technology and Decision Making 15(2)):
     * weights in balance with the relative losses that each criterion suffers where another has its best value. Values must be
     * at least 0, costs above 0. Losses are averaged where several alternatives are best. A criterion that never loses, as a
     * constant one, takes all the weight, with advice: leave it out before. Where one alternative is best on all, all weigh the same.
     */
    public static Weighting cilos() {
        return new ObjectiveWeighting("cilos", Cilos::importance);
    }

    /** Returns IDOCRIW (Zavadskas and Podvezko 2016): the product of entropy and CILOS weights, over the criteria that are not constant. */
    public static Weighting idocriw() {
        return new ObjectiveWeighting("idocriw", matrix -> {
            double[] impact = Cilos.ofVarying(matrix);
            Weights entropy = entropy().weigh(matrix);
            for (int j = 0; j < impact.length; j++) {
                impact[j] *= entropy.get(j);
            }
            return impact;
        });
    }

    /** Returns the product of weightings, divided by its sum: {@code w_j ∝ Π_k w_kj} 乘法合成. */
    public static Weighting multiplicative(Weighting... parts) {
        return CombinedWeighting.multiplicative(ImmutableList.copyOf(parts));
    }

    /**
     * Returns {@code share · first + (1 − share) · second} 线性合成.
     *
     * @param share in [0, 1]
     */
    public static Weighting linear(double share, Weighting first, Weighting second) {
        return CombinedWeighting.linear(share, first, second);
    }

    /**
     * Returns {@code Σ_k s_k w_k} 线性合成 of any number of weightings.
     *
     * @param shares one a weighting
     */
    public static Weighting linear(Weights shares, Weighting... parts) {
        return CombinedWeighting.linear(shares, ImmutableList.copyOf(parts));
    }

    /**
     * Returns the game-theoretic combination 博弈论组合赋权 (陈加良 2003, 福建电脑 19(9): 15–16): the mixture {@code Σ_k α_k w_k} whose
     * distances to the weightings are least each; α solves {@code Σ_k α_k w_i·w_k = w_i·w_i}, and its magnitudes are divided by
     * their sum. Where weightings coincide, they share alike. A weighting may come out negative; its magnitude counts, as is the
     * custom, and the advice names it. Equal weights get coefficient 0 beside any one other weighting: they have no say.
     */
    public static Weighting gameTheoretic(Weighting... parts) {
        return CombinedWeighting.gameTheoretic(ImmutableList.copyOf(parts));
    }

    /** Returns the weighting by a hierarchy's global weights. */
    public static Weighting hierarchy(CriterionHierarchy hierarchy) {
        return of("hierarchy", hierarchy::weightsFor);
    }

    private static Weighting objective(String name, ObjectiveWeighting.ColumnMeasure measure) {
        return new ObjectiveWeighting(name, matrix -> {
            double[] importance = new double[matrix.width()];
            for (int j = 0; j < importance.length; j++) {
                importance[j] = matrix.isConstant(j) ? 0 : measure.of(matrix, j);
            }
            return importance;
        });
    }

    /** Returns a weighting of one's own. */
    public static Weighting of(String name, Function<DecisionMatrix, Weights> weigh) {
        return new Weighting() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Weights weigh(DecisionMatrix matrix) {
                return weigh.apply(matrix);
            }

            @Override
            public String toString() {
                return "Weighting[" + name + "]";
            }
        };
    }
}
