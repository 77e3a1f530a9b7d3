package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Evidence;

/**
 * F2 聚焦度: the effective number of divisions {@code N = 1/Σ p²} (the inverse of the Herfindahl–Hirschman index; the
 * numbers equivalent of Adelman 1969), where {@code p} is a division's share of the actions that work on divisions.
 */
final class ConcentrationRater implements Rater {

    private static final double TOLERANCE = 1e-9;
    private static final ImmutableList<Double> MOST = ImmutableList.of(8.5, 5.5, 3.5, 1.5);
    private static final int MOST_NAMED = 5;

    @Override
    public Rating rate(Proposal proposal, RatingContext context) {
        ImmutableList<DivisionUse> uses = ImmutableList.sortedCopyOf(
                Comparator.comparingInt(DivisionUse::actions).reversed(), DivisionUse.of(proposal));
        if (uses.isEmpty()) {
            return context.notStated(
                    Bilingual.of("材料未载明：没有举措作用于具体产业门类", "not stated: no measure works on a division of industry"));
        }
        double number = effectiveNumber(uses);
        int level = level(number);
        ImmutableList<Evidence> evidence = uses.stream()
                .limit(MOST_NAMED)
                .map(use -> use.first().evidence())
                .collect(ImmutableList.toImmutableList());
        return context.rated(level, reason(uses, number), evidence, next(level, number, context));
    }

    static double effectiveNumber(ImmutableList<DivisionUse> uses) {
        double total = uses.stream().mapToInt(DivisionUse::actions).sum();
        double index = 0;
        for (DivisionUse use : uses) {
            double share = use.actions() / total;
            index += share * share;
        }
        return 1 / index;
    }

    private static int level(double number) {
        return (int) MOST.stream().filter(most -> number <= most + TOLERANCE).count();
    }

    private static Bilingual reason(ImmutableList<DivisionUse> uses, double number) {
        String names = uses.stream()
                .limit(MOST_NAMED)
                .map(use -> use.division().name() + " " + use.actions())
                .collect(Collectors.joining("、"));
        String n = Decimals.one(number);
        return Bilingual.of(
                uses.size() + " 个产业门类分担动作（" + names + (uses.size() > MOST_NAMED ? "等" : "") + "），相当于 " + n + " 个并重的门类",
                "actions are spread over " + uses.size() + (uses.size() == 1 ? " division (" : " divisions (") + names
                        + (uses.size() > MOST_NAMED ? " …" : "") + "), as many as " + n + " of equal weight");
    }

    private static Bilingual next(int level, double number, RatingContext context) {
        Bilingual next = NextLevel.of(context.indicator(), level);
        if (level == Indicator.TOP) {
            return next;
        }
        String n = Decimals.one(number);
        return Bilingual.of(next.zh() + "；目前 N = " + n, next.en() + "; now N = " + n);
    }
}
