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
    private static final String DETAILS = "\n\\R?(四、|4\\. )";

    @ParameterizedTest
    @CsvSource({"README.md,en", "README.zh-CN.md,zh"})
    void sampleOutputIsWhatTheCommandPrints(String readme, String language) throws IOException {
        Path file = Path.of("..", readme);
        String overview =
                Run.of("compare", Samples.PROPOSALS, "--lang", language).out().split(DETAILS, 2)[0] + "\n";
        String text = Files.readString(file);
        if ("write".equals(System.getProperty("bridgehead.golden"))) {
            text = SAMPLE.matcher(text).replaceFirst(found -> quoted(found, overview));
            Files.writeString(file, text);
        }
        assertThat(SAMPLE.matcher(text).results().map(found -> found.group(2))).containsExactly(overview);
    }

    private static String quoted(MatchResult found, String overview) {
        return Matcher.quoteReplacement(found.group(1) + overview + found.group(3));
    }
}
