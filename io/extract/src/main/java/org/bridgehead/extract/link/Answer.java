package org.bridgehead.extract.link;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.core.model.Leaf;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Evidence;

/**
 * A measure that may answer a bottleneck.
 *
 * @param measure the measure
 * @param ancestors the measures above it, the outermost first
 * @param root the number of the measure of the first level that it is under, or is, from 0
 */
record Answer(Measure measure, ImmutableList<Measure> ancestors, int root) {

    /** The measures of the first level. */
    static ImmutableList<Answer> roots(Proposal proposal) {
        ImmutableList<Measure> measures = proposal.measures();
        return IntStream.range(0, measures.size())
                .mapToObj(i -> new Answer(measures.get(i), ImmutableList.of(), i))
                .collect(ImmutableList.toImmutableList());
    }

    /** The measures without others under them. */
    static ImmutableList<Answer> leaves(Proposal proposal) {
        Map<MeasureId, Integer> roots = new HashMap<>();
        proposal.measures().forEach(measure -> roots.put(measure.id(), roots.size()));
        return proposal.leaves().stream()
                .map(leaf -> new Answer(
                        leaf.measure(),
                        leaf.ancestors(),
                        roots.getOrDefault(outermost(leaf).id(), 0)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Measure outermost(Leaf leaf) {
        return leaf.ancestors().isEmpty() ? leaf.measure() : leaf.ancestors().get(0);
    }

    private ImmutableList<Measure> path() {
        return ImmutableList.<Measure>builder().addAll(ancestors).add(measure).build();
    }

    /** The words of the measure and of those under it. */
    String body() {
        return words(measure);
    }

    /** The headings over it and its own. */
    String headings() {
        return join(path().stream().map(Measure::heading));
    }

    /** Headings and words. */
    String whole() {
        return headings() + "，" + body();
    }

    private static String words(Measure measure) {
        return measure.isLeaf()
                ? measure.body().quote()
                : join(measure.all().flatMap(m -> Stream.of(m.heading(), m.body())));
    }

    private static String join(Stream<Evidence> words) {
        return words.map(Evidence::quote).collect(Collectors.joining("，"));
    }
}
