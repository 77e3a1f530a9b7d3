package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;

/**
 * RIM, the reference ideal method (Cables, Lamata and Verdegay 2016, Information Sciences 337–338): on the scale [A, B] with
 * reference ideal [C, D] inside, y is 1 in [C, D] and falls linearly to 0 at A and at B; with {@code I⁺ = √Σ w_j²(y_ij − 1)²}
 * and {@code I⁻ = √Σ w_j² y_ij²} score {@code I⁻/(I⁺ + I⁻)} in [0, 1], more is better.
 *
 * <p>Without reference ideals the better end of each scale is the ideal. Values must lie on the scale. Scales are fixed, so
 * that adding or removing an alternative never reverses two others; a constant criterion counts with its place on the scale.
 */
final class ReferenceIdeal implements RankingMethod<ReferenceIdealDetails> {

    private final Scales scales;
    private final Optional<ImmutableList<Interval>> ideals;

    ReferenceIdeal(Scales scales, Optional<ImmutableList<Interval>> ideals) {
        this.scales = scales;
        this.ideals = ideals;
    }

    @Override
    public String name() {
        return "rim";
    }

    @Override
    public Ranking<ReferenceIdealDetails> rank(DecisionMatrix matrix, Weights weights) {
        scales.checkedFor(matrix);
        ideals.ifPresent(intervals -> Present.onePerCriterion(matrix, intervals.size(), "reference ideal"));
        Present present = Present.of(matrix, weights);
        double[] toIdeal = new double[matrix.size()];
        double[] toAnti = new double[matrix.size()];
        for (int k = 0; k < present.width(); k++) {
            int j = present.column(k);
            Bounds scale = scales.of(matrix, j);
            addSquares(matrix.raw(j), scale, ideal(matrix, j, scale), present.weight(k), toIdeal, toAnti);
        }
        double[] scores = new double[matrix.size()];
        for (int i = 0; i < scores.length; i++) {
            toIdeal[i] = Math.sqrt(toIdeal[i]);
            toAnti[i] = Math.sqrt(toAnti[i]);
            scores[i] = toAnti[i] / (toIdeal[i] + toAnti[i]);
        }
        ReferenceIdealDetails details =
                new ReferenceIdealDetails(ImmutableDoubleArray.copyOf(toIdeal), ImmutableDoubleArray.copyOf(toAnti));
        return new Ranking<>(
                name(),
                scores,
                ScoreDirection.HIGHER,
                details,
                Present.constants(matrix, weights, "counts with its place on the scale"));
    }

    private Interval ideal(DecisionMatrix matrix, int column, Bounds scale) {
        Interval ideal = ideals.map(intervals -> intervals.get(column))
                .orElseGet(() ->
                        Interval.point(matrix.criterion(column).direction().better(scale.low(), scale.high())));
        if (!scale.contains(ideal.from()) || !scale.contains(ideal.to())) {
            throw new DecisionException(DecisionException.Fault.column(
                    "the reference ideal of criterion "
                            + matrix.criterion(column).id() + " (column " + column
                            + ") must lie on its scale from " + scale.low() + " to " + scale.high() + " but goes from "
                            + ideal.from() + " to " + ideal.to(),
                    column));
        }
        return ideal;
    }

    private static void addSquares(
            double[] values, Bounds scale, Interval ideal, double weight, double[] toIdeal, double[] toAnti) {
        double below = ideal.from() - scale.low();
        double above = scale.high() - ideal.to();
        for (int i = 0; i < values.length; i++) {
            double distance = 0;
            if (values[i] < ideal.from()) {
                distance = (ideal.from() - values[i]) / below;
            } else if (values[i] > ideal.to()) {
                distance = (values[i] - ideal.to()) / above;
            }
            double up = weight * distance;
            double down = weight * (1 - distance);
            toIdeal[i] += up * up;
            toAnti[i] += down * down;
        }
    }
}
