package org.bridgehead.scoring.elicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.bridgehead.scoring.decision.Weights;

/**
 * The linear best–worst model (Rezaei 2016, Omega 64): minimize ξ such that {@code |w_B − a_Bj w_j| ≤ ξ}, {@code |w_j − a_jW
 * w_W| ≤ ξ}, {@code Σ w = 1}, {@code w ≥ 0}.
 *
 * <p>All but the sum are unchanged when w and ξ grow together, so with ξ = 1 the sum is to be as large as it can be: the origin
 * is a corner to start from, and the simplex method, with Bland's rule that cannot run in circles, is exact. Only consistent
 * judgements leave the sum unbounded; their weights are their ratios.
 *
 * <p>Should several weights attain the least ξ, one of them is the answer, the same for the same judgements.
 */
final class LinearBestWorstModel {

    private static final double CONSISTENT = 1e-12;
    private static final double EPSILON = 1e-10;
    private static final int ULPS = 10;
    private static final double CUT_OFF = 1e-12;
    private static final int MOST_PIVOTS = 100_000;

    private LinearBestWorstModel() {}

    static LinearBestWorst solve(BestWorst judgements) {
        Weights weights = Weights.normalizing(
                judgements.inputBasedConsistencyRatio() <= CONSISTENT ? ratios(judgements) : optimum(judgements));
        return new LinearBestWorst(weights, deviation(judgements, weights), judgements.advice());
    }

    /** Returns the largest deviation of the weights from the judgements. */
    static double deviation(BestWorst judgements, Weights weights) {
        double best = weights.get(judgements.best());
        double worst = weights.get(judgements.worst());
        double largest = 0;
        for (int j = 0; j < judgements.size(); j++) {
            double fromBest = Math.abs(best - judgements.overOther(j) * weights.get(j));
            double fromWorst = Math.abs(weights.get(j) - judgements.overWorst(j) * worst);
            largest = Math.max(largest, Math.max(fromBest, fromWorst));
        }
        return largest;
    }

    private static double[] ratios(BestWorst judgements) {
        double[] ratios = new double[judgements.size()];
        Arrays.setAll(ratios, j -> 1 / judgements.overOther(j));
        return ratios;
    }

    private static double[] optimum(BestWorst judgements) {
        double[] sum = new double[judgements.size()];
        Arrays.fill(sum, 1);
        double[] point = new SimplexSolver(EPSILON, ULPS, CUT_OFF)
                .optimize(
                        new MaxIter(MOST_PIVOTS),
                        new LinearObjectiveFunction(sum, 0),
                        new LinearConstraintSet(constraints(judgements)),
                        new NonNegativeConstraint(true),
                        PivotSelectionRule.BLAND,
                        GoalType.MAXIMIZE)
                .getPoint();
        return Arrays.stream(point).map(weight -> Math.max(0, weight)).toArray();
    }

    private static List<LinearConstraint> constraints(BestWorst judgements) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int j = 0; j < judgements.size(); j++) {
            if (j != judgements.best()) {
                addBounds(constraints, coefficients(judgements, judgements.best(), j, judgements.overOther(j)));
            }
            if (j != judgements.best() && j != judgements.worst()) {
                addBounds(constraints, coefficients(judgements, j, judgements.worst(), judgements.overWorst(j)));
            }
        }
        return constraints;
    }

    /** Returns the coefficients of {@code w_more − ratio·w_less}. */
    private static double[] coefficients(BestWorst judgements, int more, int less, double ratio) {
        double[] coefficients = new double[judgements.size()];
        coefficients[more] = 1;
        coefficients[less] = -ratio;
        return coefficients;
    }

    private static void addBounds(List<LinearConstraint> constraints, double[] coefficients) {
        double[] opposite = Arrays.stream(coefficients).map(value -> -value).toArray();
        constraints.add(new LinearConstraint(coefficients, Relationship.LEQ, 1));
        constraints.add(new LinearConstraint(opposite, Relationship.LEQ, 1));
    }
}
