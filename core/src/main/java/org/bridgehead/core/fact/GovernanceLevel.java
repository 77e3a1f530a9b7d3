package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How joint a body of co-ordination is 协调机制, from own to joint. */
public enum GovernanceLevel implements Coded {
    /** An own office, or tiers of one side only. */
    OWN("own"),
    /** Bilateral meetings. */
    BILATERAL("bilateral"),
    /** A standing mechanism in which both sides sit at two or more levels. */
    STANDING("standing"),
    /** A joint body with powers. */
    BODY("body");

    private final String code;

    GovernanceLevel(String code) {
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
