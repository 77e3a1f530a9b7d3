package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.IntStream;
import org.bridgehead.scoring.decision.RankingMethod;
import org.bridgehead.scoring.decision.RankingMethods;

/** The methods of regional economics. */
final class RegionalEntries {

    private static final String INTEGRAL = "integral";

    static final ImmutableList<Entry<Ranker>> ALL = ImmutableList.of(
            MethodCatalogue.method(
                    "gra",
                    "灰色关联分析",
                    RegionalEntries::greyRelation,
                    Parameter.number("rho", 0.5, "the distinguishing coefficient, in (0, 1]"),
                    Parameter.optional(
                            "reference",
                            Form.POINT,
                            "the wanted value of each criterion; the best there is if left out")),
            MethodCatalogue.method(
                    "rsr",
                    "秩和比",
                    RegionalEntries::rankSumRatio,
                    Parameter.word(
                            "places",
                            ImmutableList.of(INTEGRAL, "non_integral"),
                            "whether places are counted or keep the distances between values")),
            MethodCatalogue.method(
                    "coupling",
                    "耦合协调度",
                    given -> RankingMethods.coupling(subsystems(given)),
                    Parameter.required(
                            "subsystems", Form.WORDS, "the name of the subsystem that each criterion belongs to")),
            MethodCatalogue.method("obstacle", "障碍度", given -> RankingMethods.obstacle()));

    private RegionalEntries() {}

    private static RankingMethod<?> greyRelation(Arguments given) {
        double rho = given.number("rho");
        return given.has("reference")
                ? RankingMethods.greyRelation(rho, given.numbers("reference"))
                : RankingMethods.greyRelation(rho);
    }

    private static RankingMethod<?> rankSumRatio(Arguments given) {
        return given.word("places").equals(INTEGRAL)
                ? RankingMethods.rankSumRatio()
                : RankingMethods.rankSumRatioNonIntegral();
    }

    private static ImmutableList<ImmutableIntArray> subsystems(Arguments given) {
        ImmutableList<String> names = given.words("subsystems");
        return names.stream()
                .distinct()
                .map(name -> ImmutableIntArray.copyOf(IntStream.range(0, names.size())
                        .filter(j -> names.get(j).equals(name))))
                .collect(ImmutableList.toImmutableList());
    }
}
