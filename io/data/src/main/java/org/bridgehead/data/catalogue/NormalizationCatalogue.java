package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.Normalization;
import org.bridgehead.scoring.decision.Normalizations;

/** The normalizations by name. */
public final class NormalizationCatalogue {

    private static final Catalogue<Normalization> ALL = new Catalogue<>(
            "normalization",
            ImmutableList.of(
                    Entry.of("none", "不标准化", given -> Normalizations.none()),
                    Entry.of("minmax", "极差标准化", given -> Normalizations.minMax()),
                    Entry.of("vector", "向量标准化", given -> Normalizations.vector()),
                    Entry.of("max", "最大值标准化", given -> Normalizations.max()),
                    Entry.of("sum", "比重标准化", given -> Normalizations.sum()),
                    Entry.of("linear", "线性比例标准化", given -> Normalizations.linear()),
                    Entry.of("nonlinear", "非线性标准化", given -> Normalizations.nonlinear()),
                    Entry.of("logarithmic", "对数标准化", given -> Normalizations.logarithmic()),
                    Entry.of("enhanced_accuracy", "增强精度标准化", given -> Normalizations.enhancedAccuracy()),
                    Entry.of("zavadskas_turskis", "扎瓦茨卡斯标准化", given -> Normalizations.zavadskasTurskis()),
                    Entry.of("zscore", "Z 分数标准化", given -> Normalizations.zScore())
                            .alias("z_score")));

    private NormalizationCatalogue() {}

    /** All normalizations. */
    public static Catalogue<Normalization> get() {
        return ALL;
    }

    /** Returns the parameter {@code normalization} of a method whose normalization is {@code otherwise} unless told. */
    static Parameter parameter(String otherwise) {
        return Parameter.optional("normalization", Form.WORD, "how columns come to a common scale")
                .among(ALL.names())
                .otherwise(otherwise);
    }

    /** Returns the normalization that the arguments name. */
    static Normalization of(Arguments given) {
        return ALL.get(given.word("normalization"))
                .make(Arguments.of(ALL.get(given.word("normalization")), ImmutableMap.of(), 0));
    }
}
