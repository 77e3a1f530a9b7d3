package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** Whose decision an action needs. */
public enum Consent implements Coded {
    /** Within the own authority, with no precondition. */
    OWN("own"),
    /** The counterpart has to agree: any joint action. */
    COUNTERPART("counterpart"),
    /** A slogan: nothing is said that someone could decide. */
    UNSETTLED("unsettled");

    private final String code;

    Consent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
