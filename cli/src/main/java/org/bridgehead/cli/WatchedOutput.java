package org.bridgehead.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Remembers why writing failed, which a {@link java.io.PrintStream} forgets. */
final class WatchedOutput extends FilterOutputStream {

    private Optional<IOException> failure = Optional.empty();

    WatchedOutput(OutputStream to) {
        super(to);
    }

    @Override
    public void write(int unit) throws IOException {
        watch(() -> out.write(unit));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        watch(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        watch(out::flush);
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void watch(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
            throw e;
        }
    }

    /** Why what was written is lost; nothing where the reader only had enough, as {@code head} has. */
    Optional<String> loss() {
        return failure.map(e -> Optional.ofNullable(e.getMessage()).orElse("the device failed"))
                .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
    }
}
