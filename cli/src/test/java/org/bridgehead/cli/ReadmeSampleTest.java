package org.bridgehead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sample output in the READMEs is what the command prints. Run with {@code -Dbridgehead.golden=write} to write it anew
 * after a change that is meant, and read the difference before it is committed.
 */
class ReadmeSampleTest {

    private static final Pattern SAMPLE =
            Pattern.compile("(<!-- sample output -->\\R```text\\R)(.*?)(```)", Pattern.DOTALL);
    private static final Pattern RANKING =
            Pattern.compile("(<!-- sample rank -->\\R```text\\R)(.*?)(```)", Pattern.DOTALL);
    private static final String DETAILS = "\n\\R?(四、|4\\. )";

    @ParameterizedTest
    @CsvSource({"README.md,en", "README.zh-CN.md,zh"})
    void sampleOutputIsWhatTheCommandPrints(String readme, String language) throws IOException {
        String report = Run.of("compare", Samples.PROPOSALS, "--lang", language).out();
        assertQuoted(readme, SAMPLE, report.split(DETAILS, 2)[0] + "\n");
    }

    @ParameterizedTest
    @CsvSource({"README.md,en", "README.zh-CN.md,zh"})
    void sampleRankingIsWhatTheCommandPrints(String readme, String language) throws IOException {
        Path problem = Path.of("..", "docs", "examples", "sites.csv");
        Run run = Run.of("rank", problem, "--method", "vikor", "--lang", language);
        assertQuoted(readme, RANKING, run.out());
    }

    private static void assertQuoted(String readme, Pattern sample, String output) throws IOException {
        Path file = Path.of("..", readme);
        String text = Files.readString(file);
        if ("write".equals(System.getProperty("bridgehead.golden"))) {
            text = sample.matcher(text).replaceFirst(found -> quoted(found, output));
            Files.writeString(file, text);
        }
        assertThat(sample.matcher(text).results().map(found -> found.group(2))).containsExactly(output);
    }

    private static String quoted(MatchResult found, String output) {
        return Matcher.quoteReplacement(found.group(1) + output + found.group(3));
    }
}
