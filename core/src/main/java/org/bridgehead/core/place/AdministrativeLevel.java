package org.bridgehead.core.place;

import org.bridgehead.core.text.Coded;

/** The tier of government of a place 行政层级, from the highest down. */
public enum AdministrativeLevel implements Coded {
    /** A province, autonomous region, municipality or special administrative region 省级. */
    PROVINCIAL("provincial"),
    /** A city that sits directly under a province 地级. */
    PREFECTURAL("prefectural"),
    /** A district, county or county-level city 县级. */
    COUNTY("county"),
    /** A town, township or street 乡级. */
    TOWNSHIP("township");

    private final String code;

    AdministrativeLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Tells whether this tier stands above {@code other}. */
    public boolean isAbove(AdministrativeLevel other) {
        return ordinal() < other.ordinal();
    }
}
