package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.structure.OutlineClause;

/**
 * Decides what a text is about by weighted words: the one theme with the greatest weight, the first in the order of the
 * enumeration among equals; and its one to three heaviest domains.
 */
final class TopicReader {
    private static final double LEAD = 2.0;
    private static final double LEAST_ALONE = 1.0;
    private static final double LEAST = 2.0;
    /** What part of the heaviest domain's weight the first, second and third must have. */
    private static final ImmutableList<Double> SHARES = ImmutableList.of(1.0, 0.35, 0.6);

    private static final double NAMED = 0.5;
    private static final double MOST_NAMED = 2.0;

    private final ImmutableList<Topic> topics;
    private final CueIndex index;

    /** A word with the theme and the domain that it speaks for. */
    private record Topic(CuePattern cue, ImmutableSet<Theme> themes, ImmutableSet<Domain> domains, double weight) {}

    TopicReader(Lexicon lexicon) {
        this.topics = lexicon.table("cue-topic.tsv").rows().stream()
                .map(row -> new Topic(
                        row.get("cue", CuePattern::of),
                        row.list("theme").stream()
                                .map(code -> Coded.parse(Theme.class, code))
                                .collect(Sets.toImmutableEnumSet()),
                        row.list("domain").stream()
                                .map(code -> Coded.parse(Domain.class, code))
                                .collect(Sets.toImmutableEnumSet()),
                        row.get("weight", Double::parseDouble)))
                .collect(ImmutableList.toImmutableList());
        this.index = CueIndex.of(topics.stream().map(Topic::cue).toList());
    }

    /** Returns the theme of a measure: the words of its lead count double. */
    Theme theme(MeasureText measure) {
        Map<Theme, Double> weights = new EnumMap<>(Theme.class);
        measure.promises().forEach(clause -> addThemes(measure, clause, weights));
        return greatest(weights);
    }

    private void addThemes(MeasureText measure, OutlineClause clause, Map<Theme, Double> weights) {
        addThemes(measure.of(clause.slice()), clause.lead() ? LEAD : 1.0, weights);
    }

    private void addThemes(String text, double factor, Map<Theme, Double> weights) {
        index.find(
                text,
                (number, places) -> topics.get(number)
                        .themes()
                        .forEach(theme ->
                                weights.merge(theme, factor * topics.get(number).weight(), Double::sum)));
    }

    /** Returns the theme of a text. */
    Theme theme(String text) {
        Map<Theme, Double> weights = new EnumMap<>(Theme.class);
        addThemes(text, 1.0, weights);
        return greatest(weights);
    }

    private static Theme greatest(Map<Theme, Double> weights) {
        Theme best = Theme.INSTITUTIONS;
        double most = 0;
        for (Map.Entry<Theme, Double> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /**
     * Returns the domains in which a measure acts, by its imperative clauses alone: the heaviest, the second if it weighs a
     * fair part of the heaviest, and a third only if it weighs nearly as much. Each word counts once, double in the lead;
     * an industry that is named speaks for industry.
     */
    ImmutableSet<Domain> domains(MeasureText measure) {
        List<Map.Entry<Domain, Double>> heaviest = domainWeights(measure).entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Domain, Double> entry) -> -entry.getValue()))
                .limit(SHARES.size())
                .toList();
        ImmutableSet.Builder<Domain> kept = ImmutableSet.builder();
        for (int rank = 0; rank < heaviest.size(); rank++) {
            double most = heaviest.get(0).getValue();
            double least = rank == 0 ? LEAST_ALONE : Math.max(LEAST, SHARES.get(rank) * most);
            if (heaviest.get(rank).getValue() >= least) {
                kept.add(heaviest.get(rank).getKey());
            }
        }
        return kept.build().stream().collect(Sets.toImmutableEnumSet());
    }

    private Map<Domain, Double> domainWeights(MeasureText measure) {
        double[] factors = new double[topics.size()];
        Set<String> industries = new HashSet<>();
        measure.actions().forEach(clause -> {
            double factor = clause.lead() ? LEAD : 1.0;
            index.find(
                    measure.text().text(),
                    clause.slice(),
                    (number, places) -> factors[number] = Math.max(factors[number], factor));
            measure.hitsIn(clause.slice())
                    .filter(hit -> hit.type() == MentionType.INDUSTRY)
                    .forEach(hit -> industries.add(hit.name()));
        });
        Map<Domain, Double> weights = new EnumMap<>(Domain.class);
        for (int number = 0; number < factors.length; number++) {
            double weight = factors[number] * topics.get(number).weight();
            if (weight > 0) {
                topics.get(number).domains().forEach(domain -> weights.merge(domain, weight, Double::sum));
            }
        }
        if (!industries.isEmpty()) {
            weights.merge(Domain.INDUSTRY, Math.min(MOST_NAMED, NAMED * industries.size()), Double::sum);
        }
        return weights;
    }
}
