package org.bridgehead.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.BottleneckId;
import org.bridgehead.core.model.Link;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.extract.hanlp.HanLpWords;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final DocumentId DOCUMENT = DocumentId.of("test.txt");
    private static final Linker LINKER = Linker.standard(Lexicon.standard(), HanLpWords.create());

    private static Evidence said(String words) {
        return Evidence.stated(DOCUMENT, words);
    }

    private static Measure measure(String id, String words, Theme theme) {
        return Measure.builder(MeasureId.of(id), said(words), theme).build();
    }

    private static Proposal proposal(String lack, Theme theme, Measure... measures) {
        return Proposal.builder(ProposalId.of("D1"), "试一试")
                .bottlenecks(List.of(new Bottleneck(
                        BottleneckId.of("D1.B1"),
                        said("发展条件有欠缺"),
                        theme,
                        ImmutableList.of(new Bottleneck.Part(BottleneckId.of("D1.B1.1"), said(lack))))))
                .measures(List.of(measures))
                .build();
    }

    private static List<String> partLinks(Proposal proposal) {
        return LINKER.links(proposal).stream()
                .filter(link -> link.bottleneck().value().equals("D1.B1.1"))
                .map(Link::measures)
                .flatMap(List::stream)
                .map(MeasureId::value)
                .toList();
    }

    @Test
    void aConceptLinksWhereWordsDiffer() {
        Proposal proposal = proposal(
                "熟练技工难招",
                Theme.TALENT,
                measure("D1.P1", "加密两地城际班次，改造换乘站", Theme.INFRASTRUCTURE),
                measure("D1.P2", "办好现场工程师学院，联合培训学徒", Theme.TALENT));
        assertThat(partLinks(proposal)).first().isEqualTo("D1.P2");
    }

    @Test
    void sharedWordsLink() {
        Proposal proposal = proposal(
                "水质监测数据不共享",
                Theme.ECOLOGY_CULTURE,
                measure("D1.P1", "共建水质监测数据平台", Theme.ECOLOGY_CULTURE),
                measure("D1.P2", "联合承办自行车赛", Theme.ECOLOGY_CULTURE));
        assertThat(partLinks(proposal)).first().isEqualTo("D1.P1");
    }

    private static Measure parent(String id, String heading, Theme theme, Measure... children) {
        return Measure.builder(MeasureId.of(id), said(heading), theme)
                .children(List.of(children))
                .build();
    }

    @Test
    void aWholeBottleneckIsAnsweredByAMeasureOfTheFirstLevelAndItsPartByOneUnderIt() {
        Proposal proposal = Proposal.builder(ProposalId.of("D1"), "试一试")
                .bottlenecks(List.of(new Bottleneck(
                        BottleneckId.of("D1.B1"),
                        said("渡口联通不畅"),
                        Theme.INFRASTRUCTURE,
                        ImmutableList.of(new Bottleneck.Part(BottleneckId.of("D1.B1.1"), said("夜间渡船太少"))))))
                .measures(List.of(
                        parent(
                                "D1.P1",
                                "培育青年工匠",
                                Theme.TALENT,
                                measure("D1.P1.1", "办好技工夜校", Theme.TALENT),
                                measure("D1.P1.2", "互认技能证书", Theme.TALENT)),
                        parent(
                                "D1.P2",
                                "畅通两岸渡口",
                                Theme.INFRASTRUCTURE,
                                measure("D1.P2.1", "改造码头栈桥", Theme.INFRASTRUCTURE),
                                measure("D1.P2.2", "增开夜间渡船", Theme.INFRASTRUCTURE))))
                .build();
        assertThat(LINKER.links(proposal))
                .extracting(link -> link.measures().get(0).value())
                .containsExactly("D1.P2", "D1.P2.2");
    }

    @Test
    void withoutMeasuresThereAreNoLinks() {
        assertThat(LINKER.links(proposal("技工难招", Theme.TALENT))).isEmpty();
    }

    @Test
    void aSimilarityOfOnesOwnDecides() {
        Proposal proposal = proposal(
                "技工难招",
                Theme.TALENT,
                measure("D1.P1", "培训技工", Theme.OPENNESS),
                measure("D1.P2", "修一条路", Theme.OPENNESS));
        Linker last = Linker.with((text, others) -> {
            ImmutableDoubleArray.Builder near = ImmutableDoubleArray.builder();
            for (int i = 0; i < others.size(); i++) {
                near.add(i);
            }
            return near.build();
        });
        assertThat(last.links(proposal))
                .extracting(link -> link.measures().get(0).value())
                .containsExactly("D1.P2", "D1.P2");
    }

    @Test
    void nearnessLiesBetweenNoughtAndOneAndIsOneForTheSameWords() {
        Similarity similarity = new TermSimilarity(Lexicon.standard(), HanLpWords.create());
        ImmutableDoubleArray near = similarity.toEach("港口联动发展", List.of("港口联动发展", "港口物流", "abc"));
        assertThat(near.get(0)).isCloseTo(1.0, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(near.get(1)).isBetween(1e-9, 1.0);
        assertThat(near.get(2)).isZero();
    }
}
