package org.bridgehead.scoring.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.scoring.Drafts.parent;
import static org.bridgehead.scoring.Drafts.proposal;
import static org.bridgehead.scoring.Drafts.said;

import java.util.List;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.Theme;
import org.junit.jupiter.api.Test;

class DistinctMeasuresTest {

    private static Measure measure(String id, String marker, String heading, String body) {
        return Measure.builder(MeasureId.of(id), said(heading), Theme.INDUSTRY)
                .marker(marker)
                .body(said(body))
                .build();
    }

    private static List<String> kept(Proposal proposal) {
        return DistinctMeasures.leaves(proposal).stream()
                .map(leaf -> leaf.measure().id().value())
                .toList();
    }

    @Test
    void markerSpacesAndPunctuationDoNotMakeAnotherMeasure() {
        assertThat(kept(proposal(
                        measure("A", "一是", "建好码头", "一是建好码头,添置2台吊机。"), measure("B", "三是", "建好码头", "三是建好码头，\n添置２台吊机。"))))
                .containsExactly("A");
    }

    @Test
    void sameHeadingWithOtherWordsIsAnotherMeasure() {
        assertThat(kept(proposal(
                        measure("A", "一是", "建好码头", "一是建好码头，添置吊机。"), measure("B", "三是", "建好码头", "三是建好码头，疏浚航道。"))))
                .containsExactly("A", "B");
    }

    @Test
    void sameWordsUnderAnotherHeadingAreAnotherMeasure() {
        assertThat(kept(proposal(measure("A", "一", "甲", "添置吊机"), measure("B", "二", "乙", "添置吊机"))))
                .containsExactly("A", "B");
    }

    @Test
    void measuresOfMarksAloneAreTold() {
        assertThat(kept(proposal(measure("A", "一", "——", "——"), measure("B", "二", "……", "……"))))
                .containsExactly("A", "B");
    }

    @Test
    void parentsCountToo() {
        Proposal proposal = proposal(
                parent("A", "总", List.of(measure("A1", "一", "甲", "甲"))),
                parent("B", "总", List.of(measure("B1", "一", "甲", "甲"))));
        assertThat(DistinctMeasures.all(proposal))
                .extracting(m -> m.id().value())
                .containsExactly("A", "A1");
    }
}
