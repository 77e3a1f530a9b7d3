package org.bridgehead.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.fact.Timing;
import org.bridgehead.core.fact.TimingLevel;
import org.bridgehead.core.place.City;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Timing PERIOD = new Timing(said("三年内"), TimingLevel.PERIOD);
    private static final Timing YEAR = new Timing(said("2031年前"), TimingLevel.YEAR);
    private static final Action ACTION = Action.of(said("合办渔业技术学校"), "合办", Commitment.PLAN);

    private static Evidence said(String statement) {
        return Evidence.stated(DocumentId.of("测试"), statement);
    }

    private static Measure measure(String id, List<? extends Fact> facts, Measure... children) {
        return Measure.builder(MeasureId.of(id), said("举措" + id), Theme.INDUSTRY)
                .facts(facts)
                .children(List.of(children))
                .build();
    }

    private static Proposal proposal(Measure... measures) {
        return Proposal.builder(ProposalId.of("D1"), "渔港合作")
                .measures(List.of(measures))
                .context(List.of(YEAR))
                .build();
    }

    @Test
    void leavesAreTheMeasuresWithoutChildrenInTheOrderOfTheText() {
        Measure deep = measure("1.1.1", List.of());
        Measure middle = measure("1.1", List.of(), deep);
        Measure flat = measure("2", List.of());
        Measure top = measure("1", List.of(), middle);
        assertThat(proposal(top, flat).leaves())
                .containsExactly(new Leaf(deep, ImmutableList.of(top, middle)), new Leaf(flat, ImmutableList.of()));
    }

    @Test
    void childInheritsFromItsParentsButNotFromItsNeighbours() {
        Measure with = measure("1.1", List.of(YEAR));
        Measure without = measure("1.2", List.of(ACTION));
        Proposal proposal = proposal(measure("1", List.of(PERIOD), with, without));
        assertThat(proposal.leaves().get(0).facts(Timing.class)).containsExactly(YEAR, PERIOD);
        assertThat(proposal.leaves().get(1).facts(Timing.class)).containsExactly(PERIOD);
    }

    @Test
    void factsOfAProposalStartWithItsContext() {
        Proposal proposal = proposal(measure("1", List.of(PERIOD, ACTION)));
        assertThat(proposal.facts(Timing.class)).containsExactly(YEAR, PERIOD);
        assertThat(proposal.facts(Action.class)).containsExactly(ACTION);
        assertThat(proposal.measures().get(0).actions()).containsExactly(ACTION);
    }

    @Test
    void measureIdThatOccursTwiceAtAnyDepthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proposal(measure("1", List.of(), measure("2", List.of())), measure("2", List.of())))
                .withMessageContaining("2 occurs twice in D1");
    }

    @Test
    void partOfABottleneckMayNotTakeTheIdOfAnother() {
        Bottleneck one = Bottleneck.of(BottleneckId.of("B1"), said("冷库不足"), Theme.INFRASTRUCTURE);
        Bottleneck two = new Bottleneck(
                BottleneckId.of("B2"),
                said("人手不足"),
                Theme.TALENT,
                ImmutableList.of(new Bottleneck.Part(BottleneckId.of("B1"), said("船员老龄化"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proposal.builder(ProposalId.of("D1"), "渔港合作")
                        .bottlenecks(List.of(one, two))
                        .build())
                .withMessageContaining("bottleneck");
    }

    @Test
    void strengthIdThatOccursTwiceIsRefused() {
        Strength strength = new Strength(StrengthId.of("S1"), said("渔船多"), Theme.INDUSTRY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proposal.builder(ProposalId.of("D1"), "渔港合作")
                        .strengths(List.of(strength, strength))
                        .build());
    }

    @Test
    void builderSetsEveryPart() {
        Author author = new Author(said("民盟"), Optional.of("民盟"), Optional.empty());
        Proposal proposal = Proposal.builder(ProposalId.of("D1"), "渔港合作")
                .title(said("渔港合作"))
                .author(author)
                .date("2026年1月")
                .hostCity(City.of("台州市"))
                .partners(List.of("宁波市"))
                .fragment(true)
                .build();
        assertThat(proposal.title()).contains(said("渔港合作"));
        assertThat(proposal.author()).contains(author);
        assertThat(proposal.date()).contains("2026年1月");
        assertThat(proposal.hostCity()).contains(City.of("台州市"));
        assertThat(proposal.partners()).containsExactly("宁波市");
        assertThat(proposal.fragment()).isTrue();
        assertThat(proposal.leaves()).isEmpty();
    }

    @Test
    void headingIsTheBodyUntilOneIsSet() {
        Measure bare = measure("1", List.of());
        assertThat(bare.body()).isEqualTo(bare.heading());
        Measure full = Measure.builder(MeasureId.of("1"), said("办学"), Theme.TALENT)
                .marker("一是")
                .body(said("办学。合办渔业技术学校。"))
                .domains(Set.of(Domain.TALENT))
                .facts(ACTION)
                .outcomes(List.of(said("形成人才梯队")))
                .build();
        assertThat(full.marker()).contains("一是");
        assertThat(full.body()).isEqualTo(said("办学。合办渔业技术学校。"));
        assertThat(full.domains()).containsExactly(Domain.TALENT);
        assertThat(full.outcomes()).hasSize(1);
    }

    @Test
    void blankNameOrMarkerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proposal.builder(ProposalId.of("D1"), " ").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.builder(MeasureId.of("1"), said("办学"), Theme.TALENT)
                        .marker("")
                        .build());
    }

    @Test
    void listsOfAProposalCannotBeChangedFromOutside() {
        List<String> partners = new ArrayList<>(List.of("宁波市"));
        Proposal proposal =
                Proposal.builder(ProposalId.of("D1"), "渔港合作").partners(partners).build();
        partners.clear();
        assertThat(proposal.partners()).containsExactly("宁波市");
    }
}
