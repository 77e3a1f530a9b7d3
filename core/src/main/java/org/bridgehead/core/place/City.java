package org.bridgehead.core.place;

import java.util.Optional;
import org.bridgehead.core.text.Checks;

/**
 * A city, county or district.
 *
 * @param id its full official name, which is unique: {@code 嘉兴市}, {@code 嘉兴市平湖市}
 * @param name its own name without the name of the place above: {@code 平湖市}
 * @param level its tier of government
 * @param parent the place above, or nothing for a municipality or where it does not matter
 * @param code its six-digit code in GB/T 2260, where known
 */
public record City(CityId id, String name, AdministrativeLevel level, Optional<CityId> parent, Optional<String> code) {

    /** Checks name and code. */
    public City {
        Checks.name("city name", name);
        code.ifPresent(c -> {
            if (!c.matches("[0-9]{6}")) {
                throw new IllegalArgumentException(
                        "the code of " + id + " must be six digits (GB/T 2260) but is \"" + c + "\"");
            }
        });
        if (parent.isPresent() && parent.get().equals(id)) {
            throw new IllegalArgumentException(id + " must not be its own parent");
        }
    }

    /** Returns a city at prefectural level without parent and code. */
    public static City of(String name) {
        return of(name, AdministrativeLevel.PREFECTURAL);
    }

    /** Returns a place at {@code level} without parent and code. */
    public static City of(String name, AdministrativeLevel level) {
        return new City(CityId.of(name), name, level, Optional.empty(), Optional.empty());
    }
}
