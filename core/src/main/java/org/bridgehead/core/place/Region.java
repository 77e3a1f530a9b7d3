package org.bridgehead.core.place;

import com.google.common.collect.ImmutableSet;
import org.bridgehead.core.text.Checks;

/**
 * A group of cities that has a name of its own, for instance 长江三角洲.
 *
 * @param name its full name
 * @param members the cities that belong to it, empty where that is not fixed
 */
public record Region(String name, ImmutableSet<CityId> members) {

    /** Checks the name. */
    public Region {
        Checks.name("region name", name);
    }

    /** Returns a region with these members. */
    public static Region of(String name, CityId... members) {
        return new Region(name, ImmutableSet.copyOf(members));
    }

    /** Tells whether {@code city} is named as a member. */
    public boolean contains(CityId city) {
        return members.contains(city);
    }
}
