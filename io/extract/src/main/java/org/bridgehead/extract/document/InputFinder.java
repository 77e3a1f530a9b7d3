package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the inputs that paths stand for; not safe for use by several threads. */
final class InputFinder {

    private final List<Input> inputs = new ArrayList<>();
    private final List<DocumentException> faults = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    /** All inputs in the order in which they were added, each with a name of its own. */
    ImmutableList<Input> inputs() {
        return Input.withOwnNames(inputs);
    }

    /** What led to no input. */
    ImmutableList<DocumentException> faults() {
        return ImmutableList.copyOf(faults);
    }

    void add(String name, InputStream stream) {
        inputs.add(Input.of(name, stream));
    }

    void add(Path path) {
        if (!Files.exists(path)) {
            boolean absent = Files.notExists(path);
            fault(
                    path,
                    absent ? "does not exist" : "cannot be reached",
                    absent ? "check its spelling and the directory you are in." : "check the permissions above it.");
        } else if (!Files.isDirectory(path)) {
            file(fileName(path), path);
        } else if (!directory(path, path)) {
            fault(path, "is a directory without documents", "put proposals into it as text files.");
        }
    }

    /** Adds the files under {@code directory}; tells whether there was one, or a fault. */
    private boolean directory(Path root, Path directory) {
        boolean found = false;
        for (Path entry : entries(directory)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                found |= directory(root, entry);
            } else if (!Files.isDirectory(entry)) {
                file(Input.slashed(root.relativize(entry)), entry);
                found = true;
            }
        }
        return found || faults.stream().anyMatch(f -> f.document().equals(directory.toString()));
    }

    private List<Path> entries(Path directory) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream =
                Files.newDirectoryStream(directory, entry -> !isAboutTheDirectory(fileName(entry)))) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            fault(directory, "is a directory that cannot be read", "check its permissions.");
        }
        entries.sort(Comparator.comparing(InputFinder::fileName));
        return entries;
    }

    private void file(String name, Path path) {
        if (seen.add(identity(path))) {
            inputs.add(Input.of(name, path));
        }
    }

    private static Path identity(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static boolean isAboutTheDirectory(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.equals("readme") || lower.startsWith("readme.");
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private void fault(Path path, String what, String advice) {
        faults.add(DocumentException.in(path.toString(), what, advice));
    }
}
