package org.bridgehead.scoring.decision;

/** The ranking methods. */
public final class RankingMethods {

    private RankingMethods() {}

    /** Returns the weighted sum of values that are already on a common scale. */
    public static RankingMethod<? extends AdditiveDetails> weightedSum() {
        return weightedSum(Normalizations.none());
    }

    /** Returns the weighted sum of normalized values. */
    public static RankingMethod<? extends AdditiveDetails> weightedSum(Normalization normalization) {
        return new WeightedSum(normalization);
    }

    /** Returns TOPSIS with vector normalization. */
    public static RankingMethod<TopsisDetails> topsis() {
        return topsis(Normalizations.vector());
    }

    /** Returns TOPSIS with another normalization. */
    public static RankingMethod<TopsisDetails> topsis(Normalization normalization) {
        return new Topsis(normalization);
    }
}
