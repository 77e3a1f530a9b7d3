package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** What an action waits on 依赖, from the riskiest. */
public enum DependencyLevel implements Coded {
    /** An unapproved higher decision: 争取国家. */
    HIGHER_DECISION("higher_decision"),
    /** Something only planned: 规划中, 拟建. */
    PLANNED("planned"),
    /** Something under construction or approved. */
    UNDER_WAY("under_way");

    private final String code;

    DependencyLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The rung from 0, the weakest. */
    public int level() {
        return ordinal();
    }
}
