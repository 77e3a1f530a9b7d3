package org.bridgehead.scoring.decision;

import static org.bridgehead.scoring.decision.Law.ALIKE;
import static org.bridgehead.scoring.decision.Law.DOMINANCE;
import static org.bridgehead.scoring.decision.Law.MAGNITUDE;
import static org.bridgehead.scoring.decision.Law.MIRROR;
import static org.bridgehead.scoring.decision.Law.RECIPROCAL;
import static org.bridgehead.scoring.decision.Law.UNIT;
import static org.bridgehead.scoring.decision.Law.ZERO_POINT;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which laws each method keeps: all but those listed as broken, for which a counterexample exists. What recurs:
 *
 * <ul>
 *   <li>{@code ZERO_POINT} is broken by everything that divides by a norm, a sum, a maximum or a mean rather than a range.
 *   <li>{@code MIRROR} needs a method that takes negative values, {@code RECIPROCAL} one that divides costs into their
 *       minimum, or one that knows the order only: a method keeps one of the two at most, unless stated.
 * </ul>
 */
final class LawTable {

    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    private LawTable() {}

    /** A method, made to measure where it needs scales, with the range of its scores and the laws it breaks. */
    record Entry(
            String label,
            Function<DecisionMatrix, RankingMethod<?>> method,
            double low,
            double high,
            Set<Law> broken,
            Predicate<Problem> domain) {

        Ranking<?> rank(Problem problem) {
            return method.apply(problem.matrix()).rank(problem.matrix(), problem.weights());
        }

        boolean answers(Problem problem) {
            return domain.test(problem);
        }

        boolean keeps(Law law) {
            return !broken.contains(law);
        }

        Entry where(Predicate<Problem> problems) {
            return new Entry(label, method, low, high, broken, problems);
        }
    }

    static final ImmutableList<Entry> ENTRIES = ImmutableList.of(
            // Values count as they are: unit and reciprocal change them; a shift adds to every score, so they differ.
            wsm(Normalizations.none(), -ENDLESS, ENDLESS, UNIT, ZERO_POINT, RECIPROCAL),
            wsm(Normalizations.minMax(), 0, 1, RECIPROCAL),
            wsm(Normalizations.vector(), 0, 1, ZERO_POINT, RECIPROCAL),
            // A mirrored benefit has no maximum above 0 to be divided by.
            wsm(Normalizations.max(), 0, 1, ZERO_POINT, MIRROR, RECIPROCAL),
            wsm(Normalizations.sum(), 0, 1, ZERO_POINT, MIRROR),
            wsm(Normalizations.linear(), 0, 1, ZERO_POINT, MIRROR),
            // Benefits are squared, costs are cubed: neither is the other turned round.
            wsm(Normalizations.nonlinear(), 0, 1, ZERO_POINT, MIRROR, RECIPROCAL),
            // Logarithms depend on the unit, and values below 1 turn the order round: these are refused.
            wsm(Normalizations.logarithmic(), 0, 1, UNIT, ZERO_POINT, MIRROR, RECIPROCAL, MAGNITUDE)
                    .where(problem -> problem.matrix().size() > 1),
            wsm(Normalizations.enhancedAccuracy(), 0, 1, RECIPROCAL),
            // Costs far above the least value count below 0 without end.
            wsm(Normalizations.zavadskasTurskis(), -ENDLESS, 1, ZERO_POINT, MIRROR, RECIPROCAL),
            // Of m values none is further than √(m − 1) deviations from the mean; m is 8 at most here.
            wsm(Normalizations.zScore(), -Math.sqrt(7), Math.sqrt(7), RECIPROCAL),
            // More is not better than what is wanted.
            entry(
                    "wsm(target)",
                    matrix -> RankingMethods.weightedSum(Normalizations.target(middles(matrix))),
                    0,
                    1,
                    DOMINANCE,
                    RECIPROCAL),
            entry("wpm(linear)", RankingMethods.weightedProduct(), 0, 1, ZERO_POINT, MIRROR),
            entry("wpm(sum)", RankingMethods.weightedProduct(Normalizations.sum()), 0, 1, ZERO_POINT, MIRROR),
            entry("waspas", RankingMethods.waspas(), 0, 1, ZERO_POINT, MIRROR),
            entry("topsis(vector)", RankingMethods.topsis(), 0, 1, ZERO_POINT, RECIPROCAL),
            entry("topsis(minmax)", RankingMethods.topsis(Normalizations.minMax()), 0, 1, RECIPROCAL),
            entry("topsis(sum)", RankingMethods.topsis(Normalizations.sum()), 0, 1, ZERO_POINT, MIRROR),
            entry("vikor", RankingMethods.vikor(), 0, 1, RECIPROCAL),
            entry("moora", RankingMethods.moora(), -1, 1, ZERO_POINT, RECIPROCAL),
            entry("moora_refpoint", RankingMethods.mooraReferencePoint(), 0, 1, ZERO_POINT, RECIPROCAL),
            // Its product takes no negative values, its ratio system no reciprocals.
            entry("multimoora", RankingMethods.multimoora(), -1, 1, ZERO_POINT, MIRROR, RECIPROCAL),
            // Benefits and costs enter by formulas of their own.
            entry("copras", RankingMethods.copras(), 0, 1, ZERO_POINT, MIRROR, RECIPROCAL),
            entry("aras", RankingMethods.aras(), 0, 1, ZERO_POINT, MIRROR),
            entry("edas", RankingMethods.edas(), 0, 1, ZERO_POINT, RECIPROCAL),
            entry("mabac", RankingMethods.mabac(), -1, 1, RECIPROCAL),
            entry("mairca", RankingMethods.mairca(), 0, 1, RECIPROCAL),
            // The taxicab distance joins at a threshold, at which the better of two can lose more than it is ahead.
            entry("codas", RankingMethods.codas(), -ENDLESS, ENDLESS, ZERO_POINT, MIRROR, DOMINANCE),
            // An alternative that is the worst on everything is refused by name.
            entry("cocoso", RankingMethods.cocoso(), 0, ENDLESS, RECIPROCAL)
                    .where(problem -> alike(problem) || !problem.hasWorstOfAll()),
            entry("marcos", RankingMethods.marcos(), 0, 1, ZERO_POINT, MIRROR),
            // To be far from the average counts for an alternative, even below it.
            entry("probid", RankingMethods.probid(), 0, 1 + Math.sqrt(2), ZERO_POINT, RECIPROCAL, DOMINANCE),
            // The scales below follow the values, so that the fixed scales of these three move with unit and zero
            // point.
            entry("spotis", matrix -> RankingMethods.spotis(scales(matrix)), 0, 1, RECIPROCAL),
            entry("rim", matrix -> RankingMethods.rim(scales(matrix)), 0, 1, RECIPROCAL),
            // Its expert is TOPSIS with vector normalization.
            entry("comet", matrix -> RankingMethods.comet(grid(matrix)), 0, 1, ZERO_POINT, RECIPROCAL),
            // The least grade is ρ/(1 + ρ).
            entry("gra", RankingMethods.greyRelation(), 1.0 / 3, 1, RECIPROCAL),
            // More is not better than what is wanted.
            entry(
                    "gra(reference)",
                    matrix -> RankingMethods.greyRelation(0.5, reference(matrix)),
                    1.0 / 3,
                    1,
                    DOMINANCE,
                    RECIPROCAL),
            // Places know the order only; the reciprocal turns it round as the direction does. Of m alternatives, 8 at
            // most here, the least ratio is 1/m.
            entry("rsr", RankingMethods.rankSumRatio(), 1.0 / 8, 1),
            entry("rsr(non-integral)", RankingMethods.rankSumRatioNonIntegral(), 1.0 / 8, 1, RECIPROCAL),
            // To gain on one subsystem only unbalances. A subsystem without differences has no level and is refused by
            // name, so that neither one alternative nor identical ones are answered.
            entry("coupling", matrix -> RankingMethods.coupling(subsystems(matrix)), 0, 1, RECIPROCAL, DOMINANCE, ALIKE)
                    .where(problem -> subsystems(problem.matrix()).stream().allMatch(part -> varies(problem, part))),
            entry("obstacle", RankingMethods.obstacle(), 0, 1, RECIPROCAL));

    /** The criterion C0 and the others, wherever they stand. */
    private static List<ImmutableIntArray> subsystems(DecisionMatrix matrix) {
        return Stream.of(true, false)
                .map(first -> ImmutableIntArray.copyOf(IntStream.range(0, matrix.width())
                        .filter(j -> first == matrix.criterion(j).id().equals("C0"))))
                .toList();
    }

    private static boolean varies(Problem problem, ImmutableIntArray subsystem) {
        return subsystem.stream()
                .anyMatch(j -> problem.weights().get(j) > 0 && !problem.matrix().isConstant(j));
    }

    private static boolean alike(Problem problem) {
        return IntStream.range(0, problem.matrix().width()).allMatch(problem.matrix()::isConstant);
    }

    private static Entry wsm(Normalization normalization, double low, double high, Law... broken) {
        return entry("wsm(" + normalization.name() + ")", RankingMethods.weightedSum(normalization), low, high, broken);
    }

    private static Entry entry(String label, RankingMethod<?> method, double low, double high, Law... broken) {
        return entry(label, matrix -> method, low, high, broken);
    }

    private static Entry entry(
            String label, Function<DecisionMatrix, RankingMethod<?>> method, double low, double high, Law... broken) {
        EnumSet<Law> laws = EnumSet.noneOf(Law.class);
        laws.addAll(List.of(broken));
        return new Entry(label, method, low, high, laws, problem -> true);
    }

    /** A scale a tenth wider than the values at each end. */
    private static List<Bounds> scales(DecisionMatrix matrix) {
        return IntStream.range(0, matrix.width())
                .mapToObj(j -> {
                    double range = matrix.isConstant(j) ? Math.abs(matrix.min(j)) : matrix.max(j) - matrix.min(j);
                    return Bounds.of(matrix.min(j) - range / 10, matrix.max(j) + range / 10);
                })
                .toList();
    }

    /** What is wanted: a third of the scale short of its better end. */
    private static ImmutableDoubleArray reference(DecisionMatrix matrix) {
        List<Bounds> scales = scales(matrix);
        return ImmutableDoubleArray.copyOf(IntStream.range(0, matrix.width())
                .mapToDouble(j -> matrix.criterion(j).direction() == Direction.BENEFIT
                        ? scales.get(j).high() - scales.get(j).range() / 3
                        : scales.get(j).low() + scales.get(j).range() / 3));
    }

    private static List<Interval> middles(DecisionMatrix matrix) {
        return scales(matrix).stream()
                .map(scale -> Interval.of(scale.low() + scale.range() / 3, scale.high() - scale.range() / 3))
                .toList();
    }

    private static List<ImmutableDoubleArray> grid(DecisionMatrix matrix) {
        return scales(matrix).stream()
                .map(scale -> ImmutableDoubleArray.of(scale.low(), scale.low() + scale.range() / 2, scale.high()))
                .toList();
    }
}
