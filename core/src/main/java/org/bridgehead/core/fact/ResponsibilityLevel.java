package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How precisely a responsible body is named 责任主体, from vague to precise. */
public enum ResponsibilityLevel implements Coded {
    /** Government or enterprises at large: 有关部门. */
    AT_LARGE("at_large"),
    /** A tier or city as actor. */
    CITY("city"),
    /** A department, zone, district, institution or enterprise as actor. */
    DEPARTMENT("department");

    private final String code;

    ResponsibilityLevel(String code) {
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
