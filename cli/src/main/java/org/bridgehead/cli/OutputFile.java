package org.bridgehead.cli;

import java.io.IOException;
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
     * Writes {@code text} in UTF-8.
     *
     * @throws InputException if that is not possible; what was at {@code target} before is then still there
     */
    static void write(Path target, String text) {
        if (Files.isDirectory(target)) {
            throw new InputException(target + ": cannot be written, it is a directory\nMaybe name a file in it.");
        }
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.writeString(target, text);
            } else {
                replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), text);
            }
        } catch (IOException e) {
            throw new InputException(target + ": cannot be written, " + reason(e), e);
        }
    }

    private static void replace(Path target, String text) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path directory = Optional.ofNullable(target.getParent()).orElse(target);
        Path name = Optional.ofNullable(target.getFileName()).orElse(target);
        Path beside =
                directory.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
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
