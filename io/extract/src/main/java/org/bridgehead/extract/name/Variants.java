package org.bridgehead.extract.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.core.model.MentionType;

/** The forms in which a proposal writes its names, and which of them are long forms of others. Used by one thread. */
final class Variants {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_CONTRACTION = 6;
    private static final int MOST_NAMES = 400;

    private final Map<String, Set<String>> formsByFull = new HashMap<>();
    private final Map<String, Found> names = new LinkedHashMap<>();
    private final Map<String, Optional<String>> longerByName = new HashMap<>();

    /** Adds a name as it is written, and with its ending written out. */
    void add(String written, String full, Found found) {
        formsByFull.computeIfAbsent(full, f -> new HashSet<>()).add(written);
        if (names.size() < MOST_NAMES) {
            names.putIfAbsent(written, found);
        }
    }

    /** Tells whether a name is written in more than one form. */
    boolean hasSeveral(String full) {
        return formsByFull.getOrDefault(full, Set.of()).size() > 1;
    }

    /** Returns the longest form of a name that the proposal also writes; nothing where it is the longest itself. */
    Optional<String> longer(String name, Found found) {
        if (name.length() < SHORTEST || !shortens(found)) {
            return Optional.empty();
        }
        return longerByName.computeIfAbsent(name, n -> search(n, found));
    }

    private static boolean shortens(Found found) {
        return found.type() == MentionType.PLATFORM
                || (found.type() == MentionType.ORGANIZATION && found.is("company"))
                || (found.type() == MentionType.TRANSPORT && found.is("airport"));
    }

    private Optional<String> search(String name, Found found) {
        return names.entrySet().stream()
                .filter(e -> e.getValue().type() == found.type() && isLonger(e.getKey(), name, found))
                .map(Map.Entry::getKey)
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    /** The same with more in front, or begun and ended alike with more in between. */
    private static boolean isLonger(String other, String name, Found found) {
        if (other.length() <= name.length()) {
            return false;
        }
        if (other.endsWith(name)) {
            return found.type() != MentionType.ORGANIZATION;
        }
        return found.type() != MentionType.TRANSPORT
                && name.length() >= SHORTEST_CONTRACTION
                && other.startsWith(name.substring(0, 2))
                && other.endsWith(name.substring(name.length() - 2))
                && isSubsequence(name, other);
    }

    private static boolean isSubsequence(String name, String other) {
        int at = 0;
        for (int i = 0; i < other.length() && at < name.length(); i++) {
            if (other.charAt(i) == name.charAt(at)) {
                at++;
            }
        }
        return at == name.length();
    }
}
