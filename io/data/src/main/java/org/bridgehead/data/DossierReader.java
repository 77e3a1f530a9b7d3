package org.bridgehead.data;

import java.util.Optional;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.model.Author;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.BottleneckId;
import org.bridgehead.core.model.Link;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Mention;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.model.Repair;
import org.bridgehead.core.model.RepairKind;
import org.bridgehead.core.model.Role;
import org.bridgehead.core.model.Section;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.core.model.Status;
import org.bridgehead.core.model.StatusKind;
import org.bridgehead.core.model.Strength;
import org.bridgehead.core.model.StrengthId;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.place.AdministrativeLevel;
import org.bridgehead.core.place.City;
import org.bridgehead.core.place.CityId;
import org.bridgehead.core.text.DocumentId;

/** Reads what {@link DossierWriter} writes. */
final class DossierReader {

    private static final SourceNote STAND_IN =
            new SourceNote(DocumentId.of("?"), "0".repeat(64), "?", "text", Integer.MAX_VALUE);

    private final SourceNote source;
    private final EvidenceJson evidence;

    private DossierReader(SourceNote source) {
        this.source = source;
        this.evidence = new EvidenceJson(source.id());
    }

    static DossierFile file(JsonCursor at) {
        Formats.expect(at, DossierJson.SCHEMA);
        return new DossierFile(
                at.object("lexicon").text("version"),
                at.list("dossiers", DossierReader::dossier),
                at.list("faults", FaultJson::read));
    }

    private static StoredDossier dossier(JsonCursor at) {
        SourceNote source = at.object("source").build(DossierReader::source).orElse(STAND_IN);
        return new DossierReader(source).read(at);
    }

    private static SourceNote source(JsonCursor at) {
        return new SourceNote(
                DocumentId.of(at.text("name")),
                at.text("sha256"),
                at.text("encoding"),
                at.optionalText("format").orElse("text"),
                at.integer("length"));
    }

    private StoredDossier read(JsonCursor at) {
        return new StoredDossier(
                proposal(at),
                source,
                at.list("spans", EvidenceJson::span),
                at.list("sections", this::section),
                at.list("mentions", this::mention),
                at.list("quantities", this::quantity),
                at.list("statuses", this::status),
                at.list("links", DossierReader::link),
                at.list("repairs", DossierReader::repair));
    }

    private Proposal proposal(JsonCursor at) {
        Proposal.Builder proposal = Proposal.builder(ProposalId.of(at.text("id")), name(at))
                .fragment(at.flag("fragment", false))
                .partners(at.list("partners", JsonCursor::text))
                .strengths(at.list("strengths", this::strength))
                .bottlenecks(at.list("bottlenecks", this::bottleneck))
                .measures(at.list("measures", new MeasureJson(evidence)::read))
                .context(at.optionalList("context", new FactReader(evidence)::fact));
        at.optionalObject("title").ifPresent(title -> proposal.title(evidence.read(title)));
        at.optionalObject("author").ifPresent(author -> proposal.author(author(author)));
        at.optionalText("date").ifPresent(proposal::date);
        hostCity(at).ifPresent(proposal::hostCity);
        return proposal.build();
    }

    /** A proposal without a name is called by its title, one without either by its source. */
    private String name(JsonCursor at) {
        return at.optionalText("name")
                .or(() -> at.optionalObject("title").flatMap(title -> title.optionalText("text")))
                .orElse(source.id().value());
    }

    private Author author(JsonCursor at) {
        return new Author(evidence.read(at), at.optionalText("organization"), at.optionalText("person"));
    }

    private static Optional<City> hostCity(JsonCursor at) {
        Optional<JsonCursor> place = at.optionalObject("hostPlace");
        return place.isPresent()
                ? place.flatMap(p -> p.build(DossierReader::place))
                : at.optionalText("hostCity").map(City::of);
    }

    private static City place(JsonCursor at) {
        return new City(
                CityId.of(at.text("id")),
                at.text("name"),
                at.code("level", AdministrativeLevel.class),
                at.optionalText("parent").map(CityId::of),
                at.optionalText("code"));
    }

    private Section section(JsonCursor at) {
        return new Section(
                at.code("kind", SectionKind.class),
                at.optionalObject("heading").map(evidence::read),
                at.list("spans", EvidenceJson::span));
    }

    private Strength strength(JsonCursor at) {
        return new Strength(StrengthId.of(at.text("id")), evidence.read(at), at.code("theme", Theme.class));
    }

    private Bottleneck bottleneck(JsonCursor at) {
        return new Bottleneck(
                BottleneckId.of(at.text("id")),
                evidence.read(at),
                at.code("theme", Theme.class),
                at.list("parts", this::part));
    }

    private Bottleneck.Part part(JsonCursor at) {
        return new Bottleneck.Part(BottleneckId.of(at.text("id")), evidence.read(at));
    }

    private static Link link(JsonCursor at) {
        return new Link(BottleneckId.of(at.text("bottleneck")), at.list("measures", m -> MeasureId.of(m.text())));
    }

    private Mention mention(JsonCursor at) {
        return new Mention(
                at.code("type", MentionType.class),
                evidence.readRange(at),
                at.text("name"),
                at.optionalCode("role", Role.class));
    }

    private Quantity quantity(JsonCursor at) {
        return QuantityJson.read(at, evidence.readRange(at));
    }

    private Status status(JsonCursor at) {
        return new Status(evidence.readRange(at), at.code("status", StatusKind.class), at.optionalText("target"));
    }

    private static Repair repair(JsonCursor at) {
        return new Repair(at.code("kind", RepairKind.class), at.list("spans", EvidenceJson::span), at.text("note"));
    }
}
