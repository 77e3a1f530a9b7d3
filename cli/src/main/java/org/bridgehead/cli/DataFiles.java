package org.bridgehead.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bridgehead.data.DataException;

/** Reads the files that options name; whatever is wrong with one becomes a message that says what to do. */
final class DataFiles {

    private DataFiles() {}

    /** Reads one file. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Path file) throws IOException;
    }

    /**
     * Reads {@code file}.
     *
     * @throws InputException if it cannot be read, or what it says is wrong
     */
    static <T> T read(Path file, Reading<T> reading) {
        if (!Files.exists(file)) {
            throw new InputException(file + ": does not exist\nMaybe check its spelling and the directory you are in.");
        }
        if (Files.isDirectory(file)) {
            throw new InputException(file + ": is a directory\nMaybe name a file in it.");
        }
        try {
            return reading.read(file);
        } catch (DataException e) {
            throw new InputException(Optional.ofNullable(e.getMessage()).orElse(file + ": is at fault"), e);
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": is not in UTF-8\nMaybe save it as UTF-8.", e);
        } catch (AccessDeniedException e) {
            throw new InputException(file + ": may not be read: permission is denied\nMaybe check its permissions.", e);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: " + e.getMessage() + "\nMaybe copy it elsewhere.", e);
        }
    }
}
