package org.bridgehead.scoring.rubric;

import org.bridgehead.core.text.Coded;

/** What an indicator is rated over. */
public enum Scope implements Coded {
    /** Every leaf measure by what stands in it. */
    MEASURE("measure"),
    /** Once over the whole proposal. */
    PROPOSAL("proposal");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
