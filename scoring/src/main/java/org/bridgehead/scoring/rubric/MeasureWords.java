package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.scoring.rubric.MeasureRatings.Rated;

/** Says what the ratings of the measures come to, which of them earned it, and which would have to be raised. */
record MeasureWords(Indicator indicator, ImmutableList<Rated> all) {

    private static final int MOST_QUOTED = 3;
    private static final int MOST_NAMED = 2;

    Bilingual reason(RatingStatus status, OptionalDouble value) {
        Bilingual name = indicator.name();
        if (status == RatingStatus.UNKNOWN) {
            return Bilingual.of(
                    "无法判断：" + all.size() + " 项举措均未给出判断" + name.zh() + "的依据",
                    "unknown: " + count("measure") + " settle nothing on " + lower(name));
        }
        if (status == RatingStatus.NOT_STATED) {
            return Bilingual.of(
                    "材料未载明：" + all.size() + " 项举措均未写" + name.zh(),
                    "not stated: " + count("measure") + ", none says anything on " + lower(name));
        }
        Bilingual telling = telling().rating().reason();
        if (indicator.aggregation() == Aggregation.MAX || all.size() == 1) {
            return telling;
        }
        double level = value.orElseThrow() * Indicator.TOP;
        String zh = all.size() + " 项举措平均 " + Decimals.one(level) + " 级（" + spreadZh() + "）";
        String en = "mean " + Decimals.one(level) + " over " + count("measure") + " (" + spreadEn() + ")";
        return Bilingual.of(
                zh + (weakestTells() ? "，最低一项：" : "，最高一项：") + telling.zh(),
                en + (weakestTells() ? "; lowest: " : "; highest: ") + telling.en());
    }

    private static String lower(Bilingual name) {
        return name.en().toLowerCase(Locale.ROOT);
    }

    /** Where silence settles nothing, a low level is a statement too, and the lowest is what the reader has to know. */
    private boolean weakestTells() {
        return indicator.aggregation() == Aggregation.MEAN && indicator.absence() == Absence.UNKNOWN;
    }

    private String count(String noun) {
        return all.size() + " " + noun + (all.size() == 1 ? "" : "s");
    }

    private String spreadZh() {
        StringJoiner spread = new StringJoiner("，");
        for (int level = Indicator.TOP; level >= 0; level--) {
            long count = at(level);
            if (count > 0) {
                spread.add(level + " 级 " + count + " 项");
            }
        }
        return withUnknown(spread, "无法判断 ", " 项");
    }

    private String spreadEn() {
        StringJoiner spread = new StringJoiner(", ");
        for (int level = Indicator.TOP; level >= 0; level--) {
            long count = at(level);
            if (count > 0) {
                spread.add(count + " at level " + level);
            }
        }
        return withUnknown(spread, "", " unknown");
    }

    private String withUnknown(StringJoiner spread, String before, String after) {
        long unknown = all.stream()
                .filter(r -> r.rating().status() == RatingStatus.UNKNOWN)
                .count();
        if (unknown > 0) {
            spread.add(before + unknown + after);
        }
        return spread.toString();
    }

    private long at(int level) {
        return all.stream()
                .map(r -> r.rating().level())
                .filter(l -> l.isPresent() && l.getAsInt() == level)
                .count();
    }

    /** The measure that tells most: the first with the highest level, or with the lowest where the weakest tells. */
    private Rated telling() {
        int sign = weakestTells() ? -1 : 1;
        return rated().stream()
                .reduce((a, b) -> sign * b.rating().low() > sign * a.rating().low() ? b : a)
                .orElseThrow();
    }

    private List<Rated> rated() {
        return all.stream()
                .filter(r -> r.rating().status() == RatingStatus.RATED)
                .toList();
    }

    /** What earned the telling level: all that one measure cites, or the first of each where several hold it in a mean. */
    ImmutableList<Evidence> evidence() {
        if (rated().isEmpty()) {
            return ImmutableList.of();
        }
        int told = telling().rating().low();
        List<Rated> holders =
                rated().stream().filter(r -> r.rating().low() == told).toList();
        if (indicator.aggregation() == Aggregation.MAX || holders.size() == 1) {
            return telling().rating().evidence();
        }
        return holders.stream()
                .flatMap(r -> r.rating().evidence().stream().limit(1))
                .distinct()
                .limit(MOST_QUOTED)
                .collect(ImmutableList.toImmutableList());
    }

    Bilingual nextLevel(OptionalInt level) {
        int shown = level.orElse(0);
        Bilingual next = NextLevel.of(indicator, shown);
        if (shown == Indicator.TOP || indicator.aggregation() == Aggregation.MAX) {
            return next;
        }
        List<String> names = all.stream()
                .filter(r -> r.rating().low() < Indicator.TOP)
                .sorted(Comparator.comparingInt(r -> r.rating().low()))
                .limit(MOST_NAMED)
                .map(r -> Wording.heading(r.measure()))
                .toList();
        return Bilingual.of(
                "各项举措平均" + next.zh() + "；可先补" + String.join("、", names),
                "a mean at " + next.en() + "; start with " + String.join(", ", names));
    }
}
