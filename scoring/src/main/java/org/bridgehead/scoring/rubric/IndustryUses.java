package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bridgehead.core.fact.IndustryMention;
import org.bridgehead.core.industry.Granularity;
import org.bridgehead.core.industry.Industry;
import org.bridgehead.core.industry.IndustryCode;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.Proposal;

/** The industries that a proposal names in earnest. */
final class IndustryUses {

    private IndustryUses() {}

    /** The first mention of each industry in the measures, slogans apart; where the measures name none, in the rest. */
    static ImmutableList<IndustryMention> distinct(Proposal proposal) {
        Map<IndustryCode, IndustryMention> inMeasures = new LinkedHashMap<>();
        for (Measure measure : DistinctMeasures.all(proposal)) {
            mentions(measure).forEach(m -> inMeasures.putIfAbsent(m.industry().code(), m));
        }
        if (!inMeasures.isEmpty()) {
            return ImmutableList.copyOf(inMeasures.values());
        }
        Map<IndustryCode, IndustryMention> outside = new LinkedHashMap<>();
        proposal.context().stream()
                .filter(IndustryMention.class::isInstance)
                .map(IndustryMention.class::cast)
                .forEach(m -> outside.putIfAbsent(m.industry().code(), m));
        return ImmutableList.copyOf(outside.values());
    }

    /** Keeps what a proposal is about: industries proper; where it names none, supporting services; else umbrellas. */
    static ImmutableList<IndustryMention> core(ImmutableList<IndustryMention> all) {
        Predicate<IndustryMention> umbrella = m -> m.industry().granularity() == Granularity.UMBRELLA;
        Predicate<IndustryMention> supporting = m -> m.industry().supporting();
        return Stream.of(umbrella.or(supporting).negate(), umbrella.negate(), umbrella)
                .map(kind -> all.stream().filter(kind).collect(ImmutableList.toImmutableList()))
                .filter(kept -> !kept.isEmpty())
                .findFirst()
                .orElse(ImmutableList.of());
    }

    /** Leaves out an industry where a narrower one of its own line is named too. */
    static ImmutableList<IndustryMention> narrowest(ImmutableList<IndustryMention> all) {
        return all.stream()
                .filter(broad -> all.stream().noneMatch(narrow -> isUnder(narrow, broad.industry())))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isUnder(IndustryMention narrow, Industry broad) {
        IndustryCode code = broad.code();
        return !narrow.industry().code().equals(code)
                && (narrow.industry().parent().filter(code::equals).isPresent()
                        || narrow.division().filter(d -> d.code().equals(code)).isPresent());
    }

    /** The industries that {@code measure} names, slogans apart; a measure without an action works on none. */
    static ImmutableList<IndustryMention> mentions(Measure measure) {
        if (Substance.actions(measure).isEmpty()) {
            return ImmutableList.of();
        }
        return measure.facts(IndustryMention.class).stream()
                .filter(mention -> !Substance.isIdle(mention, measure))
                .collect(ImmutableList.toImmutableList());
    }
}
