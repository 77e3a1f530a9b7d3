package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.bridgehead.core.fact.ChainLink;
import org.bridgehead.core.fact.ChainStage;
import org.bridgehead.core.fact.CooperationForm;
import org.bridgehead.core.fact.CooperationLevel;
import org.bridgehead.core.fact.Dependency;
import org.bridgehead.core.fact.DependencyLevel;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.fact.GovernanceLevel;
import org.bridgehead.core.fact.InterestSharing;
import org.bridgehead.core.fact.JointGovernance;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.fact.Resource;
import org.bridgehead.core.fact.ResourceLevel;
import org.bridgehead.core.fact.SharingLevel;
import org.bridgehead.core.industry.IndustryTaxonomy;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.structure.OutlineClause;

/** The extractors by kind of fact. */
final class Extractors {
    private Extractors() {}

    /** Forms of co-operation; what is already so counts too. */
    static Extractor<CooperationForm> cooperationForms(Lexicon lexicon) {
        return new CueExtractor<>(
                CueTable.of(lexicon, "cue-cooperation.tsv", CooperationLevel.class),
                Extractors::everywhere,
                CooperationForm::new);
    }

    /** Statements on sharing costs and interests. */
    static Extractor<InterestSharing> interestSharing(Lexicon lexicon) {
        return new CueExtractor<>(
                CueTable.of(lexicon, "cue-sharing.tsv", SharingLevel.class),
                MeasureText::promises,
                InterestSharing::new);
    }

    /** Bodies and mechanisms of co-ordination. */
    static Extractor<JointGovernance> jointGovernance(Lexicon lexicon) {
        return new CueExtractor<>(
                CueTable.of(lexicon, "cue-governance.tsv", GovernanceLevel.class),
                Extractors::everywhere,
                JointGovernance::new);
    }

    /** Links of industrial chains. */
    static Extractor<ChainLink> chainLinks(Lexicon lexicon) {
        return new CueExtractor<>(
                CueTable.of(lexicon, "cue-chain.tsv", ChainStage.class), MeasureText::promises, ChainLink::new);
    }

    /** Resources that are to back an action. */
    static Extractor<Resource> resources(Lexicon lexicon) {
        return new CueExtractor<>(
                CueTable.of(lexicon, "cue-resource.tsv", ResourceLevel.class), MeasureText::promises, Resource::new);
    }

    /** What actions wait on. */
    static Extractor<Dependency> dependencies(Lexicon lexicon) {
        return new CueExtractor<>(
                CueTable.of(lexicon, "cue-dependency.tsv", DependencyLevel.class),
                Extractors::everywhere,
                Dependency::new);
    }

    /** Quantities, as the names were read. */
    static Extractor<Quantity> quantities() {
        return MeasureText::quantities;
    }

    private static Stream<OutlineClause> everywhere(MeasureText measure) {
        return measure.clauses().stream();
    }

    /** Returns all but the one for actions. */
    static ImmutableList<Extractor<? extends Fact>> all(Lexicon lexicon, IndustryTaxonomy taxonomy) {
        ImmutableList.Builder<Extractor<? extends Fact>> all = ImmutableList.builder();
        all.add(new CounterpartExtractor(lexicon));
        all.add(cooperationForms(lexicon));
        all.add(interestSharing(lexicon));
        all.add(jointGovernance(lexicon));
        all.add(chainLinks(lexicon));
        all.add(new CarrierExtractor(lexicon));
        all.add(new ResponsibilityExtractor(lexicon));
        all.add(new TimingExtractor(lexicon));
        all.add(resources(lexicon));
        all.add(dependencies(lexicon));
        all.add(new InstrumentExtractor(lexicon));
        return all.addAll(contextual(lexicon, taxonomy)).build();
    }

    /** Returns those for facts that may stand outside measures. */
    static ImmutableList<Extractor<? extends Fact>> contextual(Lexicon lexicon, IndustryTaxonomy taxonomy) {
        return ImmutableList.of(
                new IndustryExtractor(taxonomy),
                new TransportExtractor(lexicon),
                new InstitutionExtractor(),
                quantities());
    }
}
