package org.bridgehead.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares outputs with the files of {@code src/test/resources}. Run with {@code -Dbridgehead.golden=write} to write them
 * anew after a change that is meant; {@code CONTRIBUTING.md} says how.
 */
final class Golden {

    private static final Path DIRECTORY = Path.of("src", "test", "resources", "org", "bridgehead", "report");
    private static final String SWITCH = "bridgehead.golden";

    private Golden() {}

    static void assertSame(String name, String actual) throws IOException {
        Path file = DIRECTORY.resolve(name);
        if ("write".equals(System.getProperty(SWITCH))) {
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(file).as("Maybe write it with -D" + SWITCH + "=write").exists();
        assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
