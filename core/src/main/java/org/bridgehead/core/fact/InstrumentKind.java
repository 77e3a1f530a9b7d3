package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** The kind of a policy instrument (Rothwell and Zegveld 1981). */
public enum InstrumentKind implements Coded {
    /** Supply: talent, carriers, infrastructure, funds for research. */
    SUPPLY("supply"),
    /** Demand: procurement, orders, application scenes. */
    DEMAND("demand"),
    /** Environment: rules, finance, taxes, intellectual property, services. */
    ENVIRONMENT("environment");

    private final String code;

    InstrumentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
