package org.bridgehead.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.extract.ProposalReader;
import org.bridgehead.scoring.Comparison;
import org.bridgehead.scoring.ProposalScore;
import org.bridgehead.scoring.explain.CriterionScore;
import org.bridgehead.scoring.rubric.Rating;

/** Layout, widths and repetition leave ratings as they are. */
class RatingProperties {

    private static final ProposalReader READER = ProposalReader.standard();
    private static final String MARKS = "，。；：！？、“”‘’（）《》 ";

    @Provide
    Arbitrary<String> samples() {
        return Arbitraries.of("hangzhou-linping", "jiaxing", "huzhou");
    }

    private static String text(String sample) throws IOException {
        return Files.readString(Path.of("..", "seeds", "proposals", sample + ".txt"));
    }

    /** The ratings of a text that holds one proposal, by indicator, without the places of their evidence. */
    private static List<String> ratings(String text) {
        List<Proposal> proposals = READER.read("text.txt", text).proposals();
        assertThat(proposals).hasSize(1);
        return ratings(proposals.get(0));
    }

    private static List<String> ratings(Proposal proposal) {
        ProposalScore score =
                Comparison.standard().compare(List.of(proposal)).ranking().get(0);
        List<String> ratings = new ArrayList<>();
        for (CriterionScore criterion : score.criteria().values()) {
            ratings.add(criterion.criterion() + " " + criterion.score());
            for (Rating rating : criterion.ratings()) {
                ratings.add(rating.indicator().code() + " " + rating.status() + " " + rating.level() + " "
                        + rating.value());
            }
        }
        return ratings;
    }

    @Property(tries = 60)
    void breakingSentencesOverLinesChangesNoRating(@ForAll("samples") String sample, @ForAll Random random)
            throws IOException {
        String text = text(sample);
        assertThat(ratings(broken(text, random))).isEqualTo(ratings(text));
    }

    /** Breaks long paragraphs inside their sentences, as column layout does; headings and leads stay whole. */
    private static String broken(String text, Random random) {
        StringBuilder out = new StringBuilder();
        text.lines()
                .forEach(line -> out.append(line.length() < 60 ? line : broken(line, 2, random))
                        .append('\n'));
        return out.toString();
    }

    private static String broken(String line, int times, Random random) {
        StringBuilder out = new StringBuilder(line);
        for (int k = 0; k < times; k++) {
            int at = 1 + random.nextInt(out.length() - 1);
            if (isInsideAWord(out, at) && !isInALead(out, at)) {
                out.insert(at, "\n\n");
            }
        }
        return out.toString();
    }

    private static boolean isInsideAWord(CharSequence line, int at) {
        return MARKS.indexOf(line.charAt(at - 1)) < 0
                && MARKS.indexOf(line.charAt(at)) < 0
                && line.charAt(at - 1) != '\n'
                && line.charAt(at) != '\n';
    }

    /** Tells whether a place is in the first sentence of its paragraph, or in the one that an enumerator opens. */
    private static boolean isInALead(CharSequence line, int at) {
        String before = line.subSequence(0, at).toString();
        int sentence = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
        String after = line.subSequence(at, line.length()).toString();
        int end = after.indexOf('。');
        return sentence == 0
                || before.substring(sentence).matches("[一二三四五六]是.*")
                || (end >= 0 && after.substring(end + 1).matches("[一二三四五六]是.*") && at + end - sentence < 24);
    }

    @Property(tries = 3)
    void exchangingWidthsChangesNoRating(@ForAll("samples") String sample) throws IOException {
        String text = text(sample);
        String half = text.replace('，', ',')
                .replace('；', ';')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')');
        assertThat(ratings(half)).isEqualTo(ratings(text));
    }

    @Property(tries = 3)
    void repeatingTheMeasuresChangesNoRating(@ForAll("samples") String sample) throws IOException {
        String text = text(sample).strip();
        List<Proposal> once = READER.read("text.txt", text).proposals();
        int from = once.get(0).measures().get(0).body().cover().start();
        String twice = text + "\n\n" + text.substring(from);
        assertThat(ratings(twice)).isEqualTo(ratings(text));
    }
}
