package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.bridgehead.scoring.decision.RankingMethod;
import org.bridgehead.scoring.decision.RankingMethods;

/** The ranking methods by name. */
public final class MethodCatalogue {

    private static final Parameter LAMBDA =
            Parameter.number("lambda_", 0.5, "the share of the weighted sum, in [0, 1]");

    private static final Catalogue<Ranker> ALL = new Catalogue<>(
            "ranking method",
            ImmutableList.<Entry<Ranker>>builder()
                    .add(method("wsm", "加权和", MethodCatalogue::wsm, NormalizationCatalogue.parameter("minmax")))
                    .add(method("wpm", "加权积", MethodCatalogue::wpm, NormalizationCatalogue.parameter("linear")))
                    .add(method("waspas", "加权和积综合", g -> RankingMethods.waspas(g.number("lambda_")), LAMBDA))
                    .add(method("topsis", "逼近理想解", MethodCatalogue::topsis, NormalizationCatalogue.parameter("vector")))
                    .add(method(
                            "vikor",
                            "多准则妥协解",
                            given -> RankingMethods.vikor(given.number("v")),
                            Parameter.number(
                                    "v", 0.5, "the share of group utility against individual regret, in [0, 1]")))
                    .addAll(OutrankingEntries.ALL)
                    .addAll(ScaleEntries.ALL)
                    .add(method("moora", "多目标比率分析", given -> RankingMethods.moora()))
                    .add(method("moora_refpoint", "多目标参考点", given -> RankingMethods.mooraReferencePoint()))
                    .add(method("multimoora", "多目标综合比率分析", given -> RankingMethods.multimoora()))
                    .add(method("copras", "复杂比例评价", given -> RankingMethods.copras()))
                    .add(method("aras", "加性比率评价", given -> RankingMethods.aras()))
                    .add(method("edas", "距平均解评价", given -> RankingMethods.edas()))
                    .add(method("mabac", "多属性边界近似区比较", given -> RankingMethods.mabac()))
                    .add(method("mairca", "理想实际差距", given -> RankingMethods.mairca()))
                    .add(method(
                            "codas",
                            "组合距离评价",
                            given -> RankingMethods.codas(given.number("tau")),
                            Parameter.number("tau", 0.02, "from what Euclidean difference on taxicab distances count")))
                    .add(method("cocoso", "组合折中解", g -> RankingMethods.cocoso(g.number("lambda_")), LAMBDA))
                    .add(method("marcos", "折中解排序", given -> RankingMethods.marcos()))
                    .add(method("probid", "理想平均距离偏好", given -> RankingMethods.probid()))
                    .addAll(RegionalEntries.ALL)
                    .build());

    private MethodCatalogue() {}

    /** All ranking methods. */
    public static Catalogue<Ranker> get() {
        return ALL;
    }

    /** Returns the entry of a ranking method. */
    static Entry<Ranker> method(
            String name, String chinese, Function<Arguments, RankingMethod<?>> make, Parameter... parameters) {
        return Entry.of(name, chinese, given -> Ranker.of(make.apply(given)), parameters);
    }

    private static RankingMethod<?> wsm(Arguments given) {
        return RankingMethods.weightedSum(NormalizationCatalogue.of(given));
    }

    private static RankingMethod<?> wpm(Arguments given) {
        return RankingMethods.weightedProduct(NormalizationCatalogue.of(given));
    }

    private static RankingMethod<?> topsis(Arguments given) {
        return RankingMethods.topsis(NormalizationCatalogue.of(given));
    }
}
