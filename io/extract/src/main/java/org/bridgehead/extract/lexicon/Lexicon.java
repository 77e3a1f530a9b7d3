package org.bridgehead.extract.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The word lists, by file name: those that come with the library, any of which a directory of one's own may replace.
 *
 * <p>Immutable in effect and safe for use by several threads; a file is read once.
 */
public final class Lexicon {

    private static final String ROOT = "/org/bridgehead/seeds/lexicon/";

    private final Optional<Path> directory;
    private final Map<String, TsvTable> tables = new ConcurrentHashMap<>();

    private Lexicon(Optional<Path> directory, Map<String, TsvTable> tables) {
        this.directory = directory;
        this.tables.putAll(tables);
    }

    /** Returns the lexicon that comes with the library. */
    public static Lexicon standard() {
        return new Lexicon(Optional.empty(), Map.of());
    }

    /**
     * Returns the standard lexicon in which each file that {@code directory} also has is replaced by that one.
     *
     * @throws LexiconException if it is no directory, or has a .tsv file of a name that no lexicon file has
     */
    public static Lexicon overriddenBy(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new LexiconException(
                    directory + " is no directory\nMaybe create it and put a changed .tsv file there.");
        }
        ImmutableList<String> strangers = LexiconFiles.strangers(directory);
        if (!strangers.isEmpty()) {
            throw LexiconException.ofAll(strangers);
        }
        return new Lexicon(Optional.of(directory), Map.of());
    }

    /** The names of all lexicon files, in ascending order. */
    public static ImmutableSortedSet<String> files() {
        return LexiconFiles.NAMES;
    }

    /** Returns this lexicon with another table in the place of the one of that name; its version stays. */
    Lexicon with(TsvTable table) {
        Map<String, TsvTable> changed = new HashMap<>(tables);
        changed.put(table.name(), table);
        return new Lexicon(directory, changed);
    }

    /**
     * Returns the table of a file, for instance {@code "name-suffix.tsv"}.
     *
     * @throws LexiconException if there is none, or it is at fault
     */
    public TsvTable table(String name) {
        return tables.computeIfAbsent(name, n -> TsvTable.parse(n, content(n)));
    }

    /** The version of the word lists; where a directory of one's own replaces some, a fingerprint of it is added. */
    public String version() {
        String standard = table("version.tsv").version();
        return directory.map(d -> standard + "+" + fingerprint(d)).orElse(standard);
    }

    private static String fingerprint(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            Hasher hasher = Hashing.sha256().newHasher();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                hasher.putUnencodedChars(String.valueOf(file.getFileName())).putBytes(Files.readAllBytes(file));
            }
            return hasher.hash().toString().substring(0, 8);
        } catch (IOException e) {
            throw new LexiconException("lexicon directory " + directory + " cannot be read: " + e.getMessage(), e);
        }
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
        } catch (CharacterCodingException e) {
            throw new LexiconException(name + " is not UTF-8\nMaybe save it again in that encoding.", e);
        } catch (IOException e) {
            throw new LexiconException("lexicon file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
