package org.bridgehead.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;

class ProposalProperties {

    @Property
    void leavesAreExactlyTheMeasuresWithoutChildren(@ForAll("proposals") Proposal proposal) {
        assertThat(proposal.leaves())
                .extracting(Leaf::measure)
                .containsExactlyElementsOf(
                        proposal.allMeasures().filter(Measure::isLeaf).toList());
    }

    @Property
    void chainOfAncestorsLeadsFromTheProposalToTheLeaf(@ForAll("proposals") Proposal proposal) {
        for (Leaf leaf : proposal.leaves()) {
            List<Measure> level = proposal.measures();
            for (Measure step : Iterables.concat(leaf.ancestors(), List.of(leaf.measure()))) {
                assertThat(level).contains(step);
                level = step.children();
            }
        }
    }

    /** Trees of measures with up to three levels; the numbers say how many children stand under each. */
    @Provide
    Arbitrary<Proposal> proposals() {
        Arbitrary<List<Integer>> fans =
                Arbitraries.integers().between(0, 3).list().ofMaxSize(4);
        return fans.list().ofMaxSize(4).map(tree -> {
            List<Measure> top = new ArrayList<>();
            for (int i = 0; i < tree.size(); i++) {
                List<Measure> middle = new ArrayList<>();
                for (int j = 0; j < tree.get(i).size(); j++) {
                    middle.add(
                            measure(i + "." + j, bottom(i + "." + j, tree.get(i).get(j))));
                }
                top.add(measure("" + i, middle));
            }
            return Proposal.builder(ProposalId.of("D1"), "任意").measures(top).build();
        });
    }

    private static List<Measure> bottom(String above, int count) {
        ImmutableList.Builder<Measure> bottom = ImmutableList.builder();
        for (int k = 0; k < count; k++) {
            bottom.add(measure(above + "." + k, List.of()));
        }
        return bottom.build();
    }

    private static Measure measure(String id, List<Measure> children) {
        return Measure.builder(MeasureId.of(id), Evidence.stated(DocumentId.of("任意"), "举措" + id), Theme.INDUSTRY)
                .children(children)
                .build();
    }
}
