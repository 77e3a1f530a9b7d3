package org.bridgehead.extract.name;

import java.util.Optional;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.place.AdministrativeLevel;
import org.bridgehead.core.place.City;
import org.bridgehead.core.place.CityId;
import org.bridgehead.core.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param code six digits of GB/T 2260
 * @param name official name
 * @param shortName name without its generic ending
 * @param level tier and kind
 * @param parent code of the place above
 * @param gate when the short name counts
 */
record Place(String code, String name, String shortName, Level level, Optional<String> parent, Gate gate) {

    /** Tier and kind of a place. */
    enum Level implements Coded {
        /** A province or autonomous region. */
        PROVINCE("province"),
        /** A municipality under the central government. */
        MUNICIPALITY("municipality"),
        /** A special administrative region. */
        SPECIAL("special"),
        /** A place at prefectural level. */
        PREFECTURE("prefecture"),
        /** A county-level place directly under a province. */
        DIRECT("direct"),
        /** A district, county or county-level city. */
        COUNTY("county");

        private final String code;

        Level(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** When the short name of a place counts. */
    enum Gate implements Coded {
        /** Always. */
        OPEN(""),
        /** With a neighbour that shows a place, for it is also a common word. */
        WORD("word"),
        /** Only right after the name of the place above. */
        NEVER("never");

        private final String code;

        Gate(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The type of its mentions. */
    MentionType type() {
        return switch (level) {
            case PROVINCE -> MentionType.PROVINCE;
            case COUNTY -> MentionType.DISTRICT;
            default -> MentionType.CITY;
        };
    }

    /** Returns it as a value of the model, under its canonical name. */
    City city(String canonical, Optional<String> above) {
        AdministrativeLevel tier = switch (level) {
            case PROVINCE, MUNICIPALITY, SPECIAL -> AdministrativeLevel.PROVINCIAL;
            case PREFECTURE -> AdministrativeLevel.PREFECTURAL;
            case DIRECT, COUNTY -> AdministrativeLevel.COUNTY;
        };
        return new City(CityId.of(canonical), name, tier, above.map(CityId::of), Optional.of(code));
    }

    /** Compares codes, of which each is one place's. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Place place && code.equals(place.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
