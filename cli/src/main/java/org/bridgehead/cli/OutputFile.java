package org.bridgehead.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/** Writes a file whole or not at all: to a temporary file beside it, which then takes its place. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Writes {@code document} in UTF-8.
     *
     * @throws InputException if that is not possible; what was at {@code target} before is then still there
     */
    static void write(Path target, Document document) {
        if (Files.isDirectory(target)) {
            throw new InputException(target + ": cannot be written, it is a directory\nMaybe name a file in it.");
        }
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                writeTo(target, document);
            } else {
                replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), document);
            }
        } catch (IOException e) {
            throw new InputException(target + ": cannot be written, " + reason(e), e);
        }
    }

    private static void replace(Path target, Document document) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path directory = Optional.ofNullable(target.getParent()).orElse(target);
        Path name = Optional.ofNullable(target.getFileName()).orElse(target);
        Path beside =
                directory.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            writeTo(beside, document);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeTo(Path file, Document document) throws IOException {
        // An encoder of its own would refuse half a surrogate pair, which broken texts hold.
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
            document.writeTo(writer);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "its directory does not exist\nMaybe create the directory first.";
        }
        if (e instanceof AccessDeniedException) {
            return "permission is denied\nMaybe choose a directory of your own.";
        }
        String said = e instanceof FileSystemException f
                ? Optional.ofNullable(f.getReason()).orElse(e.getClass().getSimpleName())
                : Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return said.toLowerCase(Locale.ROOT) + "\nMaybe choose another place.";
    }
}
