package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The distribution of rank-sum ratios and the grades 分档 that follow from it (田凤调 Tian Fengdiao 1988): the different ratios in
 * ascending order have the mean rank R̄ and the cumulative frequency {@code p = R̄/m}, the last one {@code 1 − 1/(4m)}; {@code
 * Probit = 5 + Φ⁻¹(p)}; the line {@code RSR = a + b·Probit} is fitted by least squares, one point a different ratio.
 *
 * <p>k grades divide Probit 2 … 8, the mean ± 3 standard deviations, into equal steps: 4 and 6 are the bounds of three grades,
 * 3.5, 5 and 6.5 those of four.
 */
public final class RankSumDistribution {

    private final ImmutableDoubleArray probits;
    private final double intercept;
    private final double slope;
    private final double determination;

    private RankSumDistribution(double[] probits, SimpleRegression line) {
        this.probits = ImmutableDoubleArray.copyOf(probits);
        this.intercept = line.getIntercept();
        this.slope = line.getSlope();
        this.determination = line.getRSquare();
    }

    /**
     * Returns the distribution of the ratios of a ranking.
     *
     * @throws DecisionException if all alternatives tie, so that no line goes through their ratios
     */
    public static RankSumDistribution of(Ranking<RankSumDetails> ranking) {
        ImmutableList<ImmutableIntArray> ascending = ranking.groups().reverse();
        if (ascending.size() < 2) {
            throw new DecisionException("a line needs at least two different rank-sum ratios but all alternatives tie"
                    + "\nMaybe add criteria that tell them apart.");
        }
        int m = ranking.scores().length();
        double[] probits = new double[m];
        SimpleRegression line = new SimpleRegression();
        int before = 0;
        for (ImmutableIntArray group : ascending) {
            double rank = before + (group.length() + 1) / 2.0;
            before += group.length();
            double probit = probit(before == m ? 1 - 1.0 / (4 * m) : rank / m);
            group.forEach(i -> probits[i] = probit);
            line.addData(probit, ranking.scores().get(group.get(0)));
        }
        return new RankSumDistribution(probits, line);
    }

    private static double probit(double frequency) {
        return 5 + new NormalDistribution(0, 1).inverseCumulativeProbability(frequency);
    }

    /** The Probit of each alternative. */
    public ImmutableDoubleArray probits() {
        return probits;
    }

    /** Where the line meets Probit 0, a. */
    public double intercept() {
        return intercept;
    }

    /** The slope of the line, b, above 0. */
    public double slope() {
        return slope;
    }

    /** The share of the variance of the ratios that the line explains, R², in [0, 1]. */
    public double determination() {
        return determination;
    }

    /** The ratio of an alternative on the line. */
    public double fitted(int alternative) {
        return intercept + slope * probits.get(alternative);
    }

    /**
     * Returns the grade of an alternative, 1 for the best.
     *
     * @param count how many grades there are, 2 to 10
     */
    public int grade(int alternative, int count) {
        if (count < 2 || count > 10) {
            throw new IllegalArgumentException("there must be 2 to 10 grades but " + count + " were asked for");
        }
        int fromWorst = 0;
        for (int k = 1; k < count; k++) {
            fromWorst += probits.get(alternative) >= 2 + 6.0 * k / count ? 1 : 0;
        }
        return count - fromWorst;
    }
}
