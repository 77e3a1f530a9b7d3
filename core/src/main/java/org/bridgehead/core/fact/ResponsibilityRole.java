package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** What a responsible body is to do. */
public enum ResponsibilityRole implements Coded {
    /** It acts. */
    ACTOR("actor"),
    /** It leads 牵头. */
    LEAD("lead"),
    /** It supports 配合. */
    SUPPORT("support");

    private final String code;

    ResponsibilityRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
