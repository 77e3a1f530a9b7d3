package org.bridgehead.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompareSamplesTest {

    @Test
    void threeSamplesAreRankedAndTheFirstIsExplained() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CompareSamples.compare(
                Path.of("..", "seeds", "proposals"), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String out = bytes.toString(StandardCharsets.UTF_8);
        assertThat(out.lines().filter(line -> line.matches("[123]  [01]\\.[0-9]{2}  .+")))
                .hasSize(3);
        assertThat(out).contains("I1: ", "F1: ", "P1: ", ".txt[[");
    }
}
