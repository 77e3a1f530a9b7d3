package org.bridgehead.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists, by file name: those that come with the library, any of which a directory of one's own may replace.
 *
 * <p>Immutable in effect and safe for use by several threads; a file is read once.
 */
public final class Lexicon {

    private static final String ROOT = "/org/bridgehead/seeds/lexicon/";

    private final Optional<Path> directory;
    private final Map<String, TsvTable> tables = new ConcurrentHashMap<>();

    private Lexicon(Optional<Path> directory) {
        this.directory = directory;
    }

    /** Returns the lexicon that comes with the library. */
    public static Lexicon standard() {
        return new Lexicon(Optional.empty());
    }

    /**
     * Returns the standard lexicon in which each file that {@code directory} also has is replaced by that one.
     *
     * @throws LexiconException if it is no directory
     */
    public static Lexicon overriddenBy(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new LexiconException(
                    directory + " is no directory\nMaybe create it and put a changed .tsv file there.");
        }
        return new Lexicon(Optional.of(directory));
    }

    /**
     * Returns the table of a file, for instance {@code "name-suffix.tsv"}.
     *
     * @throws LexiconException if there is none, or it is at fault
     */
    public TsvTable table(String name) {
        return tables.computeIfAbsent(name, n -> TsvTable.parse(n, content(n)));
    }

    private String content(String name) {
        try {
            Optional<Path> own = directory.map(d -> d.resolve(name)).filter(Files::isRegularFile);
            if (own.isPresent()) {
                return Files.readString(own.get());
            }
            try (InputStream in = Lexicon.class.getResourceAsStream(ROOT + name)) {
                if (in == null) {
                    throw new LexiconException("there is no lexicon file \"" + name + "\"");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new LexiconException("lexicon file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
