package org.bridgehead.core.model;

import org.bridgehead.core.text.Coded;

/** The part that a named place, platform or body plays in a proposal. */
public enum Role implements Coded {
    /** The place that the proposal speaks for. */
    HOST("host"),
    /** A district of the host. */
    HOST_SUB("host_sub"),
    /** A platform or asset of the host. */
    HOST_ASSET("host_asset"),
    /** A counterpart. */
    PARTNER("partner"),
    /** An example from elsewhere. */
    PRECEDENT("precedent"),
    /** A rival. */
    COMPETITOR("competitor"),
    /** Something that is yet to be created. */
    PROPOSED("proposed"),
    /** Setting only. */
    CONTEXT("context");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
