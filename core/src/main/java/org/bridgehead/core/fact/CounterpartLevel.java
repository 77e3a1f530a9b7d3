package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How narrowly a counterpart is named 合作对象明确度, from broad to narrow. */
public enum CounterpartLevel implements Coded {
    /** A region: 长三角, 周边城市. */
    REGION("region"),
    /** A city. */
    CITY("city"),
    /** A district, park, port or zone. */
    DISTRICT_OR_PARK("district_or_park"),
    /** A named institution or enterprise. */
    INSTITUTION("institution"),
    /** A counterpart with a two-way role: A 研发 + B 制造. */
    ROLE("role");

    private final String code;

    CounterpartLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
