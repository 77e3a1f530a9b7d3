package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * ELECTRE TRI-B (Yu 1992; Roy and Bouyssou 1993, Aide multicritère à la décision): sorts into categories 1 (worst) to r + 1
 * parted by r profiles. Pessimistic: one more than the number of the best profile that the alternative outranks; optimistic:
 * the number of the worst profile that outranks it and that it does not outrank, r + 1 if there is none. One outranks the
 * other where {@link Credibility} reaches the cut. Score is the pessimistic category, more is better.
 *
 * <p>A category depends on its own alternative and the profiles only, unless thresholds are left to the ranges. A constant
 * criterion is compared with the profiles like any other. Criteria of weight 0 count neither way and veto nothing.
 */
final class ElectreTriB implements RankingMethod<SortingDetails> {

    private final ImmutableList<ImmutableDoubleArray> profiles;
    private final Thresholds thresholds;
    private final double cut;

    ElectreTriB(List<ImmutableDoubleArray> profiles, Thresholds thresholds, double cut) {
        this.profiles = ImmutableList.copyOf(profiles);
        this.thresholds = thresholds;
        this.cut = cut;
        if (profiles.isEmpty()) {
            throw new DecisionException("electre_tri_b must have at least one profile between categories");
        }
        if (!(cut > 0 && cut <= 1)) {
            throw new DecisionException("cut must lie above 0 and at most at 1 but is " + cut
                    + "\nMaybe it was given in percent; usual are shares from 0.5 to 1.");
        }
    }

    @Override
    public String name() {
        return "electre_tri_b";
    }

    @Override
    public Ranking<SortingDetails> rank(DecisionMatrix matrix, Weights weights) {
        checkProfiles(matrix);
        Credibility credibility = Credibility.of(matrix, weights, thresholds);
        List<double[]> borders = profiles.stream()
                .map(profile -> credibility.values(profile::get))
                .toList();
        double[][] values = credibility.values(matrix);
        SortingDetails details = new SortingDetails(
                categories(values, a -> pessimistic(credibility, a, borders)),
                categories(values, a -> optimistic(credibility, a, borders)));
        double[] scores = details.pessimistic().stream().asDoubleStream().toArray();
        List<String> advice = new ArrayList<>(thresholds.advice(true, true, false));
        return new Ranking<>(name(), scores, ScoreDirection.HIGHER, details, advice);
    }

    private static ImmutableIntArray categories(double[][] values, ToIntFunction<double[]> category) {
        ImmutableIntArray.Builder categories = ImmutableIntArray.builder(values.length);
        for (double[] alternative : values) {
            categories.add(category.applyAsInt(alternative));
        }
        return categories.build();
    }

    private int pessimistic(Credibility credibility, double[] alternative, List<double[]> borders) {
        int category = borders.size() + 1;
        while (category > 1 && !outranks(credibility, alternative, borders.get(category - 2))) {
            category--;
        }
        return category;
    }

    private int optimistic(Credibility credibility, double[] alternative, List<double[]> borders) {
        int category = 1;
        while (category <= borders.size() && !isBelow(credibility, alternative, borders.get(category - 1))) {
            category++;
        }
        return category;
    }

    private boolean isBelow(Credibility credibility, double[] alternative, double[] border) {
        return outranks(credibility, border, alternative) && !outranks(credibility, alternative, border);
    }

    private boolean outranks(Credibility credibility, double[] a, double[] b) {
        return credibility.of(a, b) >= cut - Pairs.SLACK;
    }

    private void checkProfiles(DecisionMatrix matrix) {
        for (int h = 0; h < profiles.size(); h++) {
            Present.onePerCriterion(matrix, profiles.get(h).length(), "value of each profile");
            for (int j = 0; j < matrix.width(); j++) {
                checkProfile(matrix, h, j);
            }
        }
    }

    private void checkProfile(DecisionMatrix matrix, int h, int column) {
        double value = profiles.get(h).get(column);
        double before = profiles.get(Math.max(0, h - 1)).get(column);
        if (!Double.isFinite(value) || matrix.criterion(column).direction().better(before, value) != value) {
            throw new DecisionException(DecisionException.Fault.column(
                    "profiles must be finite and run from worst to best but profile " + h + " has " + value + " on "
                            + matrix.criterion(column).id() + " (column " + column + ") after " + before
                            + "\nMaybe they are listed from best to worst, or a direction is wrong.",
                    column));
        }
    }
}
