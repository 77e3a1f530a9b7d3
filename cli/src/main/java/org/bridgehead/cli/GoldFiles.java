package org.bridgehead.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.data.Fault;
import org.bridgehead.data.evaluation.Gold;
import org.bridgehead.file.Decoding;

/** Reads annotations from a file, or from all JSON files in a directory and beneath. */
final class GoldFiles {

    private GoldFiles() {}

    /** Returns the annotations that could be read, in the order of their names, and adds the faults of the others. */
    static ImmutableList<Gold> read(String path, Console console, List<Fault> faults) {
        ImmutableList.Builder<Gold> golds = ImmutableList.builder();
        for (DataInputs.Input input : DataInputs.read(files(path), console, faults)) {
            try {
                golds.add(Gold.read(Decoding.text(input.bytes())));
            } catch (IllegalArgumentException e) {
                faults.add(Fault.of(input.name(), String.valueOf(e.getMessage())));
            }
        }
        return golds.build();
    }

    private static List<String> files(String path) {
        try {
            Path directory = Path.of(path);
            if (!Files.isDirectory(directory)) {
                return List.of(path);
            }
            List<String> files = new ArrayList<>();
            try (Stream<Path> walk = Files.walk(directory)) {
                walk.map(Path::toString)
                        .filter(name -> name.endsWith(".json"))
                        .sorted()
                        .forEach(files::add);
            }
            return files;
        } catch (InvalidPathException e) {
            return List.of(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
