package org.bridgehead.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Consent;
import org.bridgehead.core.fact.Counterpart;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.core.fact.IntegrationRung;
import org.bridgehead.core.fact.InterestSharing;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.QuantityValue;
import org.bridgehead.core.fact.SharingLevel;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.core.model.Author;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.BottleneckId;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Link;
import org.bridgehead.core.model.Measure;
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
import org.bridgehead.core.place.City;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;

/** A small dossier about two invented cities, built by hand, in which each kind of part occurs. */
final class SampleDossier {

    static final String TEXT = """
            岚州市与东江市共建海工走廊的建议
            岚州市发展研究会 林澄
            岚州船坞连片，配套厂家多。
            问题
            两地检测报告互不承认，企业平均要多等12天。
            建议
            一是先认报告。由岚州市市场监管局牵头，与东江市试点互认
            36类检测报告。
            二是合办园区。东江湾园区的新增税收按4:6分成。
            """;

    static final SourceDocument SOURCE = SourceDocument.of("lanzhou-bay.txt", TEXT);

    private static final Evidence RECOGNITION = at("与东江市试点互认", "36类检测报告");
    private static final Evidence SHARING = at("东江湾园区的新增税收按4:6分成");
    private static final Quantity REPORTS = new Quantity(
            at("36类"), QuantityValue.of(36), Optional.of("类"), Optional.of("检测报告"), QuantityComparator.EQUAL);
    private static final Quantity RATIO = new Quantity(
            at("4:6"),
            QuantityValue.proportion(4.0, 6.0),
            Optional.empty(),
            Optional.empty(),
            QuantityComparator.EQUAL);

    private SampleDossier() {}

    /** The evidence at the first occurrence of each piece. */
    static Evidence at(String... pieces) {
        return Evidence.in(
                SOURCE, Arrays.stream(pieces).map(SampleDossier::span).toList());
    }

    static TextSpan span(String piece) {
        int start = TEXT.indexOf(piece);
        return TextSpan.of(start, start + piece.length());
    }

    static Dossier dossier() {
        return new Dossier(
                proposal(),
                SOURCE,
                ImmutableList.of(TextSpan.of(0, TEXT.length() - 1)),
                ImmutableList.of(
                        new Section(SectionKind.STATUS, Optional.empty(), ImmutableList.of(span("岚州船坞连片，配套厂家多。"))),
                        new Section(
                                SectionKind.BOTTLENECKS,
                                Optional.of(at("问题")),
                                ImmutableList.of(span("两地检测报告互不承认，企业平均要多等12天。")))),
                ImmutableList.of(
                        new Mention(MentionType.CITY, at("岚州市"), "岚州市", Optional.of(Role.HOST)),
                        new Mention(MentionType.PLATFORM, at("东江湾园区"), "东江湾园区", Optional.empty())),
                ImmutableList.of(REPORTS, RATIO),
                ImmutableList.of(new Status(at("试点"), StatusKind.PILOT, Optional.of("互认"))),
                ImmutableList.of(new Link(BottleneckId.of("D1.B1"), ImmutableList.of(MeasureId.of("D1.P1")))),
                ImmutableList.of(new Repair(
                        RepairKind.JOINED_LINE,
                        ImmutableList.of(
                                RECOGNITION.spans().get(0), RECOGNITION.spans().get(1)),
                        "句中断行，已接回")));
    }

    private static Proposal proposal() {
        return Proposal.builder(ProposalId.of("D1"), "岚州市与东江市共建海工走廊的建议")
                .title(at("岚州市与东江市共建海工走廊的建议"))
                .author(new Author(at("岚州市发展研究会 林澄"), Optional.of("岚州市发展研究会"), Optional.of("林澄")))
                .hostCity(City.of("岚州市"))
                .partners(List.of("东江市"))
                .strengths(List.of(new Strength(StrengthId.of("D1.S1"), at("岚州船坞连片"), Theme.INDUSTRY)))
                .bottlenecks(List.of(new Bottleneck(
                        BottleneckId.of("D1.B1"),
                        at("两地检测报告互不承认"),
                        Theme.INSTITUTIONS,
                        ImmutableList.of(new Bottleneck.Part(BottleneckId.of("D1.B1.1"), at("企业平均要多等12天"))))))
                .measures(List.of(recognition(), park()))
                .build();
    }

    private static Measure recognition() {
        return Measure.builder(MeasureId.of("D1.P1"), at("先认报告"), Theme.INSTITUTIONS)
                .marker("一是")
                .body(at("先认报告。由岚州市市场监管局牵头，与东江市试点互认", "36类检测报告。"))
                .domains(ImmutableSet.of(Domain.OPENNESS_BUSINESS_RULES))
                .facts(
                        new Counterpart(at("东江市"), "东江市", CounterpartLevel.CITY),
                        Action.of(at("先认报告"), "认", Commitment.PLAN).inLead(),
                        new Action(
                                RECOGNITION,
                                Optional.of("互认"),
                                Commitment.PILOT,
                                IntegrationRung.FACTORS,
                                Consent.COUNTERPART,
                                Specificity.TARGET,
                                false),
                        REPORTS)
                .build();
    }

    private static Measure park() {
        return Measure.builder(MeasureId.of("D1.P2"), at("合办园区"), Theme.INDUSTRY)
                .marker("二是")
                .body(at("合办园区。东江湾园区的新增税收按4:6分成。"))
                .domains(ImmutableSet.of(Domain.INDUSTRY))
                .facts(
                        Action.of(SHARING, "分成", Commitment.PLAN).withRung(IntegrationRung.RULES),
                        new InterestSharing(SHARING, SharingLevel.RULE))
                .outcomes(List.of(at("新增税收")))
                .build();
    }
}
