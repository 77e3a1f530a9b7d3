package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/**
 * Gives each name of one text another real name of the same type and region that the text does not have: a city another city of
 * the region, a district one of the other city's, a listed university another listed one. What is told of a place must be read
 * as well of another.
 *
 * <p>The same name is given the same other name, whatever the form in which it stands. For one text and one thread.
 */
public final class NameSwap {

    /** Provinces by the first digits of their codes; of the others those with the same first digit are a region. */
    private static final ImmutableList<ImmutableSet<String>> REGIONS = ImmutableList.of(
            ImmutableSet.of("31", "32", "33", "34"),
            ImmutableSet.of("11", "12", "13"),
            ImmutableSet.of("50", "51"),
            ImmutableSet.of("36", "41", "42", "43"),
            ImmutableSet.of("44", "81", "82"));

    private static final String CAPITAL = "0100";

    private final Gazetteer gazetteer;
    private final ImmutableMap<String, String> letters;
    private final ImmutableList<TsvTable.Row> known;
    private final String text;
    private final Random random;
    private final Map<Place, Optional<Place>> places = new HashMap<>();
    private final Map<String, Optional<String>> names = new HashMap<>();
    private final Set<Object> taken = new HashSet<>();

    private NameSwap(Lexicon lexicon, String text, long seed) {
        this.gazetteer = Gazetteer.of(lexicon);
        this.letters = lexicon.table("place-alias.tsv").rows().stream()
                .filter(row -> row.get("alias").length() == 1)
                .collect(ImmutableMap.toImmutableMap(
                        row -> row.get("place"), row -> row.get("alias"), (first, second) -> first));
        this.known = lexicon.table("name-known.tsv").rows();
        this.text = text;
        this.random = new Random(seed);
    }

    /**
     * Prepares the names for one text.
     *
     * @param seed decides which names are given; the same seed gives the same names
     */
    public static NameSwap of(Lexicon lexicon, String text, long seed) {
        return new NameSwap(lexicon, text, seed);
    }

    /**
     * Returns what stands in the place of a name of a place.
     *
     * @param surface the name as the text has it
     * @param canonical its canonical name
     * @return nothing if it is no city or district of the gazetteer, or none is left to take its place
     */
    public Optional<String> place(String surface, String canonical) {
        return gazetteer.find(canonical).flatMap(place -> other(place).map(other -> form(surface, place, other)));
    }

    private String form(String surface, Place place, Place other) {
        if (surface.equals(place.name())) {
            return other.name();
        }
        if (surface.equals(gazetteer.canonical(place))) {
            return gazetteer.canonical(other);
        }
        boolean letter = surface.length() == 1 && !surface.equals(place.shortName());
        return letter ? letters.getOrDefault(other.name(), other.shortName()) : other.shortName();
    }

    /**
     * Returns what stands in the place of a listed name of anything else.
     *
     * @return nothing if it is not listed, or no other of its type and subtype is
     */
    public Optional<String> listed(String surface) {
        return names.computeIfAbsent(
                surface,
                s -> known.stream()
                        .filter(row ->
                                row.get("name").equals(s) || row.list("aliases").contains(s))
                        .findFirst()
                        .flatMap(row -> otherListed(row)
                                .map(other -> row.get("name").equals(s)
                                                || other.list("aliases").isEmpty()
                                        ? other.get("name")
                                        : other.list("aliases").get(0))));
    }

    private Optional<TsvTable.Row> otherListed(TsvTable.Row row) {
        List<TsvTable.Row> others = new ArrayList<>(known.stream()
                .filter(other -> other.get("type").equals(row.get("type"))
                        && other.get("subtype").equals(row.get("subtype"))
                        && !text.contains(other.get("name"))
                        && other.list("aliases").stream().noneMatch(text::contains)
                        && !taken.contains(other))
                .toList());
        Collections.shuffle(others, random);
        Optional<Set<String>> home = region(row);
        Optional<TsvTable.Row> found = others.stream()
                .sorted(Comparator.comparing(other -> !region(other).equals(home)))
                .findFirst();
        found.ifPresent(taken::add);
        return found;
    }

    private Optional<Set<String>> region(TsvTable.Row row) {
        return gazetteer.find(row.get("place")).map(NameSwap::region);
    }

    /** Returns a canonical name with all that was given in it; all names of the text must have been asked for before. */
    public String canonical(String name) {
        ImmutableMap<String, String> given = everywhere();
        return names.getOrDefault(name, Optional.empty())
                .orElseGet(() -> given.isEmpty()
                        ? name
                        : pattern(given)
                                .matcher(name)
                                .replaceAll(match -> given.getOrDefault(match.group(), match.group())));
    }

    /**
     * Returns what stands in the place of words wherever they are, the longest first: names of the places asked for, and runs of
     * two or three of their letters.
     */
    public ImmutableMap<String, String> everywhere() {
        Map<String, String> given = new HashMap<>();
        Map<String, String> single = new HashMap<>();
        places.forEach((place, other) -> other.ifPresent(o -> {
            given.put(gazetteer.canonical(place), gazetteer.canonical(o));
            given.put(place.name(), o.name());
            if (place.gate() == Place.Gate.OPEN && place.shortName().length() > 1) {
                given.put(place.shortName(), o.shortName());
            }
            Optional.ofNullable(letters.get(place.name()))
                    .ifPresent(letter -> single.put(letter, letters.getOrDefault(o.name(), o.shortName())));
        }));
        single.forEach((one, ones) -> single.forEach((two, twos) -> {
            if (!one.equals(two)) {
                given.put(one + two, ones + twos);
                single.forEach((three, threes) -> given.putIfAbsent(one + two + three, ones + twos + threes));
            }
        }));
        return given.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Pattern pattern(ImmutableMap<String, String> given) {
        return Pattern.compile(given.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    private Optional<Place> other(Place place) {
        Optional<Place> before = places.get(place);
        if (before == null) {
            before = choose(place);
            before.ifPresent(taken::add);
            places.put(place, before);
        }
        return before;
    }

    private Optional<Place> choose(Place place) {
        Optional<Place> above = gazetteer
                .parent(place)
                .filter(up -> up.level() != Place.Level.PROVINCE)
                .flatMap(this::other);
        List<Place> others = new ArrayList<>(gazetteer.names().values().stream()
                .distinct()
                .filter(other -> isLike(place, other) && isFree(other))
                .filter(other -> above.isEmpty() || gazetteer.parent(other).equals(above))
                .filter(other -> region(place).contains(province(other)))
                .toList());
        Collections.shuffle(others, random);
        boolean letter = letters.containsKey(place.name());
        return others.stream()
                .sorted(Comparator.comparing(other -> letter && !letters.containsKey(other.name())))
                .sorted(Comparator.comparing(other -> !province(other).equals(province(place))))
                .findFirst();
    }

    /** A capital takes the place of a municipality, for which there is no other in its region. */
    private static boolean isLike(Place place, Place other) {
        return place.level() == Place.Level.MUNICIPALITY
                ? other.level() == Place.Level.PREFECTURE && other.code().endsWith(CAPITAL)
                : other.level() == place.level() && place.level() != Place.Level.PROVINCE;
    }

    private boolean isFree(Place other) {
        return other.gate() == Place.Gate.OPEN
                && other.shortName().length() > 1
                && !taken.contains(other)
                && !text.contains(other.shortName());
    }

    private static String province(Place place) {
        return place.code().substring(0, 2);
    }

    private static Set<String> region(Place place) {
        String province = province(place);
        return REGIONS.stream()
                .filter(region -> region.contains(province))
                .findFirst()
                .orElseGet(() -> ImmutableSet.of(province));
    }
}
