package org.bridgehead.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The code in the READMEs is the code of the example, which compiles and is tested. Run with
 * {@code -Dbridgehead.golden=write} to cut it out anew.
 */
class ReadmeTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern IN_EXAMPLE =
            Pattern.compile("// readme:begin\\R(.*?)\\h*// readme:end", Pattern.DOTALL);
    private static final Pattern IN_README =
            Pattern.compile("<!-- CompareSamples\\.java -->\\R```java\\R(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void codeInTheReadmeIsCutFromTheExample(String readme) throws IOException {
        Path example = Path.of("src", "main", "java", "org", "bridgehead", "examples", "CompareSamples.java");
        String cut = find(IN_EXAMPLE, Files.readString(example)).stripTrailing().stripIndent() + "\n";
        Path file = HOUSE.resolve(readme);
        if ("write".equals(System.getProperty("bridgehead.golden"))) {
            String text = Files.readString(file);
            Files.writeString(file, text.replace(find(IN_README, text), cut));
        }
        assertThat(find(IN_README, Files.readString(file))).isEqualTo(cut);
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("a passage that matches " + pattern).isTrue();
        return matcher.group(1);
    }
}
