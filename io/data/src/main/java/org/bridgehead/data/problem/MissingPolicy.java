package org.bridgehead.data.problem;

import org.bridgehead.core.text.Coded;

/** What to do about values that are missing. */
public enum MissingPolicy implements Coded {
    /** They are faults. */
    REJECT("reject"),
    /** A criterion with a missing value is left out, and the weights of the others count in proportion. */
    DROP_CRITERION("drop_criterion"),
    /** A missing value counts as the worst that any alternative has. */
    PESSIMISTIC("pessimistic"),
    /** A missing value counts as the best that any alternative has. */
    OPTIMISTIC("optimistic");

    private final String code;

    MissingPolicy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
