package org.bridgehead.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final SourceDocument SOURCE = SourceDocument.of("a.txt", "丽水与温州合办山海协作园。");
    private static final Mention PARTNER =
            new Mention(MentionType.CITY, Evidence.in(SOURCE, TextSpan.of(3, 5)), "温州市", Optional.of(Role.PARTNER));

    private static Dossier dossier(SourceDocument source, TextSpan span, Mention... mentions) {
        return new Dossier(
                Proposal.builder(ProposalId.of("D1"), "山海协作").build(),
                source,
                ImmutableList.of(span),
                ImmutableList.of(),
                ImmutableList.copyOf(mentions),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    @Test
    void mentionsQuoteTheSource() {
        Dossier dossier = dossier(SOURCE, TextSpan.of(0, SOURCE.length()), PARTNER);
        assertThat(dossier.mentions()).containsExactly(PARTNER);
        assertThat(PARTNER.span()).isEqualTo(TextSpan.of(3, 5));
    }

    @Test
    void spanBeyondTheSourceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier(SOURCE, TextSpan.of(0, SOURCE.length() + 1)))
                .withMessageContaining("beyond its source of 13 units");
    }

    @Test
    void mentionOfAnotherTextIsRefused() {
        SourceDocument other = SourceDocument.of("a.txt", "丽水与台州合办山海协作园。");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier(other, TextSpan.of(0, 13), PARTNER))
                .withMessageContaining("温州");
    }

    @Test
    void mentionHasOneSpan() {
        Evidence two = Evidence.in(SOURCE, List.of(TextSpan.of(0, 2), TextSpan.of(3, 5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mention(MentionType.CITY, two, "丽水市", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mention(
                        MentionType.CITY, Evidence.stated(DocumentId.of("a.txt"), "丽水"), " ", Optional.empty()));
    }

    @Test
    void sectionWithoutTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Section(SectionKind.MEASURES, Optional.empty(), ImmutableList.of()))
                .withMessageContaining("measures");
        Section section = new Section(SectionKind.BACKGROUND, Optional.empty(), ImmutableList.of(TextSpan.of(0, 13)));
        assertThat(section.heading()).isEmpty();
    }

    @Test
    void notesOfReadingKeepTheirPlace() {
        Repair repair = new Repair(RepairKind.READ_AS, ImmutableList.of(TextSpan.of(0, 1)), "丽 for 莉");
        Status status = new Status(Evidence.in(SOURCE, TextSpan.of(5, 7)), StatusKind.PLANNED, Optional.empty());
        Link link = new Link(BottleneckId.of("B1"), ImmutableList.of(MeasureId.of("P1")));
        assertThat(repair.spans()).hasSize(1);
        assertThat(status.evidence().quote()).isEqualTo("合办");
        assertThat(link.measures()).containsExactly(MeasureId.of("P1"));
    }
}
