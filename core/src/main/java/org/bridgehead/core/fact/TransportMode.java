package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** The mode of a transport link. */
public enum TransportMode implements Coded {
    /** Railway, metro or station. */
    RAIL("rail"),
    /** Road, expressway or bridge. */
    ROAD("road"),
    /** Port, channel or canal. */
    WATER("water"),
    /** Airport. */
    AIR("air"),
    /** Several modes, or a hub. */
    MIXED("mixed");

    private final String code;

    TransportMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
