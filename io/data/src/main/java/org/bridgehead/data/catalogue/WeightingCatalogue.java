package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.Weighting;
import org.bridgehead.scoring.decision.Weightings;

/** The weightings by name. */
public final class WeightingCatalogue {

    private static final Catalogue<Weigher> ALL = new Catalogue<>(
            "weighting",
            ImmutableList.<Entry<Weigher>>builder()
                    .add(objective("equal", "等权", Weightings.equal()))
                    .add(objective("entropy", "熵权法", Weightings.entropy()))
                    .add(objective("critic", "CRITIC 法", Weightings.critic()))
                    .add(objective("std", "标准差法", Weightings.standardDeviation()))
                    .add(objective("variance", "方差法", Weightings.variance()))
                    .add(objective("gini", "基尼系数法", Weightings.gini()))
                    .add(objective("merec", "移除影响法", Weightings.merec()))
                    .add(objective("cilos", "准则影响损失法", Weightings.cilos()))
                    .add(objective("idocriw", "客观综合赋权法", Weightings.idocriw()))
                    .add(objective("angle", "夹角法", Weightings.angle()))
                    .add(Entry.of("lopcow", "对数百分比变化法", WeightingCatalogue::lopcow))
                    .add(objective("cv", "变异系数法", Weightings.coefficientOfVariation()))
                    .addAll(ElicitationEntries.ALL)
                    .build());

    private WeightingCatalogue() {}

    /** All weightings. */
    public static Catalogue<Weigher> get() {
        return ALL;
    }

    private static Entry<Weigher> objective(String name, String chinese, Weighting weighting) {
        return Entry.of(name, chinese, given -> Weigher.of(weighting));
    }

    /** The reference has the weights by the population's deviation beside those by the sample's. */
    private static Weigher lopcow(Arguments given) {
        Weigher sample = Weigher.of(Weightings.lopcow());
        return matrix -> new Weighed(
                sample.weigh(matrix).weights(),
                ImmutableMap.of(
                        "population_std_weights",
                        Weightings.lopcowOfPopulation().weigh(matrix).values()),
                Weightings.lopcow().advice(matrix));
    }
}
