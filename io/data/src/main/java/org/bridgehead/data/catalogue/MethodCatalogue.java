package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.function.Function;
import org.bridgehead.scoring.decision.Bounds;
import org.bridgehead.scoring.decision.Interval;
import org.bridgehead.scoring.decision.RankingMethod;
import org.bridgehead.scoring.decision.RankingMethods;

/** The ranking methods by name. */
public final class MethodCatalogue {

    private static final Parameter BOUNDS = Parameter.optional(
            "bounds", Form.PAIRS, "the fixed scale of each criterion; those of the criteria where it is left out");

    private static final Catalogue<Ranker> ALL = new Catalogue<>(
            "ranking method",
            ImmutableList.of(
                    method("wsm", "加权和", MethodCatalogue::weightedSum, NormalizationCatalogue.parameter("minmax")),
                    method("wpm", "加权积", MethodCatalogue::weightedProduct, NormalizationCatalogue.parameter("linear")),
                    method(
                            "waspas",
                            "加权和积综合",
                            given -> RankingMethods.waspas(given.number("lambda_")),
                            Parameter.number("lambda_", 0.5, "the share of the weighted sum, in [0, 1]")),
                    method("topsis", "逼近理想解", MethodCatalogue::topsis, NormalizationCatalogue.parameter("vector")),
                    method(
                            "vikor",
                            "多准则妥协解",
                            given -> RankingMethods.vikor(given.number("v")),
                            Parameter.number(
                                    "v", 0.5, "the share of group utility against individual regret, in [0, 1]")),
                    flows("promethee_i", "偏好顺序结构 I", MethodCatalogue::promethee1)
                            .alias("promethee1"),
                    flows("promethee_ii", "偏好顺序结构 II", MethodCatalogue::promethee2)
                            .alias("promethee2", "promethee"),
                    method("moora", "多目标比率分析", given -> RankingMethods.moora()),
                    method("moora_refpoint", "多目标参考点", given -> RankingMethods.mooraReferencePoint()),
                    method("multimoora", "多目标综合比率分析", given -> RankingMethods.multimoora()),
                    method("copras", "复杂比例评价", given -> RankingMethods.copras()),
                    method("aras", "加性比率评价", given -> RankingMethods.aras()),
                    method("edas", "距平均解评价", given -> RankingMethods.edas()),
                    method("mabac", "多属性边界近似区比较", given -> RankingMethods.mabac()),
                    method("mairca", "理想实际差距", given -> RankingMethods.mairca()),
                    method(
                            "codas",
                            "组合距离评价",
                            given -> RankingMethods.codas(given.number("tau")),
                            Parameter.number("tau", 0.02, "from what Euclidean difference on taxicab distances count")),
                    method(
                            "cocoso",
                            "组合折中解",
                            given -> RankingMethods.cocoso(given.number("lambda_")),
                            Parameter.number("lambda_", 0.5, "the share of the weighted sum, in [0, 1]")),
                    method("marcos", "折中解排序", given -> RankingMethods.marcos()),
                    method("probid", "理想平均距离偏好", given -> RankingMethods.probid()),
                    method(
                            "spotis",
                            "稳定偏好排序",
                            MethodCatalogue::spotis,
                            BOUNDS,
                            Parameter.optional("esp", Form.POINT, "the expected solution point; needs bounds")),
                    method(
                            "rim",
                            "参考理想法",
                            MethodCatalogue::rim,
                            BOUNDS,
                            Parameter.optional(
                                    "ref_ideal", Form.PAIRS, "the wanted interval of each criterion; needs bounds")),
                    method(
                            "comet",
                            "特征对象法",
                            given -> RankingMethods.comet(given.rows("characteristic_values")),
                            Parameter.required(
                                    "characteristic_values",
                                    Form.LISTS,
                                    "at least two ascending values of each criterion, enclosing all values"),
                            Parameter.word(
                                    "expert",
                                    ImmutableList.of("TOPSIS(vector)"),
                                    "who judges the characteristic objects"))));

    private MethodCatalogue() {}

    /** All ranking methods. */
    public static Catalogue<Ranker> get() {
        return ALL;
    }

    private static Entry<Ranker> method(
            String name, String chinese, Function<Arguments, RankingMethod<?>> make, Parameter... parameters) {
        return Entry.of(name, chinese, given -> Ranker.of(make.apply(given)), parameters);
    }

    private static Entry<Ranker> flows(String name, String chinese, Function<Arguments, RankingMethod<?>> make) {
        return method(
                name,
                chinese,
                make,
                Parameter.optional("preference", Form.WORDS, "the preference function")
                        .among(PreferenceArguments.SHAPES)
                        .otherwise("usual"),
                PreferenceArguments.Q,
                PreferenceArguments.P,
                PreferenceArguments.S);
    }

    private static RankingMethod<?> promethee1(Arguments given) {
        return PreferenceArguments.shape(given)
                .<RankingMethod<?>>map(shape -> RankingMethods.promethee1(shape, PreferenceArguments.thresholds(given)))
                .orElseGet(() -> RankingMethods.promethee1(PreferenceArguments.functions(given)));
    }

    private static RankingMethod<?> promethee2(Arguments given) {
        return PreferenceArguments.shape(given)
                .<RankingMethod<?>>map(shape -> RankingMethods.promethee2(shape, PreferenceArguments.thresholds(given)))
                .orElseGet(() -> RankingMethods.promethee2(PreferenceArguments.functions(given)));
    }

    private static RankingMethod<?> weightedSum(Arguments given) {
        return RankingMethods.weightedSum(NormalizationCatalogue.of(given));
    }

    private static RankingMethod<?> weightedProduct(Arguments given) {
        return RankingMethods.weightedProduct(NormalizationCatalogue.of(given));
    }

    private static RankingMethod<?> topsis(Arguments given) {
        return RankingMethods.topsis(NormalizationCatalogue.of(given));
    }

    private static RankingMethod<?> spotis(Arguments given) {
        if (!given.has("bounds")) {
            needsBounds(given, "esp");
            return RankingMethods.spotis();
        }
        return given.has("esp")
                ? RankingMethods.spotis(bounds(given), given.numbers("esp"))
                : RankingMethods.spotis(bounds(given));
    }

    private static RankingMethod<?> rim(Arguments given) {
        if (!given.has("bounds")) {
            needsBounds(given, "ref_ideal");
            return RankingMethods.rim();
        }
        return given.has("ref_ideal")
                ? RankingMethods.rim(bounds(given), intervals(given.rows("ref_ideal")))
                : RankingMethods.rim(bounds(given));
    }

    private static void needsBounds(Arguments given, String parameter) {
        if (given.has(parameter)) {
            throw new IllegalArgumentException(
                    "\"" + parameter + "\" needs \"bounds\" beside it\nMaybe add bounds: [[low, high], …].");
        }
    }

    private static ImmutableList<Bounds> bounds(Arguments given) {
        return given.rows("bounds").stream()
                .map(ends -> Bounds.of(ends.get(0), ends.get(1)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Interval> intervals(ImmutableList<ImmutableDoubleArray> rows) {
        return rows.stream()
                .map(ends -> Interval.of(ends.get(0), ends.get(1)))
                .collect(ImmutableList.toImmutableList());
    }
}
