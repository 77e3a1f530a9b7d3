package org.bridgehead.data.vectors;

import org.bridgehead.core.text.Coded;

/** How a case came out. */
public enum VectorStatus implements Coded {
    /** All that the case expects was computed, within its tolerance. */
    EQUAL("equal"),
    /** Something that the case expects was computed otherwise or not at all. */
    DIFFERS("differs"),
    /** The engine refused the case, naming the fault. */
    ERROR("error"),
    /** The engine has nothing for the method or kind of the case. */
    UNSUPPORTED("unsupported");

    private final String code;

    VectorStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
