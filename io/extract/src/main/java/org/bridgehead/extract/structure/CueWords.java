package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bridgehead.extract.document.Slice;

/** A set of words that looks itself up in a text, the longest word first; not changed once made. */
final class CueWords {

    private final ImmutableSet<String> words;
    private final Map<Character, ImmutableList<String>> byFirst;
    private final Map<Character, ImmutableList<String>> byLast;
    private final BitSet firstUnits = new BitSet();
    private final BitSet lastUnits = new BitSet();
    private final int longest;

    private CueWords(ImmutableSet<String> words) {
        this.words = words;
        for (String word : words) {
            firstUnits.set(word.charAt(0));
            lastUnits.set(word.charAt(word.length() - 1));
        }
        this.byFirst = longestFirst(word -> word.charAt(0));
        this.byLast = longestFirst(word -> word.charAt(word.length() - 1));
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    private Map<Character, ImmutableList<String>> longestFirst(Function<String, Character> unit) {
        return words.stream()
                .sorted(Comparator.comparingInt(word -> -word.length()))
                .collect(Collectors.groupingBy(unit, ImmutableList.toImmutableList()));
    }

    static CueWords of(Collection<String> words) {
        return new CueWords(ImmutableSet.copyOf(words));
    }

    ImmutableSet<String> words() {
        return words;
    }

    /** The length of the longest word that starts at {@code from} and ends by {@code to}; 0 if none does. */
    int startsAt(String text, int from, int to) {
        if (from >= to || !firstUnits.get(text.charAt(from))) {
            return 0;
        }
        for (String word : byFirst.getOrDefault(text.charAt(from), ImmutableList.of())) {
            if (word.length() <= to - from && text.startsWith(word, from)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the longest word that starts the slice; 0 if none does. */
    int starts(String text, Slice slice) {
        return startsAt(text, slice.from(), slice.to());
    }

    /** The length of the longest word that ends at {@code to} and starts from {@code from} on; 0 if none does. */
    int endsAt(String text, int from, int to) {
        if (from >= to || !lastUnits.get(text.charAt(to - 1))) {
            return 0;
        }
        for (String word : byLast.getOrDefault(text.charAt(to - 1), ImmutableList.of())) {
            if (word.length() <= to - from && text.startsWith(word, to - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Tells whether a word ends the slice. */
    boolean ends(String text, Slice slice) {
        return endsAt(text, slice.from(), slice.to()) > 0;
    }

    /** The place of the first word inside {@code [from, to)}, or -1. */
    int find(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (startsAt(text, at, to) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** Tells whether the slice holds one of the words. */
    boolean within(String text, Slice slice) {
        return find(text, slice.from(), slice.to()) >= 0;
    }

    /** Tells whether the slice is one of the words. */
    boolean is(String text, Slice slice) {
        return slice.length() <= longest && words.contains(text.substring(slice.from(), slice.to()));
    }
}
