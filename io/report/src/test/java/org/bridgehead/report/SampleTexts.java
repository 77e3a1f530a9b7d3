package org.bridgehead.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.model.Author;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.BottleneckId;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Link;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.place.City;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;

/** Three invented proposals: one read from a text, one stated without, one a fragment. */
final class SampleTexts {

    static final SourceDocument SOURCE = SourceDocument.of("lanzhou-bay.txt", """
            岚州市与东江市共建海洋装备走廊、推动检测结果互认与园区利益共享的建议
            岚州市发展研究会 林澄
            问题
            两地检测报告互不承认，企业平均要多等12天；园区各自招商，
            同一家配套厂被三地争抢。
            建议
            一是先认报告。由岚州市市场监管局牵头，与东江市试点互认
            36类检测报告。
            二是合办园区。东江湾园区的新增税收按4:6分成，前五年不变。
            三是争取支持。积极向省里争取专项债额度。
            """);

    private SampleTexts() {}

    static Evidence at(String... pieces) {
        return Evidence.in(
                SOURCE,
                List.of(pieces).stream()
                        .map(piece -> {
                            int start = SOURCE.text().indexOf(piece);
                            return TextSpan.of(start, start + piece.length());
                        })
                        .toList());
    }

    static Dossier read() {
        BottleneckId first = BottleneckId.of("D1.B1");
        Proposal proposal = Proposal.builder(ProposalId.of("D1"), "岚州")
                .title(at("岚州市与东江市共建海洋装备走廊、推动检测结果互认与园区利益共享的建议"))
                .author(new Author(at("岚州市发展研究会 林澄"), Optional.empty(), Optional.empty()))
                .date("二〇二五年三月")
                .hostCity(City.of("岚州市"))
                .partners(List.of("东江市", "东江湾园区"))
                .bottlenecks(List.of(
                        new Bottleneck(
                                first,
                                at("两地检测报告互不承认"),
                                Theme.INSTITUTIONS,
                                ImmutableList.of(new Bottleneck.Part(BottleneckId.of("D1.B1.1"), at("企业平均要多等12天")))),
                        Bottleneck.of(BottleneckId.of("D1.B2"), at("园区各自招商，", "同一家配套厂被三地争抢"), Theme.INDUSTRY)))
                .measures(List.of(
                        measure("D1.P1", "先认报告", Theme.INSTITUTIONS, Domain.OPENNESS_BUSINESS_RULES),
                        measure("D1.P2", "合办园区", Theme.INDUSTRY, Domain.INDUSTRY, Domain.FINANCE),
                        measure("D1.P3", "争取支持", Theme.INSTITUTIONS, Domain.FINANCE)))
                .build();
        return new Dossier(
                proposal,
                SOURCE,
                ImmutableList.of(TextSpan.of(0, SOURCE.length())),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(
                        new Link(first, ImmutableList.of(MeasureId.of("D1.P1"))),
                        new Link(
                                BottleneckId.of("D1.B2"),
                                ImmutableList.of(MeasureId.of("D1.P2"), MeasureId.of("D1.P3")))),
                ImmutableList.of());
    }

    private static Measure measure(String id, String heading, Theme theme, Domain... domains) {
        return Measure.builder(MeasureId.of(id), at(heading), theme)
                .domains(ImmutableSet.copyOf(domains))
                .build();
    }

    static Proposal stated(String id, String name, boolean fragment) {
        DocumentId document = DocumentId.of(name);
        return Proposal.builder(ProposalId.of(id), name)
                .fragment(fragment)
                .measures(List.of(Measure.builder(
                                MeasureId.of(id + ".P1"), Evidence.stated(document, "加强两地往来"), Theme.OPENNESS)
                        .children(List.of(Measure.builder(
                                        MeasureId.of(id + ".P1.1"), Evidence.stated(document, "每年互派一批干部"), Theme.TALENT)
                                .build()))
                        .build()))
                .build();
    }
}
