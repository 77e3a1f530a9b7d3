package org.bridgehead.extract.link;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.BottleneckId;
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
 * headings over the measure, and that of the whole bottleneck to that of the measure of the first level; those of one
 * theme are nearer than others. A bottleneck of several parts is answered by measures of the first level, with all that is
 * under them; a part, or a bottleneck without parts, by measures without others under them. Only the first 500 measures
 * and the first 500 bottlenecks and parts are compared, so that a text of any length costs no more than its length.
 */
public final class Linker {

    /** No more measures are named; who reads further reads on. */
    private static final int MOST = 5;

    /** So many measures, and so many bottlenecks and parts, no proposal has; what stands behind them is not compared. */
    private static final int COMPARED = 500;

    private static final double HEADING = 0.5;
    private static final double FRAME = 0.2;
    private static final double ROOT = 0.2;
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

    /**
     * Something that measures may answer.
     *
     * @param id its id
     * @param own where it stands
     * @param text its words with those of its parts
     * @param frame the words of the bottleneck without those of its parts
     * @param whole the words of the bottleneck with those of its parts
     * @param theme what it is about
     * @param parted whether it has parts
     */
    private record Problem(
            BottleneckId id, Evidence own, String text, String frame, String whole, Theme theme, boolean parted) {}

    /** The measures that may answer, with what compares texts with theirs. */
    private record Answers(
            ImmutableList<Answer> list,
            Similarity.Comparison bodies,
            Similarity.Comparison headings,
            Similarity.Comparison wholes) {}

    private record Near(Measure measure, double value) {}

    /** Returns the links of a proposal in the order of its bottlenecks; none where nothing is alike. */
    public ImmutableList<Link> links(Proposal proposal) {
        ImmutableList<Answer> leaves = limited(Answer.leaves(proposal));
        if (leaves.isEmpty() || proposal.bottlenecks().isEmpty()) {
            return ImmutableList.of();
        }
        Answers roots = answers(limited(Answer.roots(proposal)));
        Answers single = answers(leaves);
        Answers several = roots.list().size() > 1 ? roots : single;
        return proposal.bottlenecks().stream()
                .flatMap(Linker::problems)
                .limit(COMPARED)
                .map(problem -> link(problem, problem.parted() ? several : single, roots))
                .filter(link -> !link.measures().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Answer> limited(ImmutableList<Answer> answers) {
        return answers.stream().limit(COMPARED).collect(ImmutableList.toImmutableList());
    }

    private Answers answers(ImmutableList<Answer> list) {
        return new Answers(
                list,
                similarity.among(list.stream().map(Answer::body).toList()),
                similarity.among(list.stream().map(Answer::headings).toList()),
                similarity.among(list.stream().map(Answer::whole).toList()));
    }

    private static Stream<Problem> problems(Bottleneck bottleneck) {
        String own = bottleneck.evidence().quote();
        String parts =
                bottleneck.parts().stream().map(part -> part.evidence().quote()).collect(Collectors.joining("，"));
        String whole = own + "，" + parts;
        boolean parted = !bottleneck.parts().isEmpty();
        return Stream.concat(
                Stream.of(new Problem(
                        bottleneck.id(), bottleneck.evidence(), whole, own, whole, bottleneck.theme(), parted)),
                bottleneck.parts().stream()
                        .map(part -> new Problem(
                                part.id(),
                                part.evidence(),
                                part.evidence().quote(),
                                own,
                                whole,
                                bottleneck.theme(),
                                false)));
    }

    private static Link link(Problem problem, Answers answers, Answers roots) {
        ImmutableList<Answer> list = answers.list();
        ImmutableDoubleArray bodies = answers.bodies().toEach(problem.text());
        ImmutableDoubleArray headings = answers.headings().toEach(problem.text());
        ImmutableDoubleArray frames = answers.wholes().toEach(problem.frame());
        ImmutableDoubleArray above = roots.wholes().toEach(problem.whole());
        return new Link(
                problem.id(),
                IntStream.range(0, list.size())
                        .mapToObj(i -> new Near(
                                list.get(i).measure(),
                                bodies.get(i)
                                        + HEADING * headings.get(i)
                                        + FRAME * frames.get(i)
                                        + ROOT * above(above, list.get(i))
                                        + extra(problem, list.get(i).measure())))
                        .filter(near -> near.value() > THEME)
                        .sorted(Comparator.comparingDouble(Near::value).reversed())
                        .limit(MOST)
                        .map(near -> near.measure().id())
                        .collect(ImmutableList.toImmutableList()));
    }

    private static double above(ImmutableDoubleArray roots, Answer answer) {
        return answer.root() < roots.length() ? roots.get(answer.root()) : 0;
    }

    /** A measure that states the bottleneck itself answers it before all others. */
    private static double extra(Problem problem, Measure measure) {
        return (measure.theme() == problem.theme() ? THEME : 0)
                + (measure.body().overlaps(problem.own()) ? STATES_IT : 0);
    }
}
