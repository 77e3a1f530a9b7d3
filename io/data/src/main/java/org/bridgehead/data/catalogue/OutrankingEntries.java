package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.bridgehead.scoring.decision.RankingMethod;
import org.bridgehead.scoring.decision.RankingMethods;

/** The outranking methods. */
final class OutrankingEntries {

    private static final Parameter PREFERENCE = Parameter.optional("preference", Form.WORDS, "the preference function")
            .among(PreferenceArguments.SHAPES)
            .otherwise("usual");

    static final ImmutableList<Entry<Ranker>> ALL = ImmutableList.of(
            flows("promethee_i", "偏好顺序结构 I", OutrankingEntries::promethee1).alias("promethee1"),
            flows("promethee_ii", "偏好顺序结构 II", OutrankingEntries::promethee2).alias("promethee2", "promethee"),
            MethodCatalogue.method(
                            "electre_i",
                            "消去与选择转换 I",
                            given -> RankingMethods.electre1(given.number("c_hat"), given.number("d_hat")),
                            Parameter.number(
                                    "c_hat", 0.65, "the weight of criteria that it takes to outrank, in [0, 1]"),
                            Parameter.number(
                                    "d_hat",
                                    0.35,
                                    "how large a loss, relative to the largest range, may be, in [0, 1]"))
                    .alias("electre1"),
            MethodCatalogue.method(
                            "electre_iii",
                            "消去与选择转换 III",
                            OutrankingEntries::electre3,
                            PreferenceArguments.Q,
                            PreferenceArguments.P,
                            PreferenceArguments.V,
                            Parameter.number("s_alpha", -0.15, "the slope of the discrimination threshold"),
                            Parameter.number("s_beta", 0.3, "the discrimination threshold at credibility 0"))
                    .alias("electre3"),
            MethodCatalogue.method(
                            "electre_tri_b",
                            "消去与选择转换 TRI-B",
                            given -> RankingMethods.electreTriB(
                                    given.rows("profiles"), PreferenceArguments.thresholds(given), given.number("cut")),
                            Parameter.required("profiles", Form.ROWS, "the borders between categories, worst first"),
                            PreferenceArguments.Q,
                            PreferenceArguments.P,
                            PreferenceArguments.V,
                            Parameter.number("cut", 0.7, "from what credibility on one outranks the other, in (0, 1]"))
                    .alias("electre_tri"));

    private OutrankingEntries() {}

    private static Entry<Ranker> flows(String name, String chinese, Function<Arguments, RankingMethod<?>> make) {
        return MethodCatalogue.method(
                name, chinese, make, PREFERENCE, PreferenceArguments.Q, PreferenceArguments.P, PreferenceArguments.S);
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

    private static RankingMethod<?> electre3(Arguments given) {
        return RankingMethods.electre3(
                PreferenceArguments.thresholds(given), given.number("s_alpha"), given.number("s_beta"));
    }
}
