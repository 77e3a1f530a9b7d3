package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.industry.IndustryTaxonomy;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.extract.hanlp.WordSplitter;
import org.bridgehead.extract.lexicon.Lexicon;

/** Reads all that is stated in a measure's own text; immutable and safe for use by several threads. */
public final class FactReader {
    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.evidence().spans().get(0).start())
            .thenComparing(
                    fact -> fact.evidence().spans().get(fact.evidence().spans().size() - 1), TextSpan::compareTo)
            .thenComparing(Fact::kind);

    private final ImmutableList<Extractor<? extends Fact>> extractors;
    private final ImmutableList<Extractor<? extends Fact>> contextual;
    private final Extractor<Action> actions;
    private final TopicReader topics;

    private FactReader(Lexicon lexicon, IndustryTaxonomy taxonomy, WordSplitter words) {
        this.actions = new ActionExtractor(lexicon, words);
        this.extractors = Extractors.all(lexicon, taxonomy);
        this.contextual = Extractors.contextual(lexicon, taxonomy);
        this.topics = new TopicReader(lexicon);
    }

    /** Returns a reader with the cues of {@code lexicon}. */
    public static FactReader of(Lexicon lexicon, IndustryTaxonomy taxonomy, WordSplitter words) {
        return new FactReader(lexicon, taxonomy, words);
    }

    /** Returns the facts of a measure, actions among them, in the order of the text. */
    public ImmutableList<Fact> facts(MeasureText measure) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.addAll(actions.extract(measure));
        extractors.forEach(extractor -> facts.addAll(extractor.extract(measure)));
        return sorted(facts.build());
    }

    /** Returns the facts of a text that stands outside all measures: names and quantities, nothing that is to be done. */
    public ImmutableList<Fact> context(MeasureText text) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        contextual.forEach(extractor -> facts.addAll(extractor.extract(text)));
        return sorted(facts.build());
    }

    private static ImmutableList<Fact> sorted(ImmutableList<Fact> facts) {
        return facts.stream().distinct().sorted(ORDER).collect(ImmutableList.toImmutableList());
    }

    /** Returns what a measure is mainly about. */
    public Theme theme(MeasureText measure) {
        return topics.theme(measure);
    }

    /** Returns what a text, such as that of a bottleneck, is mainly about. */
    public Theme theme(String text) {
        return topics.theme(text);
    }

    /** Returns the policy domains in which a measure acts. */
    public ImmutableSet<Domain> domains(MeasureText measure) {
        return topics.domains(measure);
    }
}
