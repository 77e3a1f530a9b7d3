package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.core.place.City;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.LexiconException;
import org.bridgehead.extract.lexicon.TsvTable;

/** The provinces, cities and counties of China with their codes. */
final class Gazetteer {

    private static final String FILE = "place.tsv";

    private final ImmutableMap<String, Place> byCode;
    private final ImmutableMap<String, Place> byCanonical;
    private final ImmutableListMultimap<String, Place> byName;

    private Gazetteer(ImmutableMap<String, Place> byCode) {
        this.byCode = byCode;
        Map<String, Place> canonical = new LinkedHashMap<>();
        ImmutableListMultimap.Builder<String, Place> names = ImmutableListMultimap.builder();
        for (Place place : byCode.values()) {
            canonical.putIfAbsent(canonical(place), place);
            names.put(place.name(), place);
            if (!place.shortName().equals(place.name())) {
                names.put(place.shortName(), place);
            }
        }
        this.byCanonical = ImmutableMap.copyOf(canonical);
        this.byName = names.build();
    }

    /**
     * Reads the gazetteer of a lexicon.
     *
     * @throws LexiconException if a code occurs twice or the place above is missing
     */
    static Gazetteer of(Lexicon lexicon) {
        Map<String, Place> byCode = new LinkedHashMap<>();
        ImmutableList<TsvTable.Row> rows = lexicon.table(FILE).rows();
        for (TsvTable.Row row : rows) {
            Place place = place(row);
            if (byCode.putIfAbsent(place.code(), place) != null) {
                throw row.fault("code " + place.code() + " occurs twice");
            }
        }
        for (TsvTable.Row row : rows) {
            String parent = row.get("parent");
            if (!parent.isEmpty() && !byCode.containsKey(parent)) {
                throw row.fault("the place above has code " + parent + ", which is not in the table");
            }
        }
        return new Gazetteer(ImmutableMap.copyOf(byCode));
    }

    private static Place place(TsvTable.Row row) {
        return new Place(
                row.get("code"),
                row.get("name"),
                row.get("short"),
                row.get("level", c -> Coded.parse(Place.Level.class, c)),
                Optional.of(row.get("parent")).filter(p -> !p.isEmpty()),
                row.get("gate", c -> Coded.parse(Place.Gate.class, c)));
    }

    /** Official and short names with the places that bear them. */
    ImmutableListMultimap<String, Place> names() {
        return byName;
    }

    /** Returns the place above, or nothing. */
    Optional<Place> parent(Place place) {
        return place.parent().map(code -> found(code));
    }

    private Place found(String code) {
        Place place = byCode.get(code);
        if (place == null) {
            throw new LexiconException("there is no place with code " + code);
        }
        return place;
    }

    /** Returns the province, municipality or region that it lies in, itself where it is one. */
    Place province(Place place) {
        Place at = place;
        Optional<Place> up = parent(at);
        while (up.isPresent()) {
            at = up.get();
            up = parent(at);
        }
        return at;
    }

    /** Tells whether {@code inner} is {@code outer} or lies in it. */
    boolean within(Place inner, Place outer) {
        return inner.equals(outer) || parent(inner).map(up -> within(up, outer)).orElse(false);
    }

    /** The canonical name: the official one, of a district with the city above in front. */
    String canonical(Place place) {
        return place.level() == Place.Level.COUNTY
                ? parent(place).map(Place::name).orElse("") + place.name()
                : place.name();
    }

    /** Returns the place with this canonical, official or unambiguous name, or code. */
    Optional<Place> find(String name) {
        Place exact = byCanonical.getOrDefault(name, byCode.get(name));
        if (exact != null) {
            return Optional.of(exact);
        }
        ImmutableList<Place> named = byName.get(name);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Returns the city that a place is or lies in: of a district the one above, nothing for a province. */
    Optional<Place> cityOf(Place place) {
        return switch (place.level()) {
            case PROVINCE -> Optional.empty();
            case COUNTY -> parent(place);
            default -> Optional.of(place);
        };
    }

    /** Returns a place as a value of the model. */
    City city(Place place) {
        return place.city(canonical(place), parent(place).map(this::canonical));
    }
}
