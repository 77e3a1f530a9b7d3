package org.bridgehead.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.core.model.Author;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.BottleneckId;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.model.Section;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.core.model.Strength;
import org.bridgehead.core.model.StrengthId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.fact.FactReader;
import org.bridgehead.extract.fact.MeasureText;
import org.bridgehead.extract.hanlp.WordSplitter;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.link.Linker;
import org.bridgehead.extract.name.Industries;
import org.bridgehead.extract.name.NameHit;
import org.bridgehead.extract.name.NameResult;
import org.bridgehead.extract.progress.Pace;
import org.bridgehead.extract.structure.OutlineBottleneck;
import org.bridgehead.extract.structure.OutlineSection;
import org.bridgehead.extract.structure.ProposalOutline;

/** Joins outline, names and facts to a dossier. */
final class DossierAssembler {

    private final FactReader facts;
    private final Linker linker;

    private DossierAssembler(FactReader facts, Linker linker) {
        this.facts = facts;
        this.linker = linker;
    }

    static DossierAssembler of(Lexicon lexicon, Industries industries, WordSplitter words) {
        return new DossierAssembler(
                FactReader.of(lexicon, industries.taxonomy(), words), Linker.standard(lexicon, words));
    }

    Dossier assemble(String id, ProposalOutline outline, NameResult names, Pace pace) {
        AlignedText text = outline.text();
        Proposal proposal = proposal(id, outline, names, pace);
        return new Dossier(
                proposal,
                text.source(),
                outline.extent(),
                sections(outline),
                names.maximal().stream().map(hit -> Mentions.of(text, hit)).collect(ImmutableList.toImmutableList()),
                names.quantities(),
                names.statuses(),
                linker.links(proposal),
                outline.repairs());
    }

    private Proposal proposal(String id, ProposalOutline outline, NameResult names, Pace pace) {
        AlignedText text = outline.text();
        Optional<Evidence> title = outline.title().map(text::evidence);
        Proposal.Builder proposal = Proposal.builder(
                        ProposalId.of(id),
                        title.map(Evidence::quote).orElse(text.source().name()))
                .fragment(outline.fragment())
                .partners(names.partners())
                .strengths(strengths(id, outline))
                .bottlenecks(bottlenecks(id, outline))
                .measures(new MeasureAssembler(text, names, facts, pace).measures(id + ".P", outline.measures()))
                .context(facts.context(context(outline, names)));
        title.ifPresent(proposal::title);
        outline.author().ifPresent(slice -> proposal.author(author(text, slice, names)));
        outline.date().ifPresent(slice -> proposal.date(text.slice(slice)));
        names.hostCity().ifPresent(proposal::hostCity);
        return proposal.build();
    }

    private static Author author(AlignedText text, Slice line, NameResult names) {
        List<NameHit> inside =
                names.hits().stream().filter(hit -> line.contains(hit.slice())).toList();
        Optional<String> person = inside.stream()
                .filter(hit -> hit.type() == MentionType.PERSON)
                .map(NameHit::name)
                .findFirst();
        Optional<String> organization = inside.stream()
                .filter(hit -> hit.type() == MentionType.ORGANIZATION && !hit.nested())
                .map(NameHit::name)
                .findFirst();
        return new Author(text.evidence(line), organization, person);
    }

    private static ImmutableList<Section> sections(ProposalOutline outline) {
        AlignedText text = outline.text();
        return outline.sections().stream()
                .map(section -> new Section(
                        section.kind(),
                        section.heading().map(text::evidence),
                        section.paragraphs().stream()
                                .flatMap(paragraph -> text.spans(paragraph).stream())
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Strength> strengths(String id, ProposalOutline outline) {
        ImmutableList<Slice> slices = outline.strengths();
        return IntStream.range(0, slices.size())
                .mapToObj(i -> {
                    Evidence evidence = outline.text().evidence(slices.get(i));
                    return new Strength(
                            StrengthId.of(id + ".S" + (i + 1)),
                            evidence,
                            facts.theme(outline.text().slice(slices.get(i))));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Bottleneck> bottlenecks(String id, ProposalOutline outline) {
        AlignedText text = outline.text();
        List<Bottleneck> bottlenecks = new ArrayList<>();
        for (OutlineBottleneck bottleneck : outline.bottlenecks()) {
            String own = id + ".B" + (bottlenecks.size() + 1);
            ImmutableList<Slice> parts = bottleneck.parts();
            bottlenecks.add(new Bottleneck(
                    BottleneckId.of(own),
                    text.evidence(bottleneck.statement()),
                    facts.theme(Stream.concat(Stream.of(bottleneck.statement()), parts.stream())
                            .map(text::slice)
                            .collect(Collectors.joining("；"))),
                    IntStream.range(0, parts.size())
                            .mapToObj(i -> new Bottleneck.Part(
                                    BottleneckId.of(own + "." + (i + 1)), text.evidence(parts.get(i))))
                            .collect(ImmutableList.toImmutableList())));
        }
        return ImmutableList.copyOf(bottlenecks);
    }

    /** What stands outside the measures: the title, and all sections but those of measures. */
    private static MeasureText context(ProposalOutline outline, NameResult names) {
        List<Slice> outside = new ArrayList<>();
        outline.title().ifPresent(outside::add);
        outline.sections().stream()
                .filter(section -> section.kind() != SectionKind.MEASURES)
                .map(OutlineSection::paragraphs)
                .forEach(outside::addAll);
        return MeasureText.of(outline.text(), outside, List.of(), names.hits(), names.quantities());
    }
}
