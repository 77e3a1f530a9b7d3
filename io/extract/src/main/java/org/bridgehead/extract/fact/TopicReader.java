package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.structure.OutlineClause;

/**
 * Decides what a text is about by weighted words: the one theme with the greatest weight, the first in the order of the
 * enumeration among equals; and every domain that reaches the threshold.
 */
final class TopicReader {
    private static final double LEAD = 2.0;
    private static final double THRESHOLD = 2.0;

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

    /** Returns the domains in which a measure acts; each word counts once, and only in imperative clauses. */
    ImmutableSet<Domain> domains(MeasureText measure) {
        BitSet said = new BitSet();
        measure.actions()
                .forEach(clause ->
                        index.find(measure.text().text(), clause.slice(), (number, places) -> said.set(number)));
        Map<Domain, Double> weights = new EnumMap<>(Domain.class);
        said.stream()
                .mapToObj(topics::get)
                .forEach(
                        topic -> topic.domains().forEach(domain -> weights.merge(domain, topic.weight(), Double::sum)));
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= THRESHOLD)
                .map(Map.Entry::getKey)
                .collect(Sets.toImmutableEnumSet());
    }
}
