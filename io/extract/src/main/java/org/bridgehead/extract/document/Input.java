package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One input that is to be read.
 *
 * @param name what results call it
 * @param path the file, or nothing for a stream
 * @param stream the stream, or nothing for a file
 */
record Input(String name, Optional<Path> path, Optional<InputStream> stream) {

    static Input of(String name, Path path) {
        return new Input(name, Optional.of(path), Optional.empty());
    }

    static Input of(String name, InputStream stream) {
        return new Input(name, Optional.empty(), Optional.of(stream));
    }

    /** Calls files that share a name by their paths instead. */
    static ImmutableList<Input> withOwnNames(List<Input> inputs) {
        ImmutableSet<String> shared =
                inputs.stream().collect(Collectors.groupingBy(Input::name, Collectors.counting())).entrySet().stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(ImmutableSet.toImmutableSet());
        return inputs.stream()
                .map(input -> shared.contains(input.name()) ? input.byPath() : input)
                .collect(ImmutableList.toImmutableList());
    }

    private Input byPath() {
        return path.map(p -> of(slashed(p), p)).orElse(this);
    }

    /** Returns its bytes, {@code most} of them at most; a stream stays open. */
    byte[] bytes(int most) throws IOException {
        if (stream.isPresent()) {
            return stream.get().readNBytes(most);
        }
        try (InputStream in = Files.newInputStream(path.orElseThrow())) {
            return in.readNBytes(most);
        }
    }

    /** The size of a file, where it is known before reading. */
    long knownSize() throws IOException {
        return path.isPresent() && Files.isRegularFile(path.get()) ? Files.size(path.get()) : 0;
    }

    /** A path with slashes on every system. */
    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
