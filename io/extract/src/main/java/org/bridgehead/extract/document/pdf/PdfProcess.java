package org.bridgehead.extract.document.pdf;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bridgehead.extract.progress.Pace;
import org.bridgehead.file.FileException;
import org.bridgehead.file.TextExtraction;

/**
 * Reads each PDF document in a process of its own, of bounded memory and time, so that no document can harm this one. The
 * process is a Java virtual machine with the few libraries that it needs; it writes no file, and what it logs is dropped.
 */
public final class PdfProcess implements TextExtraction {

    /** The memory of the process, as Java is told it. */
    private static final String MEMORY = "256m";

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final int OUT_OF_MEMORY = 3;
    private static final long MOST_ANSWER = 64L << 20;

    private final Path java;
    private final Duration time;

    PdfProcess(Path java, Duration time) {
        this.java = java;
        this.time = time;
    }

    /**
     * Returns the reading in processes of a Java virtual machine.
     *
     * @param java its program, as {@code bin/java} in the home of Java
     */
    public static PdfProcess of(Path java) {
        return new PdfProcess(java, TIME);
    }

    @Override
    public String text(byte[] bytes) {
        Process process = start();
        try {
            return answer(process, bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Pace.checkInterruption();
            throw new IllegalStateException("a thread that was interrupted went on", e);
        } finally {
            end(process);
        }
    }

    private Process start() {
        try {
            return new ProcessBuilder(command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (NoClassDefFoundError e) {
            throw new FileException(PdfFaults.absent(e), e);
        } catch (IOException e) {
            throw new FileException(
                    "is a PDF document, and the process that reads it could not be started with " + java
                            + "\nMaybe check that this program may be run, or save the document as text.",
                    e);
        }
    }

    private ImmutableList<String> command() {
        return ImmutableList.of(
                java.toString(),
                "-Xmx" + MEMORY,
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-cp",
                PdfClassPath.needed(),
                PdfChild.class.getName(),
                String.valueOf(time.toMillis()));
    }

    private String answer(Process process, byte[] bytes) throws InterruptedException {
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(process, bytes), PdfProcess::onThread);
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> read(process), PdfProcess::onThread);
        try {
            byte[] answer = read.get(time.toMillis() + 1_000, TimeUnit.MILLISECONDS);
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                throw new FileException(PdfFaults.time(time));
            }
            return told(answer, process.exitValue());
        } catch (TimeoutException e) {
            throw new FileException(PdfFaults.time(time), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading from a process cannot fail but did", e);
        } finally {
            written.cancel(true);
        }
    }

    private static void onThread(Runnable task) {
        Thread thread = new Thread(task, "pdf");
        thread.setDaemon(true);
        thread.start();
    }

    /** A process that ended early takes no more: how it ended tells why. */
    private static void write(Process process, byte[] bytes) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            return;
        }
    }

    /** What was read before the process was ended is too short for an answer: how it ended tells why. */
    private static byte[] read(Process process) {
        try (InputStream in = process.getInputStream()) {
            return in.readNBytes((int) MOST_ANSWER);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private String told(byte[] answer, int status) {
        if (status == OUT_OF_MEMORY) {
            throw new FileException(PdfFaults.memory(MEMORY + " bytes"));
        }
        if (status == PdfChild.LATE) {
            throw new FileException(PdfFaults.time(time));
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
            int kind = in.readByte();
            byte[] content = in.readNBytes(in.readInt());
            String said = new String(content, StandardCharsets.UTF_8);
            if (status != 0 || (kind != PdfChild.TEXT && kind != PdfChild.FAULT)) {
                throw new FileException(PdfFaults.crashed(status));
            }
            if (kind == PdfChild.FAULT) {
                throw new FileException(said);
            }
            return said;
        } catch (IOException e) {
            throw new FileException(PdfFaults.crashed(status), e);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
