package org.bridgehead.extract.document.html;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.bridgehead.extract.lexicon.TsvTable;
import org.jsoup.nodes.Element;

/** Tells what belongs to a site from what a page is about, by words in a table. */
final class Furniture {

    private static final String TABLE = "page-furniture.tsv";
    private static final ImmutableSet<String> TAGS = ImmutableSet.of("nav", "aside", "footer");
    private static final ImmutableSet<String> SECTIONS = ImmutableSet.of("article", "main", "section");
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_NAME = 200;
    private static final Splitter WORDS = Splitter.onPattern("[^a-z-]+").omitEmptyStrings();
    private static final Furniture STANDARD = new Furniture(TsvTable.parse(TABLE, content()));

    private final ImmutableSet<String> parts;
    private final ImmutableSet<String> names;
    private final ImmutableSet<String> roles;
    private final ImmutableSet<String> titles;
    private final ImmutableSet<String> lines;

    private Furniture(TsvTable table) {
        parts = words(table, "part");
        names = words(table, "name");
        roles = words(table, "role");
        titles = words(table, "title");
        lines = words(table, "line");
    }

    static Furniture standard() {
        return STANDARD;
    }

    private static ImmutableSet<String> words(TsvTable table, String kind) {
        return table.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("word"))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String content() {
        try (InputStream in = Furniture.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its file " + TABLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's file " + TABLE + " cannot be read", e);
        }
    }

    /** Tells whether an element is furniture by its own name; the head of an article is part of it. */
    static boolean isByTag(Element element) {
        String tag = element.normalName();
        return TAGS.contains(tag)
                || (tag.equals("header")
                        && element.parents().stream().noneMatch(p -> SECTIONS.contains(p.normalName())));
    }

    /** Tells whether an element calls itself a part that is no running text, as documents have them too. */
    boolean isPart(Element element) {
        return namesOf(element).anyMatch(parts::contains);
    }

    /** Tells whether an element calls itself furniture. */
    boolean isByName(Element element) {
        return roles.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || namesOf(element).anyMatch(names::contains);
    }

    /** Tells whether an element calls itself a title. */
    boolean isTitle(Element element) {
        return namesOf(element).anyMatch(titles::contains);
    }

    /** Tells whether a line of a page with furniture is some more of it. */
    boolean isLine(String line) {
        return line.length() <= LONGEST_LINE && lines.stream().anyMatch(line::startsWith);
    }

    /** The words of class and id, whole ones with their hyphens too. */
    private static Stream<String> namesOf(Element element) {
        String raw = element.className() + " " + element.id();
        if (raw.isBlank() || raw.length() > LONGEST_NAME) {
            return Stream.empty();
        }
        String divided = raw.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return WORDS.splitToStream(divided)
                .flatMap(word -> Stream.concat(Stream.of(word), Splitter.on('-').splitToStream(word)));
    }
}
