package org.bridgehead.scoring.decision;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * TOPSIS: closeness {@code d⁻/(d⁺ + d⁻)} to the ideal, with Euclidean distances in the weighted normalized matrix (Hwang and
 * Yoon 1981). Where an alternative has distance 0 to both (all alternatives alike) its closeness is 0.5.
 */
final class Topsis implements RankingMethod<TopsisDetails> {

    private static final int BLOCK = 2048;

    private final Normalization normalization;

    Topsis(Normalization normalization) {
        this.normalization = normalization;
    }

    @Override
    public String name() {
        return "topsis";
    }

    @Override
    public Ranking<TopsisDetails> rank(DecisionMatrix matrix, Weights weights) {
        Scaled scaled = Scaled.of(matrix, weights, normalization);
        double[] toIdeal = new double[matrix.size()];
        double[] toAnti = new double[matrix.size()];
        for (int from = 0; from < toIdeal.length; from += BLOCK) {
            int to = Math.min(toIdeal.length, from + BLOCK);
            for (int k = 0; k < scaled.width(); k++) {
                addSquares(scaled, k, toIdeal, toAnti, from, to);
            }
        }
        for (int k = 0; k < scaled.width(); k++) {
            addCurvedSquares(scaled, k, toIdeal, toAnti);
        }
        double[] closeness = closeness(toIdeal, toAnti);
        TopsisDetails details =
                new TopsisDetails(ImmutableDoubleArray.copyOf(toIdeal), ImmutableDoubleArray.copyOf(toAnti));
        return new Ranking<>(name(), closeness, ScoreDirection.HIGHER, details, scaled.advice());
    }

    /** Takes the roots of the squared distances and returns the closeness; each loop is plain, for vector instructions. */
    private static double[] closeness(double[] toIdeal, double[] toAnti) {
        double[] closeness = new double[toIdeal.length];
        for (int i = 0; i < toIdeal.length; i++) {
            toIdeal[i] = Math.sqrt(toIdeal[i]);
        }
        for (int i = 0; i < toAnti.length; i++) {
            toAnti[i] = Math.sqrt(toAnti[i]);
        }
        for (int i = 0; i < closeness.length; i++) {
            closeness[i] = toAnti[i] / (toIdeal[i] + toAnti[i]);
        }
        for (int i = 0; i < closeness.length; i++) {
            if (toIdeal[i] + toAnti[i] == 0) {
                closeness[i] = 0.5;
            }
        }
        return closeness;
    }

    /** Adds the squares of a column with a linear transform. */
    private static void addSquares(Scaled scaled, int k, double[] toIdeal, double[] toAnti, int from, int to) {
        if (!(scaled.transform(k) instanceof ColumnTransform.Shifted shifted)) {
            return;
        }
        DecisionMatrix matrix = scaled.matrix();
        int column = scaled.column(k);
        double[] values = matrix.raw(column);
        double best = matrix.best(column);
        double worst = matrix.worst(column);
        double scale = shifted.scale() * scaled.weight(k);
        for (int i = from; i < to; i++) {
            double up = (values[i] - best) * scale;
            double down = (values[i] - worst) * scale;
            toIdeal[i] += up * up;
            toAnti[i] += down * down;
        }
    }

    /** Adds the squares of a column with any other transform. */
    private static void addCurvedSquares(Scaled scaled, int k, double[] toIdeal, double[] toAnti) {
        ColumnTransform transform = scaled.transform(k);
        if (transform instanceof ColumnTransform.Shifted) {
            return;
        }
        double[] values = scaled.matrix().raw(scaled.column(k));
        double weight = scaled.weight(k);
        double ideal = scaled.ideal(k);
        double anti = scaled.anti(k);
        for (int i = 0; i < values.length; i++) {
            double at = transform.apply(values[i]);
            double up = (at - ideal) * weight;
            double down = (at - anti) * weight;
            toIdeal[i] += up * up;
            toAnti[i] += down * down;
        }
    }
}
