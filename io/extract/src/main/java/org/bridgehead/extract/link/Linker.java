package org.bridgehead.extract.link;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.BottleneckId;
import org.bridgehead.core.model.Leaf;
import org.bridgehead.core.model.Link;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.extract.hanlp.WordSplitter;
import org.bridgehead.extract.lexicon.Lexicon;

/**
 * Finds for each bottleneck and each part of one the measures that answer it, the best first.
 *
 * <p>A measure is the nearer the more alike the texts are: that of the bottleneck to that of the measure, and to the
 * headings over the measure; those of one theme are nearer than others. Only the first 500 measures and the first 500
 * bottlenecks and parts are compared, so that a text of any length costs no more than its length.
 */
public final class Linker {

    /** No more measures are named; who reads further reads on. */
    private static final int MOST = 5;

    /** So many measures, and so many bottlenecks and parts, no proposal has; what stands behind them is not compared. */
    private static final int COMPARED = 500;

    private static final double HEADING = 0.5;
    private static final double FRAME = 0.2;
    private static final double THEME = 0.06;
    private static final double STATES_IT = 10;

    private final Similarity similarity;

    private Linker(Similarity similarity) {
        this.similarity = similarity;
    }

    /** Returns a linker that compares words, pairs of characters and concepts. */
    public static Linker standard(Lexicon lexicon, WordSplitter words) {
        return new Linker(new TermSimilarity(lexicon, words));
    }

    /** Returns a linker that compares texts in this way. */
    public static Linker with(Similarity similarity) {
        return new Linker(similarity);
    }

    /** Something that measures may answer. */
    private record Problem(BottleneckId id, Evidence own, String text, String frame, Theme theme) {}

    /** The measures that may answer, with what compares texts with theirs. */
    private record Answers(
            ImmutableList<Leaf> leaves,
            Similarity.Comparison bodies,
            Similarity.Comparison headings,
            Similarity.Comparison wholes) {}

    private record Near(Leaf leaf, double value) {}

    /** Returns the links of a proposal in the order of its bottlenecks; none where nothing is alike. */
    public ImmutableList<Link> links(Proposal proposal) {
        ImmutableList<Leaf> leaves =
                proposal.leaves().stream().limit(COMPARED).collect(ImmutableList.toImmutableList());
        if (leaves.isEmpty() || proposal.bottlenecks().isEmpty()) {
            return ImmutableList.of();
        }
        Answers answers = new Answers(
                leaves,
                similarity.among(texts(leaves, Linker::body)),
                similarity.among(texts(leaves, Linker::headings)),
                similarity.among(texts(leaves, Linker::whole)));
        return proposal.bottlenecks().stream()
                .flatMap(Linker::problems)
                .limit(COMPARED)
                .map(problem -> link(problem, answers))
                .filter(link -> !link.measures().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Problem> problems(Bottleneck bottleneck) {
        String parts =
                bottleneck.parts().stream().map(part -> part.evidence().quote()).collect(Collectors.joining("，"));
        String own = bottleneck.evidence().quote();
        return Stream.concat(
                Stream.of(new Problem(
                        bottleneck.id(), bottleneck.evidence(), own + "，" + parts, own, bottleneck.theme())),
                bottleneck.parts().stream()
                        .map(part -> new Problem(
                                part.id(), part.evidence(), part.evidence().quote(), own, bottleneck.theme())));
    }

    private static Link link(Problem problem, Answers answers) {
        ImmutableList<Leaf> leaves = answers.leaves();
        ImmutableDoubleArray bodies = answers.bodies().toEach(problem.text());
        ImmutableDoubleArray headings = answers.headings().toEach(problem.text());
        ImmutableDoubleArray frames = answers.wholes().toEach(problem.frame());
        return new Link(
                problem.id(),
                IntStream.range(0, leaves.size())
                        .mapToObj(i -> new Near(
                                leaves.get(i),
                                bodies.get(i)
                                        + HEADING * headings.get(i)
                                        + FRAME * frames.get(i)
                                        + extra(problem, leaves.get(i).measure())))
                        .filter(near -> near.value() > THEME)
                        .sorted(Comparator.comparingDouble(Near::value).reversed())
                        .limit(MOST)
                        .map(near -> near.leaf().measure().id())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** A measure that states the bottleneck itself answers it before all others. */
    private static double extra(Problem problem, Measure measure) {
        return (measure.theme() == problem.theme() ? THEME : 0)
                + (measure.body().overlaps(problem.own()) ? STATES_IT : 0);
    }

    /** Which text of a measure is compared. */
    private interface Text {
        String of(Leaf leaf);
    }

    private static List<String> texts(ImmutableList<Leaf> leaves, Text text) {
        return leaves.stream().map(text::of).toList();
    }

    private static String body(Leaf leaf) {
        return leaf.measure().body().quote();
    }

    private static String headings(Leaf leaf) {
        return Stream.concat(leaf.ancestors().stream(), Stream.of(leaf.measure()))
                .map(Measure::heading)
                .map(Evidence::quote)
                .collect(Collectors.joining("，"));
    }

    private static String whole(Leaf leaf) {
        return headings(leaf) + "，" + body(leaf);
    }
}
