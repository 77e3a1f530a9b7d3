package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;

/** The ranking methods. */
public final class RankingMethods {

    private RankingMethods() {}

    /** Returns the weighted sum of values that are already on a common scale. */
    public static RankingMethod<? extends AdditiveDetails> weightedSum() {
        return weightedSum(Normalizations.none());
    }

    /** Returns the weighted sum of normalized values. */
    public static RankingMethod<? extends AdditiveDetails> weightedSum(Normalization normalization) {
        return new WeightedSum("wsm", normalization);
    }

    /** Returns TOPSIS with vector normalization. */
    public static RankingMethod<TopsisDetails> topsis() {
        return topsis(Normalizations.vector());
    }

    /** Returns TOPSIS with another normalization. */
    public static RankingMethod<TopsisDetails> topsis(Normalization normalization) {
        return new Topsis(normalization);
    }

    /** Returns the weighted product of linearly normalized values. */
    public static RankingMethod<MultiplicativeDetails> weightedProduct() {
        return weightedProduct(Normalizations.linear());
    }

    /** Returns the weighted product of normalized values, which must all be above 0. */
    public static RankingMethod<MultiplicativeDetails> weightedProduct(Normalization normalization) {
        return new WeightedProduct(normalization);
    }

    /** Returns WASPAS with λ = 0.5. */
    public static RankingMethod<WaspasDetails> waspas() {
        return waspas(0.5);
    }

    /**
     * Returns WASPAS.
     *
     * @param lambda the share of the weighted sum, in [0, 1]
     */
    public static RankingMethod<WaspasDetails> waspas(double lambda) {
        return new Waspas(lambda);
    }

    /** Returns VIKOR with v = 0.5; its score Q is best when low. */
    public static RankingMethod<VikorDetails> vikor() {
        return vikor(0.5);
    }

    /**
     * Returns VIKOR; its score Q is best when low.
     *
     * @param share the weight v of group utility against individual regret, in [0, 1]
     */
    public static RankingMethod<VikorDetails> vikor(double share) {
        return new Vikor(share);
    }

    /**
     * Returns the ratio system of MOORA (Brauers and Zavadskas 2006, Control and Cybernetics 35(2)): the sum of {@code
     * w_j x_ij/‖x_j‖} over benefits less that over costs, in [−1, 1]. A criterion that is 0 throughout is left out; a
     * constant one adds the same to all.
     */
    public static RankingMethod<? extends AdditiveDetails> moora() {
        return new WeightedSum("moora", Normalizations.ratio());
    }

    /** Returns the reference point approach of MOORA; its score, the largest deviation, is best when low. */
    public static RankingMethod<DeviationDetails> mooraReferencePoint() {
        return new ReferencePoint();
    }

    /** Returns MULTIMOORA, its three rankings joined by dominance theory. */
    public static RankingMethod<MultimooraDetails> multimoora() {
        return new Multimoora();
    }

    /** Returns COPRAS. */
    public static RankingMethod<CoprasDetails> copras() {
        return new Copras();
    }

    /** Returns ARAS. */
    public static RankingMethod<ArasDetails> aras() {
        return new Aras();
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

    /** Returns SPOTIS on the scales of the criteria; its score, the distance to the ideal, is best when low. */
    public static RankingMethod<AdditiveDetails> spotis() {
        return new Spotis(Scales.ofCriteria(), Optional.empty());
    }

    /**
     * Returns SPOTIS.
     *
     * @param bounds the scale of each criterion
     */
    public static RankingMethod<AdditiveDetails> spotis(List<Bounds> bounds) {
        return new Spotis(Scales.of(bounds), Optional.empty());
    }

    /**
     * Returns SPOTIS towards an expected solution point.
     *
     * @param bounds the scale of each criterion
     * @param expected the wanted value of each criterion, on its scale
     */
    public static RankingMethod<AdditiveDetails> spotis(List<Bounds> bounds, ImmutableDoubleArray expected) {
        return new Spotis(Scales.of(bounds), Optional.of(expected));
    }

    /** Returns the reference ideal method on the scales of the criteria, with the better end of each as its ideal. */
    public static RankingMethod<ReferenceIdealDetails> rim() {
        return new ReferenceIdeal(Scales.ofCriteria(), Optional.empty());
    }

    /**
     * Returns the reference ideal method with the better end of each scale as its ideal.
     *
     * @param bounds the scale of each criterion
     */
    public static RankingMethod<ReferenceIdealDetails> rim(List<Bounds> bounds) {
        return new ReferenceIdeal(Scales.of(bounds), Optional.empty());
    }

    /**
     * Returns the reference ideal method.
     *
     * @param bounds the scale of each criterion
     * @param ideals the wanted values of each criterion, on its scale
     */
    public static RankingMethod<ReferenceIdealDetails> rim(List<Bounds> bounds, List<Interval> ideals) {
        return new ReferenceIdeal(Scales.of(bounds), Optional.of(ImmutableList.copyOf(ideals)));
    }

    /**
     * Returns COMET with TOPSIS (vector normalization) as its expert.
     *
     * @param characteristicValues at least two values a criterion, ascending, that enclose all values
     */
    public static RankingMethod<CometDetails> comet(List<ImmutableDoubleArray> characteristicValues) {
        return comet(characteristicValues, CharacteristicExpert.ranking(topsis()));
    }

    /**
     * Returns COMET with an expert of one's own.
     *
     * @param characteristicValues at least two values a criterion, ascending, that enclose all values
     * @throws DecisionException if the values of a criterion are fewer than two or not ascending
     */
    public static RankingMethod<CometDetails> comet(
            List<ImmutableDoubleArray> characteristicValues, CharacteristicExpert expert) {
        return new Comet(characteristicValues, expert);
    }

    /** Returns PROMETHEE II with the usual preference function: any difference is a full preference. */
    public static RankingMethod<FlowDetails> promethee2() {
        return promethee2(PreferenceShape.USUAL, Thresholds.none());
    }

    /** Returns PROMETHEE II with preference functions of one shape, each with the thresholds of its criterion. */
    public static RankingMethod<FlowDetails> promethee2(PreferenceShape shape, Thresholds thresholds) {
        return new Promethee<>("promethee_ii", Preferences.shaped(shape, thresholds), FlowDetails::new);
    }

    /**
     * Returns PROMETHEE II.
     *
     * @param functions one a criterion
     */
    public static RankingMethod<FlowDetails> promethee2(List<PreferenceFunction> functions) {
        return new Promethee<>("promethee_ii", Preferences.given(functions), FlowDetails::new);
    }

    /** Returns PROMETHEE I with the usual preference function; its scores are those of PROMETHEE II. */
    public static RankingMethod<PartialOrderDetails> promethee1() {
        return promethee1(PreferenceShape.USUAL, Thresholds.none());
    }

    /** Returns PROMETHEE I with preference functions of one shape, each with the thresholds of its criterion. */
    public static RankingMethod<PartialOrderDetails> promethee1(PreferenceShape shape, Thresholds thresholds) {
        return new Promethee<>("promethee_i", Preferences.shaped(shape, thresholds), PartialOrderDetails::new);
    }

    /**
     * Returns PROMETHEE I.
     *
     * @param functions one a criterion
     */
    public static RankingMethod<PartialOrderDetails> promethee1(List<PreferenceFunction> functions) {
        return new Promethee<>("promethee_i", Preferences.given(functions), PartialOrderDetails::new);
    }

    /** Returns ELECTRE I with concordance from 0.65 and discordance up to 0.35. */
    public static RankingMethod<KernelDetails> electre1() {
        return electre1(0.65, 0.35);
    }

    /**
     * Returns ELECTRE I.
     *
     * @param leastConcordance the weight of criteria that it takes to outrank, in [0, 1]
     * @param mostDiscordance how large a loss, relative to the largest range, may be, in [0, 1]
     */
    public static RankingMethod<KernelDetails> electre1(double leastConcordance, double mostDiscordance) {
        return new Electre1(leastConcordance, mostDiscordance);
    }

    /** Returns ELECTRE III with Roy's discrimination threshold 0.3 − 0.15·λ; its score, a mean class, is best when low. */
    public static RankingMethod<DistillationDetails> electre3(Thresholds thresholds) {
        return electre3(thresholds, -0.15, 0.3);
    }

    /**
     * Returns ELECTRE III; its score, a mean class, is best when low.
     *
     * @param alpha the slope of the discrimination threshold
     * @param beta the discrimination threshold at 0
     */
    public static RankingMethod<DistillationDetails> electre3(Thresholds thresholds, double alpha, double beta) {
        return new Electre3(thresholds, alpha, beta);
    }

    /**
     * Returns ELECTRE TRI-B.
     *
     * @param profiles the borders between categories, worst first, one value a criterion
     * @param cut from what credibility on one outranks the other, in (0, 1]
     */
    public static RankingMethod<SortingDetails> electreTriB(
            List<ImmutableDoubleArray> profiles, Thresholds thresholds, double cut) {
        return new ElectreTriB(profiles, thresholds, cut);
    }

    /** Returns grey relational analysis with the distinguishing coefficient 0.5. */
    public static RankingMethod<GreyRelationDetails> greyRelation() {
        return greyRelation(0.5);
    }

    /**
     * Returns grey relational analysis.
     *
     * @param rho the distinguishing coefficient 分辨系数, in (0, 1]
     */
    public static RankingMethod<GreyRelationDetails> greyRelation(double rho) {
        return new GreyRelation(rho);
    }

    /**
     * Returns grey relational analysis towards a reference sequence.
     *
     * @param rho the distinguishing coefficient 分辨系数, in (0, 1]
     * @param reference the wanted value of each criterion, in its unit
     */
    public static RankingMethod<GreyRelationDetails> greyRelation(double rho, ImmutableDoubleArray reference) {
        return new GreyReference(rho, reference);
    }

    /** Returns the rank-sum ratio of places. */
    public static RankingMethod<RankSumDetails> rankSumRatio() {
        return new RankSumRatio(true);
    }

    /** Returns the rank-sum ratio of non-integral places, which keep the distances between values. */
    public static RankingMethod<RankSumDetails> rankSumRatioNonIntegral() {
        return new RankSumRatio(false);
    }

    /**
     * Returns the coupling coordination degree.
     *
     * @param subsystems at least two lists of columns that hold every column once
     */
    public static RankingMethod<CouplingDetails> coupling(List<ImmutableIntArray> subsystems) {
        return new Coupling(subsystems);
    }

    /** Returns the weighted sum with the obstacle degree of each criterion. */
    public static RankingMethod<ObstacleDetails> obstacle() {
        return new Obstacle();
    }
}
