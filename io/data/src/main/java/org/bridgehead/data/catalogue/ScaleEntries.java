package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.bridgehead.scoring.decision.Bounds;
import org.bridgehead.scoring.decision.Interval;
import org.bridgehead.scoring.decision.RankingMethod;
import org.bridgehead.scoring.decision.RankingMethods;

/** The methods on fixed scales. */
final class ScaleEntries {

    private static final Parameter BOUNDS = Parameter.optional(
            "bounds", Form.PAIRS, "the fixed scale of each criterion; those of the criteria if left out");

    static final ImmutableList<Entry<Ranker>> ALL = ImmutableList.of(
            MethodCatalogue.method(
                    "spotis",
                    "稳定偏好排序",
                    ScaleEntries::spotis,
                    BOUNDS,
                    Parameter.optional("esp", Form.POINT, "the expected solution point; needs bounds beside it")),
            MethodCatalogue.method(
                    "rim",
                    "参考理想法",
                    ScaleEntries::rim,
                    BOUNDS,
                    Parameter.optional(
                            "ref_ideal", Form.PAIRS, "the wanted interval of each criterion; needs bounds beside it")),
            MethodCatalogue.method(
                    "comet",
                    "特征对象法",
                    given -> RankingMethods.comet(given.rows("characteristic_values")),
                    Parameter.required(
                            "characteristic_values",
                            Form.LISTS,
                            "at least two ascending values of each criterion, which enclose all values"),
                    Parameter.word(
                            "expert", ImmutableList.of("TOPSIS(vector)"), "who judges the characteristic objects")));

    private ScaleEntries() {}

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
