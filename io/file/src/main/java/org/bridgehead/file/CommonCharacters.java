package org.bridgehead.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** The characters that running Chinese text mostly consists of, in both scripts, and its punctuation. */
final class CommonCharacters {

    private static final String FILE = "common-characters.txt";
    private static final BitSet UNITS = load();

    private CommonCharacters() {}

    static boolean contain(char unit) {
        return UNITS.get(unit);
    }

    private static BitSet load() {
        BitSet units = new BitSet(Character.MAX_VALUE + 1);
        content()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMapToInt(String::chars)
                .forEach(units::set);
        return units;
    }

    private static String content() {
        try (InputStream in = CommonCharacters.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its file " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's file " + FILE + " cannot be read", e);
        }
    }
}
