package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.bridgehead.core.fact.IndustryMention;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Evidence;

/**
 * F1 产业颗粒度: the level that at least two industries reach, or the level of the only one. Umbrellas and supporting
 * services count only where no industry proper is named; a broad name counts only where nothing narrower of its line is.
 */
final class GranularityRater implements Rater {

    private static final Comparator<IndustryMention> NARROWEST_FIRST = Comparator.comparingInt(
                    (IndustryMention m) -> m.industry().granularity().rung())
            .reversed();

    @Override
    public Rating rate(Proposal proposal, RatingContext context) {
        ImmutableList<IndustryMention> named = ImmutableList.sortedCopyOf(
                NARROWEST_FIRST, IndustryUses.narrowest(IndustryUses.core(IndustryUses.distinct(proposal))));
        if (named.isEmpty()) {
            return context.notStated(Bilingual.of("材料未载明：没有点名任何产业", "not stated: no industry is named"));
        }
        ImmutableList<IndustryMention> deciding = named.subList(0, Math.min(2, named.size()));
        int level = rung(deciding.get(deciding.size() - 1));
        ImmutableList<Evidence> evidence =
                deciding.stream().map(IndustryMention::evidence).collect(ImmutableList.toImmutableList());
        return context.rated(
                level, reason(evidence, context.indicator().anchor(level)), evidence, next(deciding, context));
    }

    private static int rung(IndustryMention mention) {
        return mention.industry().granularity().rung();
    }

    private static Bilingual reason(ImmutableList<Evidence> evidence, Bilingual anchor) {
        String quotes = Wording.quotes(evidence);
        return evidence.size() == 1
                ? Bilingual.of(
                        "唯一具体点名的产业" + quotes + "属于：" + anchor.zh(),
                        "the only specific industry, " + quotes + ", is: " + anchor.en())
                : Bilingual.of(quotes + "均达到：" + anchor.zh(), quotes + " both reach: " + anchor.en());
    }

    private static Bilingual next(ImmutableList<IndustryMention> deciding, RatingContext context) {
        int level = rung(deciding.get(deciding.size() - 1));
        Bilingual next = NextLevel.of(context.indicator(), level);
        if (level == Indicator.TOP || rung(deciding.get(0)) == level) {
            return next;
        }
        String narrow = Wording.quote(deciding.get(0).evidence());
        return Bilingual.of(next.zh() + "；目前只有" + narrow + "达到", next.en() + "; so far only " + narrow + " is there");
    }
}
