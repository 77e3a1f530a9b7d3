package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bridgehead.scoring.decision.DecisionException;

/**
 * Entries by name.
 *
 * @param <T> what the entries make
 */
public final class Catalogue<T> {

    private final String what;
    private final ImmutableList<Entry<T>> entries;

    Catalogue(String what, List<Entry<T>> entries) {
        this.what = what;
        this.entries = ImmutableList.copyOf(entries);
        Set<String> seen = new HashSet<>();
        entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream()))
                .filter(name -> !seen.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("two entries must not be called " + name);
                });
    }

    /** All entries in their order. */
    public ImmutableList<Entry<T>> entries() {
        return entries;
    }

    /** All names in the order of the entries, without aliases. */
    public ImmutableList<String> names() {
        return entries.stream().map(Entry::name).collect(ImmutableList.toImmutableList());
    }

    /** Returns the entry of a name or alias, whatever its case. */
    public Optional<Entry<T>> find(String name) {
        return entries.stream().filter(entry -> entry.isCalled(name)).findFirst();
    }

    /**
     * Returns the entry of a name or alias.
     *
     * @throws DecisionException if there is none; the message lists the nearest names
     */
    public Entry<T> get(String name) {
        return find(name)
                .orElseThrow(() -> new DecisionException("\"" + name + "\" is no " + what + "\nMaybe one of: "
                        + String.join(", ", Names.nearest(name, names())) + "."));
    }
}
