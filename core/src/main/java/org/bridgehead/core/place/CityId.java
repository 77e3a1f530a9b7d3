package org.bridgehead.core.place;

import org.bridgehead.core.text.Checks;

/**
 * Identifies a city or district by its full official name.
 *
 * @param value a name that is not blank, for instance {@code "嘉兴市"}
 */
public record CityId(String value) implements Comparable<CityId> {

    /** Checks the name. */
    public CityId {
        Checks.name("city id", value);
    }

    /** Returns the id with this name. */
    public static CityId of(String value) {
        return new CityId(value);
    }

    @Override
    public int compareTo(CityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
