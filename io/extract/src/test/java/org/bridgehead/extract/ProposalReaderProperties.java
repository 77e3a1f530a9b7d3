package org.bridgehead.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.extract.document.Widths;

class ProposalReaderProperties {
    private static final ProposalReader READER = ProposalReader.standard();
    private static final ImmutableList<String> SAMPLES =
            ImmutableList.of(sample("hangzhou-linping.txt"), sample("huzhou.txt"), sample("jiaxing.txt"));
    private static final String MARKS = "，；：！？（）";
    private static final String NARROW = ",;:!?()";
    private static final int LONG_LINE = 80;

    private static String sample(String name) {
        String path = "/org/bridgehead/seeds/proposals/" + name;
        try (InputStream in = ProposalReaderProperties.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> facts(String text) {
        ReadingResult result = READER.read("sample.txt", text);
        assertThat(result.faults()).isEmpty();
        List<String> facts = new ArrayList<>();
        for (Dossier dossier : result.dossiers()) {
            dossier.proposal().allMeasures().forEach(measure -> {
                for (Fact fact : measure.facts()) {
                    assertThat(fact.evidence().standsIn(dossier.source())).isTrue();
                    facts.add(measure.id() + " " + fact.kind().code() + " "
                            + folded(fact.evidence().quote()));
                }
            });
        }
        return facts;
    }

    private static String folded(String quote) {
        StringBuilder folded = new StringBuilder();
        quote.chars().forEach(c -> folded.append(Widths.fold((char) c)));
        return folded.toString();
    }

    @Property(tries = 12)
    void breakingSentencesOverLinesLeavesFactsAsTheyAre(
            @ForAll @IntRange(max = 2) int sample, @ForAll @IntRange(max = 10_000) int seed) {
        String text = SAMPLES.get(sample);
        assertThat(facts(broken(text, new Random(seed)))).isEqualTo(facts(text));
    }

    /** Breaks long paragraphs at some places inside, as column layout does. */
    private static String broken(String text, Random random) {
        StringBuilder broken = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            int next = 40 + random.nextInt(40);
            for (int i = 0; i < line.length(); i++) {
                boolean inside = line.length() > LONG_LINE && i > next && i < line.length() - 20;
                if (inside && isHan(line.charAt(i)) && isHan(line.charAt(i - 1)) && !leadsUp(line, i)) {
                    broken.append('\n');
                    next = i + 60 + random.nextInt(60);
                }
                broken.append(line.charAt(i));
            }
            broken.append('\n');
        }
        return broken.substring(0, broken.length() - 1);
    }

    /** Tells whether the rest of the sentence leads up to an enumeration, where a line of its own would be a heading. */
    private static boolean leadsUp(String line, int at) {
        int end = line.indexOf('。', at);
        return end >= 0 && line.startsWith("一是", end + 1);
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    @Property(tries = 6)
    void exchangingWidthsLeavesFactsAsTheyAre(
            @ForAll @IntRange(max = 2) int sample, @ForAll @IntRange(max = 10_000) int seed) {
        String text = SAMPLES.get(sample);
        Random random = new Random(seed);
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int mark = MARKS.indexOf(text.charAt(i));
            other.append(mark >= 0 && random.nextBoolean() ? NARROW.charAt(mark) : text.charAt(i));
        }
        assertThat(facts(other.toString())).isEqualTo(facts(text));
    }
}
