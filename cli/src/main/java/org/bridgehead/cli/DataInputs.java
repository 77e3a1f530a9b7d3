package org.bridgehead.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bridgehead.data.Fault;

/** Reads the bytes of data files; one that cannot be read is a fault and does not stop the others. */
final class DataInputs {

    /** More than a million alternatives by ten criteria take, and few enough for the memory of any machine. */
    private static final int LIMIT = 512 << 20;

    private static final String STANDARD_INPUT = "-";

    private final Console console;
    private final List<Fault> faults;

    /** A file's name and bytes; identity is all that is asked of it. */
    static final class Input {

        private final String name;
        private final byte[] bytes;

        private Input(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    private DataInputs(Console console, List<Fault> faults) {
        this.console = console;
        this.faults = faults;
    }

    /** Returns the files that could be read, and adds the faults of the others. */
    static ImmutableList<Input> read(List<String> paths, Console console, List<Fault> faults) {
        DataInputs inputs = new DataInputs(console, faults);
        return paths.stream()
                .distinct()
                .flatMap(path -> inputs.read(path).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Input> read(String path) {
        try {
            return path.equals(STANDARD_INPUT) ? read("stdin", console.in()) : read(Path.of(path));
        } catch (InvalidPathException e) {
            return fault(path.isBlank() ? "(a blank path)" : path.strip(), "is no path\nMaybe check its spelling.");
        } catch (AccessDeniedException e) {
            return fault(path, "may not be read: permission is denied\nMaybe check its permissions.");
        } catch (IOException e) {
            return fault(path, "cannot be read: " + e.getMessage() + "\nMaybe copy it elsewhere.");
        }
    }

    private Optional<Input> read(Path path) throws IOException {
        if (path.toString().isBlank()) {
            return fault("(a blank path)", "names no file\nMaybe a variable of your script is empty.");
        }
        if (!Files.exists(path)) {
            return fault(path.toString(), "does not exist\nMaybe check its spelling and the directory you are in.");
        }
        if (Files.isDirectory(path)) {
            return fault(path.toString(), "is a directory\nMaybe name the files in it.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), in);
        }
    }

    private Optional<Input> read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            return fault(name, "has more than " + LIMIT + " bytes\nMaybe split it.");
        }
        return bytes.length == 0
                ? fault(name, "is empty\nMaybe the program that wrote it failed.")
                : Optional.of(new Input(name, bytes));
    }

    private Optional<Input> fault(String name, String message) {
        faults.add(Fault.of(name, message));
        return Optional.empty();
    }
}
