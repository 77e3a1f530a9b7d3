package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How well a carrier fits 载体, from broad to themed. */
public enum CarrierLevel implements Coded {
    /** City-wide, or an unnamed park. */
    CITY_WIDE("city_wide"),
    /** A development zone. */
    ZONE("zone"),
    /** A park or platform with a theme. */
    THEMED("themed");

    private final String code;

    CarrierLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The rung from 1, the weakest; 0 stands for a text that says nothing. */
    public int level() {
        return ordinal() + 1;
    }
}
