package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How precisely a time is set 时限, from vague to dated. */
public enum TimingLevel implements Coded {
    /** Soon: 尽快, 近期. */
    VAGUE("vague"),
    /** A plan period: “十四五”期间, 三年内. */
    PERIOD("period"),
    /** A year. */
    YEAR("year"),
    /** A date, or one of several dated milestones. */
    MILESTONE("milestone");

    private final String code;

    TimingLevel(String code) {
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
