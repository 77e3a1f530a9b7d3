package org.bridgehead.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.bridgehead.data.ComparisonFile;
import org.bridgehead.scoring.ComparisonResult;
import org.bridgehead.scoring.ProposalScore;
import org.bridgehead.scoring.decision.ScoreDirection;
import org.bridgehead.scoring.rubric.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportIsWhatItWas(Language language) throws Exception {
        Golden.assertSame(
                "comparison-" + language.code() + ".txt",
                TextReport.of(language).render(SampleComparison.file()));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 80, 100, 160})
    void noLineIsWiderThanTheTerminal(int width) {
        for (Language language : Language.values()) {
            assertThat(new TextReport(language, width)
                            .render(SampleComparison.file())
                            .lines())
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void theReportIsWrittenInUtf8() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextReport report = TextReport.of(Language.ZH);

        report.write(SampleComparison.file(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(report.render(SampleComparison.file()));
    }

    @Test
    void methodsThatDoNotAddHaveNeitherSumNorBand() {
        ComparisonResult sample = SampleComparison.result();
        ComparisonResult other = new ComparisonResult(
                sample.rubric(),
                "outranking",
                ScoreDirection.LOWER,
                "own",
                sample.weights(),
                sample.ranking().stream()
                        .map(s -> new ProposalScore(
                                s.proposal(),
                                s.dossier(),
                                s.rank(),
                                s.score(),
                                s.low(),
                                s.high(),
                                s.rankRange(),
                                s.criteria(),
                                ImmutableList.of()))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                ImmutableList.of());

        String report = TextReport.of(Language.EN).render(ComparisonFile.of(other, "1"));

        assertThat(report)
                .contains("outranking, the lower the better")
                .contains("(from: own)")
                .contains("No proposal is at least as good")
                .doesNotContain("score 0")
                .doesNotContain("could not be read");
    }

    @Test
    void aNarrowerReportIsRefused() {
        assertThatThrownBy(() -> new TextReport(Language.ZH, 59)).hasMessageContaining("at least 60 columns");
    }
}
