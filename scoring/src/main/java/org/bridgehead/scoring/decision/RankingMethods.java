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

    /** Returns EDAS. */
    public static RankingMethod<AppraisalDetails> edas() {
        return new Edas();
    }

    /** Returns MABAC. */
    public static RankingMethod<BorderDetails> mabac() {
        return new Mabac();
    }

    /** Returns MAIRCA; its score, the total gap, is best when low. */
    public static RankingMethod<AdditiveDetails> mairca() {
        return new Mairca();
    }

    /** Returns CODAS with the threshold 0.02 of its authors. */
    public static RankingMethod<CodasDetails> codas() {
        return codas(0.02);
    }

    /**
     * Returns CODAS.
     *
     * @param tau from what difference of Euclidean distances on taxicab distances count, at least 0
     */
    public static RankingMethod<CodasDetails> codas(double tau) {
        return new Codas(tau);
    }

    /** Returns CoCoSo with λ = 0.5. */
    public static RankingMethod<CocosoDetails> cocoso() {
        return cocoso(0.5);
    }

    /**
     * Returns CoCoSo.
     *
     * @param lambda the share of the weighted sum in the balanced compromise, in [0, 1]
     */
    public static RankingMethod<CocosoDetails> cocoso(double lambda) {
        return new Cocoso(lambda);
    }

    /** Returns MARCOS. */
    public static RankingMethod<MarcosDetails> marcos() {
        return new Marcos();
    }

    /** Returns PROBID. */
    public static RankingMethod<ProbidDetails> probid() {
        return new Probid();
    }
}
