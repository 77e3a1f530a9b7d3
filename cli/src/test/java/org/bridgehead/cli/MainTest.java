package org.bridgehead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int runInto(String failure) throws IOException {
        WatchedOutput out = new WatchedOutput(new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException(failure);
            }
        });
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                80);
        return Main.run(out, console, "extract", Samples.good(directory).toString());
    }

    @Test
    void resultThatIsLostIsAFault() throws IOException {
        assertThat(runInto("No space left on device")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output", "No space left", "Maybe");
    }

    @Test
    void readerThatHasEnoughIsNone() throws IOException {
        assertThat(runInto("Broken pipe")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void consoleOfTheProcessPrintsUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Console console = Console.ofProcess(new WatchedOutput(bytes), "70");
        console.out().print("桥头堡");
        console.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("桥头堡");
        assertThat(console.width()).isEqualTo(70);
    }
}
